package org.tocsin.coder.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Where a word stands below the word that governs it, in the names of lang/en/modality.yaml. */
final class Position {
  private Position() {}

  /** The names of a token's place, the narrowest first. */
  static List<String> of(Sentence sentence, Token token) {
    List<String> places = new ArrayList<>();
    switch (token.baseRelation()) {
      case "xcomp", "ccomp", "csubj" -> clause(sentence, token, places);
      case "acl" -> {
        boolean that = mark(sentence, token.index()).equals("that");
        if (token.relation().equals("acl:relcl") && !that) {
          places.add("relative");
        } else {
          String mark = mark(sentence, token.index());
          places.add(mark);
          if (!mark.equals("to")) {
            places.add("clause");
          }
          places.add("complement");
        }
      }
      case "advcl" -> {
        String mark = mark(sentence, token.index());
        places.add(mark);
        if (mark.equals("to")) {
          if (addressed(sentence, token)) {
            places.add("another");
          }
          clause(sentence, token, places);
        }
      }
      case "obj", "iobj" -> places.add("object");
      case "nsubj" -> places.add(undergoes(sentence, token) ? "object" : "subject");
      case "obl", "nmod" -> {
        String preposition = ArgumentFinder.preposition(sentence, token.index());
        boolean possessor = token.relation().equals("nmod:poss");
        places.add(possessor ? "compound" : preposition.isEmpty() ? "object" : preposition);
      }
      case "compound", "amod" -> places.add("compound");
      default -> places.add(token.baseRelation());
    }
    if (sentence
        .child(token.head(), "aux")
        .filter(aux -> aux.lemma().equals("would"))
        .isPresent()) {
      places.add("would");
    }
    return places;
  }

  /**
   * The word above, where trees often hang a clause too low: "accused the rebels of shelling" below
   * the rebels, "asked the governor, who is ill, to resign" below the illness.
   */
  static Token governor(Sentence sentence, Token token) {
    Token governor = sentence.token(token.head());
    boolean undergoes =
        switch (governor.relation()) {
          case "obj", "iobj", "nsubj:pass" -> true;
          default -> false;
        };
    String mark = mark(sentence, token.index());
    if (undergoes
        && token.baseRelation().equals("acl")
        && token.fine().equals("VBG")
        && (mark.equals("of") || mark.equals("from"))) {
      return sentence.token(governor.head());
    }
    return addressed(sentence, token)
        ? sentence.token(sentence.token(governor.head()).head())
        : governor;
  }

  /** Whether an infinitive stands behind a closed relative clause on somebody addressed. */
  private static boolean addressed(Sentence sentence, Token token) {
    Token governor = sentence.token(token.head());
    if (!token.baseRelation().equals("advcl") || !governor.relation().equals("acl:relcl")) {
      return false;
    }
    String noun = sentence.token(governor.head()).baseRelation();
    return (noun.equals("obj") || noun.equals("iobj"))
        && sentence
            .child(token.index(), "mark")
            .filter(to -> to.lemma().equals("to") && to.index() > 0)
            .filter(to -> sentence.token(to.index() - 1).text().equals(","))
            .isPresent();
  }

  private static String mark(Sentence sentence, int clause) {
    return sentence.child(clause, "mark").map(Token::lemma).orElse("");
  }

  private static void clause(Sentence sentence, Token token, List<String> places) {
    boolean others =
        sentence.child(token.index(), "nsubj").isPresent()
            || sentence.child(token.head(), "obj").isPresent()
            || sentence.child(token.head(), "iobj").isPresent();
    boolean to = mark(sentence, token.index()).equals("to");
    if (others && to) {
      places.add("another");
    }
    places.add(to ? "infinitive" : "clause");
    places.add("complement");
  }

  /** "The march was banned", and in headlines "March banned". */
  private static boolean undergoes(Sentence sentence, Token subject) {
    if (subject.relation().equals("nsubj:pass")) {
      return true;
    }
    Token verb = sentence.token(subject.head());
    boolean headline =
        sentence.kind() == SegmentKind.TITLE || sentence.kind() == SegmentKind.CROSSHEAD;
    return headline
        && verb.fine().equals("VBN")
        && sentence.child(verb.index(), "aux").isEmpty()
        && sentence.child(verb.index(), "obj").isEmpty();
  }

  /** A verb with the particle that changes what it means: "call off". */
  static String word(Sentence sentence, Token governor) {
    Optional<Token> particle = sentence.child(governor.index(), "compound:prt");
    return particle.map(p -> governor.lemma() + " " + p.lemma()).orElse(governor.lemma());
  }

  static boolean verbal(Token token) {
    return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
  }
}
