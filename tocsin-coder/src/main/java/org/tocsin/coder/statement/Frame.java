package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * The words around a quotation that may attribute it, as places in the row of tokens.
 *
 * @param beforeFirst first token of its sentence before it
 * @param open its first token, marks included
 * @param afterFirst first token behind it
 * @param afterEnd one past the last token of the rest of its sentence
 * @param continues whether the sentence goes on behind the quotation: a comma, question or
 *     exclamation closes it
 * @param follows whether nothing but the attribution of the quotation before it precedes it in its
 *     paragraph
 */
record Frame(
    int beforeFirst, int open, int afterFirst, int afterEnd, boolean continues, boolean follows) {

  /** Whether the words from first to a verb are no more than its subject. */
  boolean opensAttribution(TokenRow row, int first, int verb) {
    for (int i = first; i < verb; i++) {
      Token token = row.token(i);
      if (SubjectFinder.finite(token) && token.tag() == Tag.VERB) {
        return false;
      }
      if (i > first
          && (token.tag() == Tag.SCONJ || token.tag() == Tag.CCONJ)
          && row.token(i - 1).tag() == Tag.PUNCT) {
        return false;
      }
    }
    return true;
  }

  /** The tokens of a sentence that lie in the frame, as index pairs. */
  List<int[]> parts(TokenRow row, Sentence sentence) {
    List<int[]> parts = new ArrayList<>();
    int offset = row.at(sentence.index(), 0);
    add(parts, Math.max(0, beforeFirst - offset), Math.min(sentence.size(), open - offset));
    add(parts, Math.max(0, afterFirst - offset), Math.min(sentence.size(), afterEnd - offset));
    return parts;
  }

  private static void add(List<int[]> parts, int from, int to) {
    if (from < to) {
      parts.add(new int[] {from, to});
    }
  }
}
