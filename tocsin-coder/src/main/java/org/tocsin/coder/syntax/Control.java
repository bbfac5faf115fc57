package org.tocsin.coder.syntax;

import java.util.List;
import java.util.Optional;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Who is understood to do what a clause without a subject says. */
final class Control {
  private Control() {}

  /** The heads of those whom the governor of such a clause makes its subject. */
  static List<Integer> controller(Sentence sentence, int governor, int depth) {
    List<Integer> called = calledOn(sentence, governor);
    if (!called.isEmpty()) {
      return called;
    }
    Optional<Token> object = sentence.child(governor, "obj");
    if (object.isPresent() && !object.get().lemma().endsWith("self")) {
      return ArgumentFinder.resolved(sentence, object.get().index());
    }
    if (!ArgumentFinder.verbal(sentence.token(governor))) {
      List<Integer> own = ArgumentFinder.surfaceSubjects(sentence, governor, depth - 1);
      return own.isEmpty() ? ArgumentFinder.possessors(sentence, governor) : own;
    }
    return ArgumentFinder.surfaceSubjects(sentence, governor, depth - 1);
  }

  /** "Called on the police to inquire", "appealed to the rebels to stop". */
  private static List<Integer> calledOn(Sentence sentence, int governor) {
    String preposition =
        switch (sentence.token(governor).lemma()) {
          case "call", "rely", "count", "prevail" -> "on";
          case "appeal" -> "to";
          case "wait" -> "for";
          default -> "";
        };
    for (int i : sentence.children(governor)) {
      if (!preposition.isEmpty()
          && sentence.token(i).baseRelation().equals("obl")
          && ArgumentFinder.preposition(sentence, i).equals(preposition)) {
        return ArgumentFinder.withConjuncts(sentence, i);
      }
    }
    return List.of();
  }

  /**
   * "Ordered police to fire": the one who is told to does it, whatever the tree calls the clause.
   */
  static boolean ordered(Sentence sentence, int verb, int governor) {
    boolean infinitive =
        sentence.child(verb, "mark").map(m -> m.lemma().equals("to")).orElse(false);
    return infinitive
        && switch (sentence.token(governor).lemma()) {
          case "order",
              "urge",
              "ask",
              "tell",
              "force",
              "allow",
              "persuade",
              "press",
              "instruct",
              "command",
              "compel",
              "encourage",
              "invite",
              "warn",
              "oblige",
              "require" ->
              true;
          default -> false;
        };
  }
}
