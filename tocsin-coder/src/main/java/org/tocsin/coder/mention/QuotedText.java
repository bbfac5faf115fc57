package org.tocsin.coder.mention;

import java.util.BitSet;

/**
 * Which stretches of a text stand between double quotation marks; a paragraph's end closes them.
 */
final class QuotedText {
  private final BitSet inside = new BitSet();

  QuotedText(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || c == '«' || c == '"' && open < 0;
      boolean closes = c == '”' || c == '»' || c == '"' && open >= 0;
      boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (opens) {
        open = i + 1;
      } else if (open >= 0 && (closes || paragraph)) {
        inside.set(open, i);
        open = -1;
      }
    }
  }

  boolean inside(int offset) {
    return inside.get(offset);
  }
}
