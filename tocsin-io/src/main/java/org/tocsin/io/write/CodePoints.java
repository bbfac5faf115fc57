package org.tocsin.io.write;

/** Offsets into a text: UTF-16 units, as they are inside the program, to Unicode code points. */
final class CodePoints {
  private final String text;

  /** Code points before each unit; empty where every unit is a code point. */
  private final int[] before;

  private final int length;

  CodePoints(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
    this.before = length == text.length() ? new int[0] : count(text);
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = points;
      boolean pair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        points++;
      }
    }
    before[text.length()] = points;
    return before;
  }

  String text() {
    return text;
  }

  /** Code points in the whole text. */
  int length() {
    return length;
  }

  /** Code points before a unit. */
  int at(int unit) {
    return before.length == 0 ? unit : before[unit];
  }
}
