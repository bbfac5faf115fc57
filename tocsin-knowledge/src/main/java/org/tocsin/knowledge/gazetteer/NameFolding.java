package org.tocsin.knowledge.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds a place name to the form it is looked up by: lower case, no accents, no full stops or
 * apostrophes, blanks for hyphens, "saint" for "St.". The article's text is never changed; only
 * copies of names are folded.
 */
public final class NameFolding {
  private NameFolding() {}

  /** The lookup form; empty for a name without letters or digits. */
  public static String fold(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      append(letters, plain.charAt(i));
    }
    return expand(letters.toString().strip());
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder letters, char c) {
    switch (c) {
      case 'ł', 'Ł' -> letters.append('l');
      case 'ø', 'Ø' -> letters.append('o');
      case 'đ', 'Đ', 'ð', 'Ð' -> letters.append('d');
      case 'ı', 'İ' -> letters.append('i');
      case 'ß' -> letters.append("ss");
      case 'æ', 'Æ' -> letters.append("ae");
      case 'œ', 'Œ' -> letters.append("oe");
      case 'þ', 'Þ' -> letters.append("th");
      case 'ə', 'Ə' -> letters.append('a');
      case '&' -> letters.append("and");
      default -> {
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
          letters.append(Character.toLowerCase(c));
        } else if (Character.isWhitespace(c) || c == '-' || c == '‐' || c == '–' || c == ',') {
          if (letters.length() > 0 && letters.charAt(letters.length() - 1) != ' ') {
            letters.append(' ');
          }
        }
      }
    }
  }

  private static String expand(String folded) {
    int blank = folded.indexOf(' ');
    String first = blank < 0 ? "" : folded.substring(0, blank);
    String rest = blank < 0 ? "" : folded.substring(blank);
    return switch (first) {
      case "st", "sankt" -> "saint" + rest;
      case "mt" -> "mount" + rest;
      case "ft" -> "fort" + rest;
      case "the" -> rest.strip();
      default -> folded.toLowerCase(Locale.ROOT);
    };
  }
}
