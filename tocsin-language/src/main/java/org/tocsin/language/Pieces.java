package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts words into known pieces, the longest first; those within a word begin with "##". */
final class Pieces {
  private Pieces() {}

  /** The pieces of a word, empty where it cannot be cut into known ones. */
  static List<String> cut(String lower, Predicate<String> known) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < lower.length()) {
      int end = lower.length();
      String piece = "";
      for (; end > start; end--) {
        piece = (start > 0 ? "##" : "") + lower.substring(start, end);
        if (known.test(piece)) {
          break;
        }
      }
      if (end == start) {
        return List.of();
      }
      pieces.add(piece);
      start = end;
    }
    return pieces;
  }
}
