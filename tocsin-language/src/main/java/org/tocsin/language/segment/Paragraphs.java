package org.tocsin.language.segment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.Span;

/**
 * Cuts text into paragraphs: at blank lines, and at single line breaks unless the line was only
 * wrapped at a fixed width.
 */
final class Paragraphs {
  private static final int NARROWEST_WRAP = 45;
  private static final int WIDEST_WRAP = 120;
  private static final String BULLETS = "•*·▪◦-–—";

  private Paragraphs() {}

  /** Paragraphs from an offset on, without surrounding white space, none empty. */
  static List<Span> of(String text, int start) {
    List<Span> lines = lines(text, start);
    int widest = 0;
    for (Span line : lines) {
      widest = Math.max(widest, line.length());
    }
    List<Span> paragraphs = new ArrayList<>();
    Span current = null;
    for (Span line : lines) {
      if (line.length() == 0) {
        current = add(paragraphs, current);
      } else if (current == null) {
        current = line;
      } else if (wrapped(text, current, line, widest, paragraphs.isEmpty())) {
        current = current.cover(line);
      } else {
        add(paragraphs, current);
        current = line;
      }
    }
    add(paragraphs, current);
    return paragraphs;
  }

  /** Whether a line opens with a list mark. */
  static boolean bullet(String text, Span line) {
    return line.length() > 2
        && BULLETS.indexOf(text.charAt(line.start())) >= 0
        && Tokenizer.blank(text.charAt(line.start() + 1));
  }

  private static @Nullable Span add(List<Span> paragraphs, @Nullable Span paragraph) {
    if (paragraph != null) {
      paragraphs.add(paragraph);
    }
    return null;
  }

  private static boolean wrapped(
      String text, Span before, Span line, int widest, boolean firstParagraph) {
    char last = text.charAt(before.end() - 1);
    if (".!?…:;\"”’'".indexOf(last) >= 0 || bullet(text, line)) {
      return false;
    }
    if (Character.isLowerCase(text.codePointAt(line.start()))) {
      return !text.startsWith("by ", line.start());
    }
    int lastLine = text.lastIndexOf('\n', before.end() - 1) + 1;
    int width = before.end() - Math.max(lastLine, before.start());
    boolean heading = firstParagraph && lastLine <= before.start();
    return !heading && width >= NARROWEST_WRAP && widest <= WIDEST_WRAP;
  }

  private static List<Span> lines(String text, int start) {
    List<Span> lines = new ArrayList<>();
    int at = start;
    while (at <= text.length()) {
      int stop = at;
      while (stop < text.length() && !lineBreak(text.charAt(stop))) {
        stop++;
      }
      lines.add(strip(text, at, stop));
      at = stop + 1;
      if (stop + 1 < text.length() && text.charAt(stop) == '\r' && text.charAt(at) == '\n') {
        at++;
      }
    }
    return lines;
  }

  private static boolean lineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085';
  }

  /** The span without white space at its ends; empty where there is nothing else. */
  static Span strip(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Tokenizer.blank(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && Tokenizer.blank(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return new Span(from, to);
  }
}
