package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.Span;

/**
 * Pairs quotation marks in one pass over the text: straight, typographic, doubled, angled and
 * single. Marks within an open quotation are its own. A quotation ends with its paragraph unless
 * the next one opens with the mark again; a mark that never closes loses only its own paragraph.
 */
final class QuotationMarks {
  /** Longest quotation; a longer one is a lost mark. */
  private static final int LONGEST = 6000;

  /** Marks nested deeper than this are lost marks. */
  private static final int DEEPEST = 3;

  /** Longest quotation in single straight marks, which apostrophes may counterfeit. */
  private static final int LONGEST_SINGLE = 1500;

  private final String text;
  private final int end;
  private final Paragraphs paragraphs;

  private QuotationMarks(String text, int from) {
    this.text = text;
    this.end = text.length();
    this.paragraphs = new Paragraphs(text, from);
  }

  /** The outermost quotations of the text behind an offset, in order. */
  static List<Quotation> pair(String text, int from) {
    QuotationMarks marks = new QuotationMarks(text, from);
    List<Quotation> found = new ArrayList<>();
    int at = from;
    while (at < marks.end) {
      Optional<Mark> mark = Mark.at(text, at);
      if (mark.isEmpty()) {
        at++;
        continue;
      }
      Optional<Quotation> quotation =
          mark.get().opens(text, at) ? marks.close(mark.get(), at) : Optional.empty();
      quotation.ifPresent(found::add);
      at = quotation.map(q -> q.outer().end()).orElse(at + mark.get().width());
    }
    return found;
  }

  private Optional<Quotation> close(Mark mark, int open) {
    int first = open + mark.width();
    int limit = Math.min(end, open + (mark.single() ? LONGEST_SINGLE : LONGEST));
    List<Span> reopened = new ArrayList<>();
    int at = first;
    int paragraphEnd = Math.min(limit, paragraphs.endOf(open));
    int depth = 0;
    while (true) {
      while (at < paragraphEnd) {
        if (mark.closes(text, at, first)) {
          if (depth == 0) {
            int width = mark.width();
            return Optional.of(
                Quotation.of(text, new Span(open, at + width), new Span(first, at), reopened));
          }
          depth--;
        } else if (mark.paired() && mark.opens(text, at) && at > first) {
          depth++;
          if (depth > DEEPEST) {
            return Optional.empty();
          }
        } else if (mark.reopens(text, at)) {
          if (!sentenceEnded(at)) {
            return lost(mark, open, first, at);
          }
          reopened.add(new Span(at, at + 1));
        }
        at++;
      }
      int next = paragraphs.startAfter(paragraphEnd);
      boolean again =
          next < limit
              && Mark.at(text, next).filter(m -> m == mark).isPresent()
              && mark.opens(text, next);
      if (!again) {
        return lost(mark, open, first, paragraphEnd);
      }
      depth = 0;
      int width = mark.width();
      reopened.add(new Span(next, next + width));
      at = next + width;
      paragraphEnd = Math.min(limit, paragraphs.endOf(next));
    }
  }

  /** A mark repeated behind a full stop is that of a paragraph whose line break is lost. */
  private boolean sentenceEnded(int at) {
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < at - 1 && ".?!".indexOf(text.charAt(before)) >= 0;
  }

  /**
   * An opening mark whose closing mark was forgotten still quotes when a colon or comma brings it
   * in and nothing but its own paragraph follows.
   */
  private Optional<Quotation> lost(Mark mark, int open, int first, int until) {
    if (mark.single() || until < end && !Character.isWhitespace(text.charAt(until))) {
      return Optional.empty();
    }
    if (until < paragraphs.endOf(open)) {
      return Optional.empty();
    }
    for (int i = first; mark == Mark.CURLY && i < until; i++) {
      if (Mark.STRAIGHT.closes(text, i, first)) {
        return Optional.of(
            Quotation.of(text, new Span(open, i + 1), new Span(first, i), List.of()));
      }
    }
    int before = open - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    if (before < 0 || text.charAt(before) != ':' && text.charAt(before) != ',') {
      return Optional.empty();
    }
    int stop = until;
    while (stop > first && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return Optional.of(Quotation.of(text, new Span(open, stop), new Span(first, stop), List.of()));
  }
}
