package org.tocsin.coder.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.coder.mention.Cast;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** What stands in and around the words of one mention. */
final class MentionFeatures {
  private MentionFeatures() {}

  /**
   * @param weight the mention's share of its event
   */
  static void add(Features features, Mention mention, String type, Cast cast, double weight) {
    Sentence sentence = mention.sentence();
    Token head = sentence.token(mention.trigger().head());
    String form = form(head);
    features.add("pattern=" + mention.trigger().pattern(), weight);
    features.add("words=" + type + "/" + words(mention), weight);
    features.add("lemma=" + head.lemma(), weight);
    features.add("form=" + form, weight);
    features.add("type+form=" + type + "/" + form, weight);
    features.add("relation=" + head.baseRelation(), weight);
    if (!head.root()) {
      Token governor = sentence.token(head.head());
      features.add("governor=" + governor.lemma(), weight);
      features.add("governor-tag=" + governor.tag() + "/" + head.baseRelation(), weight);
    }
    features.add("determiner=" + determiner(sentence, head), weight);
    for (int i : sentence.children(head.index())) {
      Token child = sentence.token(i);
      switch (child.baseRelation()) {
        case "amod", "compound", "nmod", "obj", "obl" ->
            features.add(child.baseRelation() + "=" + child.lemma(), weight);
        default -> {}
      }
    }
    String subject = kind(mention, cast, mention.arguments().subjects());
    String object = kind(mention, cast, mention.arguments().objects());
    features.add("subject=" + subject, weight);
    features.add("object=" + object, weight);
    features.add("type+subject=" + type + "/" + subject, weight);
    features.add("type+object=" + type + "/" + object, weight);
    neighbour(features, "before=", sentence, mention, -1, weight);
    neighbour(features, "after=", sentence, mention, 1, weight);
  }

  private static String form(Token head) {
    return switch (head.tag()) {
      case VERB, AUX, NOUN, PROPN -> head.fine();
      default -> head.tag().name();
    };
  }

  private static String words(Mention mention) {
    StringBuilder words = new StringBuilder();
    for (Token token : mention.sentence().tokens()) {
      if (mention.trigger().span().contains(token.span()) && words.length() < 40) {
        words.append(words.isEmpty() ? "" : "_").append(token.lemma());
      }
    }
    return words.toString();
  }

  /** What introduces a noun: "the", "a", a number, a possessor, or nothing. */
  private static String determiner(Sentence sentence, Token head) {
    if (head.tag() == Tag.VERB || head.tag() == Tag.AUX) {
      return "verb";
    }
    for (int i : sentence.children(head.index())) {
      Token child = sentence.token(i);
      switch (child.baseRelation()) {
        case "det" -> {
          return child.lemma();
        }
        case "nummod" -> {
          return "number";
        }
        default -> {
          if (child.relation().equals("nmod:poss")) {
            return "possessor";
          }
        }
      }
    }
    return "none";
  }

  private static String kind(Mention mention, Cast cast, List<Integer> heads) {
    if (heads.isEmpty()) {
      return "none";
    }
    List<String> kinds = new ArrayList<>();
    for (int head : heads) {
      Optional<String> kind =
          cast.headedBy(mention.sentence().index(), head)
              .map(actor -> cast.actor(actor.actor()).kind().id());
      if (kind.isPresent()) {
        return kind.get();
      }
      kinds.add(mention.sentence().token(head).tag() == Tag.PRON ? "pronoun" : "thing");
    }
    return kinds.get(0);
  }

  private static void neighbour(
      Features features,
      String name,
      Sentence sentence,
      Mention mention,
      int direction,
      double weight) {
    int at = mention.trigger().head();
    while (at >= 0
        && at < sentence.size()
        && mention.trigger().span().contains(sentence.token(at).span())) {
      at += direction;
    }
    String word =
        at < 0 || at >= sentence.size()
            ? "edge"
            : sentence.token(at).tag() == Tag.PROPN
                ? "name"
                : sentence.token(at).text().toLowerCase(Locale.ROOT);
    features.add(name + word, weight);
  }
}
