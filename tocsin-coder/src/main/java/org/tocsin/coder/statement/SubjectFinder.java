package org.tocsin.coder.statement;

import java.util.Optional;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Finds the subject of a verb from the tree where it agrees with the word order, and from the word
 * order elsewhere: quotation marks inside a sentence mislead parsers.
 */
final class SubjectFinder {
  private static final int DEPTH = 5;

  private SubjectFinder() {}

  /** The head of the phrase that does what the verb says. */
  static Optional<Integer> of(Sentence sentence, int verb) {
    return of(sentence, verb, 0, DEPTH);
  }

  /** The same among the words from a token on, such as those behind a quotation. */
  static Optional<Integer> of(Sentence sentence, int verb, int from) {
    return of(sentence, verb, from, DEPTH);
  }

  private static Optional<Integer> of(Sentence sentence, int verb, int from, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (inverted(sentence, verb)) {
      return NounPhrases.head(sentence, verb + 1);
    }
    Optional<Integer> tree = byTree(sentence, verb, from);
    Optional<Integer> order = byOrder(sentence, verb, from, depth);
    return tree.isPresent() ? tree : order;
  }

  private static Optional<Integer> byTree(Sentence sentence, int verb, int from) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("nsubj") && i >= from) {
        if (NounPhrases.relative(child)) {
          return antecedent(sentence, i);
        }
        return i < verb && NounPhrases.nominal(child) && near(sentence, i, verb)
            ? Optional.of(i)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether no verb of another clause stands between the two. */
  private static boolean near(Sentence sentence, int subject, int verb) {
    for (int i = subject + 1; i < verb; i++) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.VERB && finite(token) && !sentence.dominates(subject, i)) {
        return false;
      }
    }
    return true;
  }

  static boolean finite(Token token) {
    return switch (token.fine()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static Optional<Integer> byOrder(Sentence sentence, int verb, int from, int depth) {
    int at = verb - 1;
    while (at >= from && auxiliary(sentence.token(at))) {
      at--;
    }
    if (at < from) {
      return Optional.empty();
    }
    Token token = sentence.token(at);
    if (NounPhrases.relative(token)) {
      return antecedent(sentence, at);
    }
    if (NounPhrases.nominal(token)) {
      return Optional.of(climb(sentence, at, from));
    }
    boolean participle = sentence.token(verb).fine().equals("VBG");
    if (participle || token.tag() == Tag.CCONJ || token.tag() == Tag.VERB) {
      return verbBefore(sentence, at + 1, from).flatMap(v -> of(sentence, v, from, depth - 1));
    }
    if (token.tag() == Tag.PUNCT) {
      return besides(sentence, at, from);
    }
    return Optional.empty();
  }

  private static boolean auxiliary(Token token) {
    return token.tag() == Tag.AUX || token.tag() == Tag.ADV || token.tag() == Tag.PART
        && !token.fine().equals("POS");
  }

  private static Optional<Integer> verbBefore(Sentence sentence, int before, int from) {
    for (int i = before - 1; i >= from; i--) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.VERB && (finite(token) || token.fine().equals("VBN"))
          && !token.relation().equals("amod")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "Joan Ray, head of the union, said": the words before what stands between commas. */
  private static Optional<Integer> besides(Sentence sentence, int close, int from) {
    String mark = sentence.token(close).text();
    String open = mark.equals(")") ? "(" : mark;
    for (int i = close - 1; i > from; i--) {
      if (sentence.token(i).text().equals(open)) {
        Token before = sentence.token(i - 1);
        if (NounPhrases.nominal(before)) {
          return Optional.of(climb(sentence, i - 1, from));
        }
        if (before.tag() == Tag.NUM && i > from + 1) {
          continue;
        }
        break;
      }
    }
    Token before = sentence.token(Math.max(from, close - 1));
    return close > from && NounPhrases.nominal(before)
        ? Optional.of(climb(sentence, close - 1, from))
        : Optional.empty();
  }

  /** From the end of a phrase to its head: "workers of the plant in Tolm". */
  private static int climb(Sentence sentence, int at, int from) {
    int head = at;
    while (true) {
      int first = NounPhrases.first(sentence, head);
      if (first - 2 >= from
          && attaches(sentence.token(first - 1))
          && NounPhrases.nominal(sentence.token(first - 2))
          && sentence.token(first - 2).tag() != Tag.PRON) {
        head = first - 2;
      } else {
        return Math.max(from, head);
      }
    }
  }

  private static boolean attaches(Token token) {
    return switch (token.lemma()) {
      case "of", "in", "at", "for", "from", "with", "to", "on", "near", "close" -> true;
      default -> false;
    };
  }

  private static Optional<Integer> antecedent(Sentence sentence, int relative) {
    int at = relative - 1;
    while (at >= 0 && sentence.token(at).tag() == Tag.PUNCT) {
      at--;
    }
    return at >= 0 && NounPhrases.nominal(sentence.token(at))
        ? Optional.of(climb(sentence, at, 0))
        : Optional.empty();
  }

  /** "..., said the minister": no clause may follow the noun phrase. */
  static boolean inverted(Sentence sentence, int verb) {
    if (!finite(sentence.token(verb)) && !sentence.token(verb).fine().equals("VBN")) {
      return false;
    }
    boolean opening = verb == 0 || sentence.token(verb - 1).tag() == Tag.PUNCT;
    Optional<Integer> head = NounPhrases.head(sentence, verb + 1);
    if (!opening || head.isEmpty()) {
      return false;
    }
    int next = head.get() + 1;
    while (next < sentence.size() && sentence.token(next).tag() == Tag.ADV) {
      next++;
    }
    return next >= sentence.size()
        || sentence.token(next).tag() != Tag.VERB && sentence.token(next).tag() != Tag.AUX;
  }
}
