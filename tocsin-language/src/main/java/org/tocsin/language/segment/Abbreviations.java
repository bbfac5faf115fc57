package org.tocsin.language.segment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that are written with a full stop of their own, from abbreviations.txt. */
public final class Abbreviations {
  /** When the stop of an abbreviation may also end a sentence; abbreviations.txt defines each. */
  public enum Use {
    TITLE,
    MONTH,
    NUMBER,
    TIME,
    INNER,
    END
  }

  private final Map<String, Use> uses;

  private Abbreviations(Map<String, Use> uses) {
    this.uses = Map.copyOf(uses);
  }

  /** The abbreviations of the data file. */
  public static Abbreviations load() {
    Map<String, Use> uses = new HashMap<>();
    for (String line : DataLines.of("abbreviations.txt")) {
      String[] parts = line.split("\\s+");
      if (parts.length != 2 || !parts[0].endsWith(".")) {
        throw new IllegalStateException(
            "abbreviations.txt: write \"Word. class\" instead of: " + line);
      }
      if (uses.put(parts[0], Use.valueOf(parts[1].toUpperCase(Locale.ROOT))) != null) {
        throw new IllegalStateException("abbreviations.txt: twice: " + parts[0]);
      }
    }
    return new Abbreviations(uses);
  }

  /** How a token that ends in a full stop is used; empty where the stop is not part of a word. */
  public Optional<Use> use(String token) {
    if (token.length() < 2 || !token.endsWith(".")) {
      return Optional.empty();
    }
    Use listed = uses.get(token);
    if (listed != null) {
      return Optional.of(listed);
    }
    return lettersAndStops(token) ? Optional.of(Use.INNER) : Optional.empty();
  }

  /** Initials and letters joined by stops: "J.", "U.S.", "N.A.T.O.". */
  private static boolean lettersAndStops(String token) {
    if (token.length() % 2 != 0
        || (token.length() == 2 && !Character.isUpperCase(token.charAt(0)))) {
      return false;
    }
    for (int i = 0; i < token.length(); i += 2) {
      if (!Character.isLetter(token.charAt(i)) || token.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
