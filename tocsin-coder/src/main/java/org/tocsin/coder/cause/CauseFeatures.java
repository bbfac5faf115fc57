package org.tocsin.coder.cause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** What of a sentence, and of each link in its tree, may tell a cause. Names are masked. */
final class CauseFeatures {
  private CauseFeatures() {}

  /** Whether the tie of a token to its head may join a cause and an effect. */
  static boolean link(Token token) {
    return !token.root()
        && switch (token.baseRelation()) {
          case "advcl", "acl", "obl", "nmod", "conj", "parataxis", "xcomp", "ccomp" -> true;
          case "csubj", "nsubj", "obj", "dep", "appos" -> true;
          default -> false;
        };
  }

  /** The words that introduce a token's phrase: "because of", "in order to". */
  static String cue(Sentence sentence, int at) {
    StringBuilder cue = new StringBuilder();
    for (int i : sentence.children(at)) {
      if (i < at && introduces(sentence.token(i))) {
        cue.append(cue.isEmpty() ? "" : " ").append(sentence.token(i).lemma());
        for (int j : sentence.children(i)) {
          if (sentence.token(j).baseRelation().equals("fixed")) {
            cue.append(' ').append(sentence.token(j).lemma());
          }
        }
      }
    }
    return cue.isEmpty() ? "-" : cue.toString();
  }

  static boolean introduces(Token token) {
    return token.baseRelation().equals("mark") || token.baseRelation().equals("case");
  }

  /** Features of the tie between a token and its head. */
  static List<String> link(Sentence sentence, int at) {
    Token token = sentence.token(at);
    Token head = sentence.token(token.head());
    String cue = cue(sentence, at);
    String side = at < head.index() ? "L" : "R";
    String relation = token.relation();
    String word = word(token);
    String above = word(head);
    int before = at;
    for (int i : sentence.children(at)) {
      if (i < before && introduces(sentence.token(i))) {
        before = i;
      }
    }
    String previous = before > 0 ? sentence.token(before - 1).lemma() : "^";
    List<String> features = new ArrayList<>();
    features.add("r " + relation + side);
    features.add("c " + cue);
    features.add("cr " + cue + '|' + relation + side);
    features.add("cw " + cue + '|' + word);
    features.add("ch " + cue + '|' + above);
    features.add("w " + word + '|' + relation);
    features.add("h " + above + '|' + relation);
    features.add("wh " + word + '|' + relation + '|' + above);
    features.add("pc " + previous + '|' + cue);
    features.add("t " + token.fine() + '|' + head.fine() + '|' + relation + '|' + cue);
    features.add("ct " + cue + '|' + relation + side + '|' + token.fine());
    features.add("W " + word);
    features.add("H " + above);
    for (int i : sentence.children(at)) {
      Token child = sentence.token(i);
      features.add("kr " + child.relation() + '|' + cue);
      if (tells(child)) {
        features.add("k " + child.relation() + '|' + word(child));
      }
    }
    for (int i : sentence.children(head.index())) {
      Token sister = sentence.token(i);
      if (i != at) {
        features.add("s " + relation + '|' + sister.relation());
        switch (sister.baseRelation()) {
          case "nsubj", "obj", "obl" ->
              features.add("sh " + relation + '|' + sister.relation() + '|' + above);
          case "advmod", "aux" -> features.add("sw " + relation + cue + '|' + word(sister));
          default -> {}
        }
      }
    }
    features.add(
        head.root() ? "g root" : "g " + head.relation() + '|' + word(sentence.token(head.head())));
    return features;
  }

  private static boolean tells(Token child) {
    return switch (child.baseRelation()) {
      case "advmod", "obj", "xcomp", "ccomp", "nsubj", "aux", "obl", "nmod", "amod" -> true;
      default -> false;
    };
  }

  /** Features of sentences as a whole, each once. */
  static Set<String> whole(List<Sentence> sentences) {
    Set<String> features = new LinkedHashSet<>();
    int size = 0;
    for (Sentence sentence : sentences) {
      size += sentence.size();
      for (Token token : sentence.tokens()) {
        String word = word(token);
        if (token.tag() != Tag.PUNCT) {
          features.add("u " + word);
        }
        if (token.index() + 1 < sentence.size()) {
          features.add("b " + word + ' ' + word(sentence.token(token.index() + 1)));
        }
        if (!token.root()) {
          tied(sentence, token, word, features);
        }
      }
    }
    features.add("length " + Math.min(9, size / 6));
    features.add("sentences " + Math.min(3, sentences.size()));
    return features;
  }

  private static void tied(Sentence sentence, Token token, String word, Set<String> features) {
    Token head = sentence.token(token.head());
    features.add("r " + token.relation());
    features.add("d " + word(head) + '>' + token.relation() + '>' + word);
    if (introduces(token) && !head.root()) {
      Token above = sentence.token(head.head());
      features.add("p " + word + '|' + head.tag() + '|' + head.relation() + '|' + above.tag());
      features.add("pw " + word + '|' + word(head) + '|' + head.relation());
      features.add("ph " + word + '|' + head.relation() + '|' + word(above));
    }
    switch (token.baseRelation()) {
      case "advcl", "acl", "xcomp", "ccomp" -> {
        features.add("a " + token.relation() + '|' + token.fine() + '|' + head.tag());
        features.add("aw " + token.relation() + '|' + word);
        features.add("ah " + token.relation() + '|' + token.fine() + '|' + word(head));
      }
      default -> {}
    }
  }

  private static String word(Token token) {
    return switch (token.tag()) {
      case PROPN -> "NAME";
      case NUM -> "NUMBER";
      default -> token.lemma();
    };
  }
}
