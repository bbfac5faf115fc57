package org.tocsin.coder.syntax;

import java.util.Locale;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** The words that belong to a head. */
public final class Phrase {
  private Phrase() {}

  /** The phrase without its preposition, relative clauses, appositions and loose ends. */
  public static Span of(Sentence sentence, int head) {
    int first = head;
    int last = head;
    for (int i : sentence.children(head)) {
      if (!belongs(sentence.token(i))) {
        continue;
      }
      Span child = of(sentence, i, 0);
      first = Math.min(first, child.start());
      last = Math.max(last, child.end() - 1);
    }
    return sentence.span(first, last + 1);
  }

  /** The noun with what stands before it, the rest of a name and an "of" right behind. */
  public static Span core(Sentence sentence, int head) {
    int first = head;
    while (first > 0
        && (premodifies(sentence.token(first - 1)) || name(sentence, head, first - 1))) {
      first--;
    }
    int end = end(sentence, head + 1);
    if (end < sentence.size() && sentence.token(end).lemma().equals("of")) {
      int of = end(sentence, end + 1);
      end = of > end + 1 ? of : end;
    }
    return sentence.span(first, end);
  }

  /** A capital before a name belongs to it, whatever the tagger says: "United States". */
  private static boolean name(Sentence sentence, int head, int i) {
    return i > 0
        && sentence.token(head).tag() == Tag.PROPN
        && Character.isUpperCase(sentence.token(i).text().codePointAt(0));
  }

  private static int end(Sentence sentence, int first) {
    int end = first;
    while (end < sentence.size() && premodifies(sentence.token(end))) {
      end++;
    }
    return end;
  }

  static boolean premodifies(Token token) {
    return switch (token.tag()) {
      case DET, ADJ, NUM, NOUN, PROPN -> true;
      default -> token.fine().equals("POS") || token.fine().equals("PRP$");
    };
  }

  /** Whether a noun names a day or a stretch of time. */
  public static boolean temporal(Token token) {
    return switch (token.lemma().toLowerCase(Locale.ROOT)) {
      case "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tomorrow",
          "day",
          "night",
          "week",
          "weekend",
          "month",
          "year",
          "hour",
          "time",
          "morning",
          "afternoon",
          "evening" ->
          true;
      default -> false;
    };
  }

  /** First token and end of the subtree. */
  private static Span of(Sentence sentence, int head, int depth) {
    int first = head;
    int last = head;
    if (depth < sentence.size()) {
      for (int i : sentence.children(head)) {
        if (within(sentence.token(i))) {
          Span child = of(sentence, i, depth + 1);
          first = Math.min(first, child.start());
          last = Math.max(last, child.end() - 1);
        }
      }
    }
    return new Span(first, last + 1);
  }

  private static boolean belongs(Token child) {
    return !child.baseRelation().equals("case") && within(child);
  }

  private static boolean within(Token child) {
    return switch (child.relation()) {
      case "acl:relcl", "appos", "parataxis", "punct", "cc", "conj", "discourse" -> false;
      default -> true;
    };
  }
}
