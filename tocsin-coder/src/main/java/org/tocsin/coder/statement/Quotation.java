package org.tocsin.coder.statement;

import java.util.List;
import org.tocsin.model.Span;

/**
 * A stretch of text between quotation marks that belong together.
 *
 * @param outer with the marks
 * @param inner without them
 * @param content the words said: without white space, the comma or full stop beside the marks
 * @param reopened where marks are repeated at the head of a paragraph, each mark's place
 */
record Quotation(Span outer, Span inner, Span content, List<Span> reopened) {
  Quotation {
    reopened = List.copyOf(reopened);
  }

  /** The content of a quotation whose inner span is given. */
  static Quotation of(String text, Span outer, Span inner, List<Span> reopened) {
    int start = inner.start();
    int end = inner.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && trailing(text, start, end)) {
      end--;
    }
    return new Quotation(outer, inner, new Span(start, end), reopened);
  }

  /** White space, a comma, and one full stop that is not part of an ellipsis. */
  private static boolean trailing(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (Character.isWhitespace(last) || last == ',') {
      return true;
    }
    return last == '.' && (end - 2 < start || text.charAt(end - 2) != '.');
  }

  /** How many words are quoted. */
  int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = content.start(); i < content.end(); i++) {
      char c = text.charAt(i);
      boolean letter =
          Character.isLetterOrDigit(c)
              || inside && (c == '\'' || c == '\u2019' || c == '-') && i + 1 < content.end();
      if (letter && !inside) {
        words++;
      }
      inside = letter;
    }
    return words;
  }
}
