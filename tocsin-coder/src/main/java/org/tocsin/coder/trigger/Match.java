package org.tocsin.coder.trigger;

import java.util.List;
import java.util.Map;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.knowledge.pattern.Pattern;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;

/**
 * A pattern found in a sentence.
 *
 * @param pattern the pattern
 * @param tokens indices of the tokens that its words matched, in order
 * @param head the token whose arguments count
 * @param arguments the arguments of the head
 * @param slots role to the token that filled it
 * @param constrained how many constrained slots were filled
 */
record Match(
    Pattern pattern,
    List<Integer> tokens,
    int head,
    Arguments arguments,
    Map<String, Integer> slots,
    int constrained) {
  Match {
    tokens = List.copyOf(tokens);
  }

  Span span(Sentence sentence) {
    return sentence.span(tokens.get(0), tokens.get(tokens.size() - 1) + 1);
  }

  boolean shares(Match other) {
    for (int token : tokens) {
      if (other.tokens.contains(token)) {
        return true;
      }
    }
    return head == other.head;
  }
}
