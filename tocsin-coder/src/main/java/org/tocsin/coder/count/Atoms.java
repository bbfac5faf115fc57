package org.tocsin.coder.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/**
 * The words of a sentence cut finely enough to read figures and dates: tokens are cut at hyphens
 * and dashes and before "'s", so that "1992-1995" and "30-year-old" read alike however the
 * tokenizer treats them.
 */
public final class Atoms {
  /**
   * One piece.
   *
   * @param token index of the token it is cut from
   * @param start first UTF-16 unit in the document
   * @param end one past the last
   * @param capital whether it begins with a capital letter
   */
  public record Atom(int token, int start, int end, boolean capital) {}

  private final List<Atom> atoms = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();

  public Atoms(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String text = token.text();
      int from = 0;
      for (int i = 0; i < text.length(); i++) {
        boolean dash = dash(text.charAt(i));
        boolean possessive = i > from && apostrophe(text.charAt(i)) && possessive(text, i);
        if (dash || possessive) {
          add(token, from, i);
          from = i;
        }
        if (dash) {
          add(token, i, i + 1);
          from = i + 1;
        }
      }
      add(token, from, text.length());
    }
  }

  private static boolean dash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015';
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean possessive(String text, int at) {
    return at == text.length() - 1
        || at == text.length() - 2 && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S');
  }

  private void add(Token token, int from, int to) {
    if (from == to) {
      return;
    }
    String text = token.text().substring(from, to);
    int start = token.start() + from;
    atoms.add(
        new Atom(
            token.index(), start, start + text.length(), Character.isUpperCase(text.charAt(0))));
    lower.add(plain(text));
  }

  /** Lower case, one kind of dash and apostrophe, no full stop at the end of a short form. */
  private static String plain(String text) {
    if (text.length() == 1 && dash(text.charAt(0))) {
      return "-";
    }
    String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return plain.length() > 1 && plain.endsWith(".")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  public int size() {
    return atoms.size();
  }

  public Atom atom(int i) {
    return atoms.get(i);
  }

  /** All pieces in lower case. */
  public List<String> lower() {
    return lower;
  }

  /** A piece in lower case, or "" outside the sentence. */
  public String word(int i) {
    return i < 0 || i >= lower.size() ? "" : lower.get(i);
  }

  /** Whether this piece is one of the words. */
  public boolean is(int i, String... words) {
    String word = word(i);
    for (String candidate : words) {
      if (candidate.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing between this piece and the one before. */
  public boolean glued(int i) {
    return i > 0 && i < atoms.size() && atoms.get(i - 1).end() == atoms.get(i).start();
  }
}
