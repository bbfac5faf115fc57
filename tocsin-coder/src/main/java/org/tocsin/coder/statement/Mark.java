package org.tocsin.coder.statement;

import java.util.Optional;

/** Kinds of quotation marks and how they open and close. */
enum Mark {
  /** The typewriter's double mark, the same on both sides. */
  STRAIGHT,
  /** Typographic double marks, the low opening mark included. */
  CURLY,
  /** Two backquotes and two apostrophes, as some wire services print. */
  DOUBLED,
  /** Angled marks. */
  ANGLED,
  /** Typographic single marks, the closing one also an apostrophe. */
  SINGLE_CURLY,
  /** The typewriter's single mark, also an apostrophe. */
  SINGLE_STRAIGHT;

  /** The kind of mark that stands here, opening or closing. */
  static Optional<Mark> at(String text, int at) {
    return switch (text.charAt(at)) {
      case '"' -> Optional.of(STRAIGHT);
      case '\u201c', '\u201d', '\u201e' -> Optional.of(CURLY);
      case '\u00ab', '\u00bb' -> Optional.of(ANGLED);
      case '\u2018', '\u201b' -> Optional.of(SINGLE_CURLY);
      case '`' -> twice(text, at, '`') ? Optional.of(DOUBLED) : Optional.empty();
      case '\'' -> Optional.of(twice(text, at, '\'') ? DOUBLED : SINGLE_STRAIGHT);
      default -> Optional.empty();
    };
  }

  private static boolean twice(String text, int at, char c) {
    return at + 1 < text.length() && text.charAt(at) == c && text.charAt(at + 1) == c;
  }

  boolean single() {
    return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
  }

  /** Whether opening and closing marks differ, so that nesting can be counted. */
  boolean paired() {
    return this == CURLY || this == ANGLED || this == SINGLE_CURLY;
  }

  int width() {
    return this == DOUBLED ? 2 : 1;
  }

  /** Whether the mark at this place opens a quotation. */
  boolean opens(String text, int at) {
    char c = text.charAt(at);
    return switch (this) {
      case STRAIGHT -> wordly(text, at + 1) && !wordBefore(text, at);
      case CURLY -> c == '\u201c' || c == '\u201e';
      case DOUBLED -> wordly(text, at + 2) && !wordBefore(text, at);
      case ANGLED -> c == '\u00ab';
      case SINGLE_CURLY ->
          (c == '\u2018' || c == '\u201b') && !wordBefore(text, at) && !elision(text, at);
      case SINGLE_STRAIGHT -> wordly(text, at + 1) && clearBefore(text, at) && !elision(text, at);
    };
  }

  /** Whether the character at this place closes a quotation whose words begin at the other. */
  boolean closes(String text, int at, int first) {
    char c = text.charAt(at);
    return switch (this) {
      case STRAIGHT -> at > first && c == '"' && closingSide(text, at);
      case CURLY -> c == '\u201d';
      case DOUBLED -> at > first && c == '\'' && twice(text, at, '\'');
      case ANGLED -> c == '\u00bb';
      case SINGLE_CURLY -> c == '\u2019' && ends(text, at);
      case SINGLE_STRAIGHT -> c == '\'' && ends(text, at);
    };
  }

  /** Whether a straight double mark within an open quotation opens another one. */
  boolean reopens(String text, int at) {
    return this == STRAIGHT && text.charAt(at) == '"' && !closingSide(text, at);
  }

  /** A straight mark closes unless a space stands before it and a word right behind it. */
  private static boolean closingSide(String text, int at) {
    boolean spaceBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    return !spaceBefore || space(text, at + 1) || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean ends(String text, int at) {
    if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
      return false;
    }
    boolean wordBehind = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !wordBehind && !plural(text, at);
  }

  /** "the workers' march": a possessive plural closes only before punctuation or a line's end. */
  private static boolean plural(String text, int at) {
    return text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2))
        && closesLater(text, at);
  }

  /** Whether another closing mark follows in the same stretch of a sentence or two. */
  private static boolean closesLater(String text, int at) {
    int limit = Math.min(text.length() - 1, at + 300);
    char c = text.charAt(at);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == '\n') {
        return false;
      }
      boolean opening =
          Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i + 1));
      if ((text.charAt(i) == c || text.charAt(i) == '\u2018') && opening) {
        return false;
      }
      if (text.charAt(i) == c && !Character.isLetterOrDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean space(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /** Whether the text at this place may begin a quotation. */
  private static boolean wordly(String text, int at) {
    return at < text.length()
        && (Character.isLetterOrDigit(text.codePointAt(at))
            || "[(\u2018'\u201c$\u00a3\u20ac#@.\u2026\u2013\u2014-\u00bf\u00a1"
                    .indexOf(text.charAt(at))
                >= 0);
  }

  private static boolean wordBefore(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean clearBefore(String text, int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || "([{-\u2013\u2014\"\u201c/".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 'em, 'til, '90s: an apostrophe for letters left out. */
  private static boolean elision(String text, int at) {
    int next = at + 1;
    if (next >= text.length() || Character.isDigit(text.charAt(next))) {
      return true;
    }
    int stop = next;
    while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return switch (text.substring(next, stop)) {
      case "em", "til", "tis", "twas", "cause", "bout", "n", "round", "s", "t" -> true;
      default -> false;
    };
  }
}
