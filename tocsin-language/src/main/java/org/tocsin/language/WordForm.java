package org.tocsin.language;

import java.util.Locale;

/** Numbers that stand for properties of a word. */
final class WordForm {
  private WordForm() {}

  /** The word as features see it: typographic quotes and dashes made plain, digits as 0. */
  static String normal(String text) {
    if (plain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '“', '”', '„', '«', '»' -> plain.append('"');
        case '‘', '’', '‚', '`' -> plain.append('\'');
        case '–', '—', '―' -> plain.append('-');
        case '…' -> plain.append("...");
        default -> plain.append(c >= '0' && c <= '9' ? '0' : c);
      }
    }
    if (text.startsWith("http") || text.startsWith("www.")) {
      return "_url_";
    }
    return plain.toString();
  }

  /** Whether a text is of ASCII letters and marks alone, and no address. */
  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127 || c == '`' || c >= '0' && c <= '9') {
        return false;
      }
    }
    return !text.startsWith("http") && !text.startsWith("www.");
  }

  static String lower(String normal) {
    return normal.toLowerCase(Locale.ROOT);
  }

  /** Capitals, small letters, digits and other marks, repetitions shortened. */
  static int shape(String normal) {
    int hash = 5381;
    int last = -1;
    int run = 0;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      int kind = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : c == '0' ? 3 : c;
      run = kind == last ? run + 1 : 0;
      if (run < 2) {
        hash = hash * 31 + kind;
      }
      last = kind;
    }
    return hash;
  }

  static int suffix(String lower, int length) {
    int hash = 17 + length;
    for (int i = Math.max(0, lower.length() - length); i < lower.length(); i++) {
      hash = hash * 31 + lower.charAt(i);
    }
    return hash;
  }

  static int prefix(String lower, int length) {
    int hash = 19 + length;
    for (int i = 0; i < Math.min(length, lower.length()); i++) {
      hash = hash * 31 + lower.charAt(i);
    }
    return hash;
  }
}
