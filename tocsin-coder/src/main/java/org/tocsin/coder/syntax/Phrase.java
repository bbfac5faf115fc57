package org.tocsin.coder.syntax;

import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
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
