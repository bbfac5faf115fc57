package org.tocsin.coder.trigger;

import java.util.List;
import java.util.Map;
import org.tocsin.knowledge.pattern.Choice;
import org.tocsin.knowledge.pattern.Condition;
import org.tocsin.knowledge.pattern.Words;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Tests the conditions of a pattern on the surroundings of a match. */
final class ConditionTester {
  private static final int NEAR = 6;

  /** What a shorter text does not say tells nothing about it. */
  private static final int SENTENCES_OF_A_REPORT = 4;

  private final List<WordMatcher> document;
  private final Map<Words, Boolean> known;
  private final Sentence sentence;
  private final WordMatcher words;
  private final SlotMatcher slots;

  /**
   * @param known which words stand in the document, as far as was asked; filled here
   */
  ConditionTester(
      List<WordMatcher> document,
      Map<Words, Boolean> known,
      Sentence sentence,
      WordMatcher words,
      SlotMatcher slots) {
    this.document = document;
    this.known = known;
    this.sentence = sentence;
    this.words = words;
    this.slots = slots;
  }

  boolean all(Condition condition, Match match) {
    for (Condition.Test test : condition.tests()) {
      if (holds(test, match) == test.negated()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a test holds and nothing that its condition excepts does. */
  boolean any(Condition condition, Match match) {
    boolean met = condition.tests().stream().allMatch(Condition.Test::negated);
    for (Condition.Test test : condition.tests()) {
      boolean holds = holds(test, match);
      if (test.negated() && holds) {
        return false;
      }
      met = met || !test.negated() && holds;
    }
    return met;
  }

  private boolean holds(Condition.Test test, Match match) {
    Choice choice = test.choice();
    int first = match.tokens().get(0);
    int last = match.tokens().get(match.tokens().size() - 1);
    return switch (test.where()) {
      case "sentence" -> within(choice, 0, sentence.size(), match);
      case "near" ->
          within(
              choice, Math.max(0, first - NEAR), Math.min(sentence.size(), last + NEAR + 1), match);
      case "document" -> inDocument(choice.words());
      case "report" -> document.size() < SENTENCES_OF_A_REPORT || inDocument(choice.words());
      case "before" -> before(choice, first);
      case "after" -> last + 1 < sentence.size() && slots.chosen(choice, last + 1);
      case "modifier" -> modifier(choice, match.head());
      case "governor" -> governor(choice, match.head());
      case "subject" ->
          anyOf(choice, match.arguments().subjects()) || anyOf(choice, slots.doer(match.head()));
      case "object" ->
          anyOf(choice, match.arguments().objects()) || anyOf(choice, slots.done(match.head()));
      default ->
          anyOf(choice, match.arguments().at(test.where()))
              || anyOf(choice, phraseBehind(test.where(), last));
    };
  }

  private boolean before(Choice choice, int first) {
    for (int back = 1; back <= choice.words().longest() && first - back >= 0; back++) {
      if (words.matchAt(choice.words(), first - back) == back) {
        return true;
      }
    }
    return first > 0 && slots.chosen(choice, first - 1);
  }

  private boolean within(Choice choice, int from, int to, Match match) {
    for (int i = from; i < to; i++) {
      if (!match.tokens().contains(i) && words.matchAt(choice.words(), i) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean inDocument(Words choice) {
    Boolean stands = known.get(choice);
    if (stands == null) {
      stands = standsInDocument(choice);
      known.put(choice, stands);
    }
    return stands;
  }

  private boolean standsInDocument(Words choice) {
    for (WordMatcher other : document) {
      for (int i = 0; i < other.size(); i++) {
        if (other.matchAt(choice, i) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The noun of a phrase right behind the match, wherever the tree attaches it. */
  private List<Integer> phraseBehind(String preposition, int last) {
    for (int i = last + 1; i < sentence.size() && i <= last + 2; i++) {
      if (sentence.token(i).lemma().equals(preposition)) {
        return slots.governed(sentence.token(i));
      }
    }
    return List.of();
  }

  private boolean modifier(Choice choice, int head) {
    if (head > 0 && describes(sentence.token(head - 1)) && slots.chosen(choice, head - 1)) {
      return true;
    }
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      switch (child.relation()) {
        case "amod", "compound", "nmod:poss", "nummod", "advmod", "det", "acl" -> {
          if (slots.chosen(choice, i)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean describes(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ -> true;
      default -> false;
    };
  }

  private boolean governor(Choice choice, int head) {
    Token token = sentence.token(head);
    return !token.root() && slots.chosen(choice, token.head());
  }

  private boolean anyOf(Choice choice, List<Integer> heads) {
    for (int head : heads) {
      if (slots.chosen(choice, head)) {
        return true;
      }
    }
    return false;
  }
}
