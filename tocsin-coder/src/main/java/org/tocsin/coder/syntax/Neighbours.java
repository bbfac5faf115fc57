package org.tocsin.coder.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * What stands right beside a word. Used where the tree gives a verb no argument: in "after a bloc
 * ousted the king" the bloc ousted, even if the tree hangs it elsewhere.
 */
final class Neighbours {
  /** How far a "by" may stand behind a passive verb. */
  private static final int REACH = 8;

  private Neighbours() {}

  /** The head of the noun phrase that ends right before a finite verb. */
  static OptionalInt subject(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    int at = verb - 1;
    boolean auxiliary = false;
    while (at >= 0
        && (sentence.token(at).tag() == Tag.ADV || sentence.token(at).tag() == Tag.AUX)) {
      auxiliary |= sentence.token(at).tag() == Tag.AUX;
      at--;
    }
    boolean finite =
        switch (token.fine()) {
          case "VBD", "VBZ", "VBP" -> true;
          case "VB", "VBG", "VBN" -> auxiliary;
          default -> false;
        };
    if (!finite || at < 0 || !noun(sentence, at) || temporal(sentence.token(at))) {
      return OptionalInt.empty();
    }
    int first = at;
    while (first > 0 && Phrase.premodifies(sentence.token(first - 1))) {
      first--;
    }
    boolean governed = first > 0 && sentence.token(first - 1).tag() == Tag.ADP;
    boolean conjunction = governed && conjunction(sentence.token(first - 1).lemma());
    return governed && !conjunction ? OptionalInt.empty() : OptionalInt.of(head(sentence, at));
  }

  /** The head of the noun phrase that begins right behind a verb. */
  static OptionalInt object(Sentence sentence, int verb) {
    int at = verb + 1;
    while (at < sentence.size() && sentence.token(at).tag() == Tag.ADV) {
      at++;
    }
    return nounPhrase(sentence, at);
  }

  /** The head of what "by" governs behind a passive verb, no other verb between. */
  static OptionalInt by(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + REACH); i++) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.VERB || token.tag() == Tag.SCONJ) {
        return OptionalInt.empty();
      }
      if (token.lemma().equals("by")) {
        return nounPhrase(sentence, i + 1);
      }
    }
    return OptionalInt.empty();
  }

  /** The phrase right behind a verb or its object: "fired tear gas at students". */
  static Map<String, List<Integer>> phraseBehind(Sentence sentence, int verb) {
    int end = end(sentence, verb + 1);
    if (end + 1 >= sentence.size() || sentence.token(end).tag() != Tag.ADP) {
      return Map.of();
    }
    String preposition = sentence.token(end).lemma();
    if (preposition.equals("of") || conjunction(preposition)) {
      return Map.of();
    }
    return nounPhrase(sentence, end + 1).stream()
        .boxed()
        .collect(
            java.util.stream.Collectors.toMap(
                head -> preposition, head -> ArgumentFinder.withConjuncts(sentence, head)));
  }

  /** The phrases that follow a noun one upon another: "attacks by raiders on fishing families". */
  static Map<String, List<Integer>> phrases(Sentence sentence, int noun) {
    Map<String, List<Integer>> phrases = new LinkedHashMap<>();
    int at = afterTime(sentence, noun + 1);
    while (at + 1 < sentence.size() && sentence.token(at).tag() == Tag.ADP) {
      OptionalInt head = nounPhrase(sentence, at + 1);
      boolean inner = at > noun + 1 && sentence.token(at).lemma().equals("of");
      if (head.isEmpty() || inner || conjunction(sentence.token(at).lemma())) {
        break;
      }
      phrases
          .computeIfAbsent(sentence.token(at).lemma(), key -> new ArrayList<>())
          .addAll(ArgumentFinder.withConjuncts(sentence, head.getAsInt()));
      at = afterTime(sentence, end(sentence, at + 1));
    }
    return phrases;
  }

  /** "An attack that day on a base", "the raid on Monday against the camp". */
  private static int afterTime(Sentence sentence, int first) {
    int from = first;
    if (from + 1 < sentence.size() && sentence.token(from).tag() == Tag.ADP) {
      from++;
    }
    int end = end(sentence, from);
    return end > from && Phrase.temporal(sentence.token(end - 1)) ? end : first;
  }

  private static OptionalInt nounPhrase(Sentence sentence, int first) {
    int end = end(sentence, first);
    if (end > first && Phrase.temporal(sentence.token(end - 1))) {
      end--; // "downed tools last week": the time is a phrase of its own
      while (end > first && !noun(sentence, end - 1)) {
        end--;
      }
    }
    return end > first && noun(sentence, end - 1) && !Phrase.temporal(sentence.token(end - 1))
        ? OptionalInt.of(head(sentence, end - 1))
        : OptionalInt.empty();
  }

  private static int end(Sentence sentence, int first) {
    int end = first;
    while (end < sentence.size() && Phrase.premodifies(sentence.token(end))) {
      end++;
    }
    return end;
  }

  private static boolean noun(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
  }

  /** Names are headed by their first word, other phrases by their last. */
  private static int head(Sentence sentence, int last) {
    int at = last;
    while (sentence.token(at).baseRelation().equals("flat") && sentence.token(at).head() < at) {
      at = sentence.token(at).head();
    }
    return at;
  }

  private static boolean conjunction(String word) {
    return switch (word) {
      case "after", "before", "since", "until", "that", "as", "while" -> true;
      default -> false;
    };
  }

  private static boolean temporal(Token token) {
    return token.tag() == Tag.NUM || Phrase.temporal(token);
  }
}
