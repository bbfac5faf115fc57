package org.tocsin.coder.statement;

import java.util.Arrays;

/**
 * Where paragraphs begin and end. An empty line parts paragraphs; so does a single line break
 * behind the end of a sentence or a mark, while other line breaks only wrap lines.
 */
final class Paragraphs {
  private final int[] starts;
  private final int[] ends;

  Paragraphs(String text, int from) {
    int[] starts = new int[16];
    int[] ends = new int[16];
    int size = 0;
    int start = from;
    int at = from;
    while (at <= text.length()) {
      if (at == text.length() || breaks(text, at)) {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, size * 2);
          ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = at;
        size++;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
          at++;
        }
        start = at;
        if (at == text.length()) {
          break;
        }
      }
      at++;
    }
    this.starts = Arrays.copyOf(starts, size);
    this.ends = Arrays.copyOf(ends, size);
  }

  private static boolean breaks(String text, int at) {
    if (text.charAt(at) != '\n') {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\r')) {
      before--;
    }
    if (before < 0 || ".!?:;\"\u201d\u2019'*_".indexOf(text.charAt(before)) >= 0) {
      return true;
    }
    int next = at + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
      next++;
    }
    return next == text.length() || text.charAt(next) == '\n';
  }

  private int of(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** The end of the paragraph that holds this offset. */
  int endOf(int offset) {
    return ends.length == 0 ? offset : ends[of(offset)];
  }

  /** The start of the paragraph that holds this offset. */
  int startOf(int offset) {
    return starts.length == 0 ? offset : starts[of(offset)];
  }

  /** The start of the next paragraph, or a place beyond the text. */
  int startAfter(int offset) {
    int next = of(offset) + 1;
    return next < starts.length ? starts[next] : Integer.MAX_VALUE;
  }

  /** Whether both offsets lie in one paragraph. */
  boolean same(int one, int other) {
    return of(one) == of(other);
  }
}
