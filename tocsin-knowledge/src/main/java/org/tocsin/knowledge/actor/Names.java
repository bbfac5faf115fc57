package org.tocsin.knowledge.actor;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared. */
public final class Names {
  private Names() {}

  /**
   * Lower case, without accents, points and apostrophes, hyphens as blanks: "Ben-Ali" is "ben ali".
   */
  public static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String text = ascii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '‑' || Character.isWhitespace(c)) {
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
          key.append(' ');
        }
      } else if (c != '.'
          && c != '\''
          && c != '’'
          && c != '`'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        key.append(c);
      }
    }
    return key.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static boolean ascii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
