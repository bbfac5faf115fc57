package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Clauses that the tree makes the object of a verb or noun of saying, thinking or showing. */
final class Clauses {
  /** A source's head and the verb or noun that gives it the clause. */
  record Held(int holder, int cue, Span content) {}

  private Clauses() {}

  /** "feared that the port would close", "the claim that votes were lost". */
  static List<Held> of(Sentence sentence) {
    List<Held> held = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean clause =
          token.baseRelation().equals("ccomp")
              || token.relation().equals("acl") && marked(sentence, token.index());
      if (clause && !token.root() && !bringsAbout(sentence.token(token.head()))) {
        holder(sentence, token.head())
            .ifPresent(
                holder ->
                    held.add(
                        new Held(
                            holder, token.head(), span(sentence, token.index(), token.head()))));
      }
    }
    return held;
  }

  /** "criticised the cuts", "agreed with her": what a verb of saying is about. */
  static List<Held> objects(Sentence sentence, Reporting reporting) {
    List<Held> held = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int at = token.index();
      boolean says = token.tag() == Tag.VERB && reporting.verb(token.lemma()).isPresent();
      if (says && sentence.child(at, "ccomp").isEmpty() && sentence.child(at, "xcomp").isEmpty()) {
        Optional<Integer> holder = holder(sentence, at);
        Optional<Token> object = sentence.child(at, "obj");
        if (holder.isPresent() && object.isPresent() && !somebody(sentence, object.get())) {
          held.add(new Held(holder.get(), at, span(sentence, object.get().index(), at)));
        }
      }
    }
    return held;
  }

  /** Whoever is told something is not what is said. */
  private static boolean somebody(Sentence sentence, Token object) {
    return object.tag() == Tag.PROPN
        || NounPhrases.personal(object)
        || sentence.nameAt(object.index()).isPresent();
  }

  private static boolean marked(Sentence sentence, int clause) {
    return sentence.child(clause, "mark").filter(m -> m.lemma().equals("that")).isPresent();
  }

  /** Verbs whose clause is what they bring about or wait for, and nouns of what is so. */
  private static boolean bringsAbout(Token token) {
    return switch (token.lemma()) {
      case "be", "make", "ensure", "let", "help", "cause", "mean", "have", "get", "wait" -> true;
      case "fact", "time", "way", "moment", "reason", "extent", "chance", "case" -> true;
      default -> token.tag() != Tag.VERB && token.tag() != Tag.NOUN;
    };
  }

  private static Optional<Integer> holder(Sentence sentence, int cue) {
    Token token = sentence.token(cue);
    String relation = token.tag() == Tag.NOUN ? "nmod:poss" : "nsubj";
    Optional<Token> own = sentence.child(cue, relation);
    if (own.isEmpty() && token.relation().equals("conj") && !token.root()) {
      own = sentence.child(token.head(), relation);
    }
    return own.filter(t -> NounPhrases.nominal(t) || NounPhrases.possessive(t)).map(Token::index);
  }

  /** The subtree of a clause, as far as it is unbroken, on its own side of the cue. */
  static Span span(Sentence sentence, int clause, int cue) {
    int first = clause;
    int last = clause;
    while (first > 0 && first - 1 != cue && sentence.dominates(clause, first - 1)) {
      first--;
    }
    while (last + 1 < sentence.size() && last + 1 != cue && sentence.dominates(clause, last + 1)) {
      last++;
    }
    while (first < clause && loose(sentence.token(first))) {
      first++;
    }
    while (last > clause && loose(sentence.token(last))) {
      last--;
    }
    return sentence.span(first, last + 1);
  }

  private static boolean loose(Token token) {
    return token.tag() == Tag.PUNCT && "\"\u201c\u201d'\u2018\u2019".indexOf(token.text()) < 0;
  }
}
