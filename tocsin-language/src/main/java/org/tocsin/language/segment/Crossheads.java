package org.tocsin.language.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.model.Span;

/**
 * Finds a heading that was glued in front of a sentence: {@code 'Nothing left' Hundreds gathered}
 * or {@code Doe 'willing' to talk Roe has said}. A heading is short, has no finite verb and no
 * comma, and what follows it opens like a sentence.
 */
public final class Crossheads {
  private static final int LONGEST = 9;
  private static final Set<String> DETERMINERS = Set.of("The", "A", "An", "This", "That", "These");

  private final WordLists words;

  public Crossheads(WordLists words) {
    this.words = words;
  }

  /**
   * How many tokens at the start of a sentence are a heading; 0 for none.
   *
   * @param doubleQuotes whether the document quotes speech in double quotation marks, so that
   *     single ones mark headings and scare quotes
   */
  public int length(String text, List<Span> sentence, boolean doubleQuotes) {
    int clock = sentence.size() < 2 ? 0 : clock(text, sentence);
    if (clock > 0 || sentence.size() < 5) {
      return clock;
    }
    int quoted = doubleQuotes ? quoted(text, sentence) : 0;
    return quoted > 0 ? quoted : running(text, sentence, doubleQuotes);
  }

  /** "2:05 p.m. The commissioner said": the clock headings of a running report. */
  private static int clock(String text, List<Span> sentence) {
    String second = word(text, sentence, 1).toLowerCase(Locale.ROOT);
    boolean time =
        Character.isDigit(word(text, sentence, 0).charAt(0))
            && (second.equals("a.m.") || second.equals("p.m."));
    return time && (sentence.size() == 2 || capital(text, sentence, 2)) ? 2 : 0;
  }

  /** A heading in single quotation marks, followed by a capital. */
  private int quoted(String text, List<Span> sentence) {
    if (!mark(text, sentence, 0)) {
      return 0;
    }
    for (int i = 1; i < Math.min(sentence.size() - 3, LONGEST + 2); i++) {
      if (mark(text, sentence, i) && sentence.get(i - 1).end() == sentence.get(i).start()) {
        boolean gap = sentence.get(i).end() < sentence.get(i + 1).start();
        boolean plain = Character.isLetterOrDigit(text.charAt(sentence.get(i).start() - 1));
        boolean said = words.reporting().contains(word(text, sentence, i + 2));
        return i > 2 && gap && plain && !said && capital(text, sentence, i + 1) ? i + 1 : 0;
      }
    }
    return 0;
  }

  /** A heading without marks around it that runs into a sentence. */
  private int running(String text, List<Span> sentence, boolean doubleQuotes) {
    boolean scare = false;
    int marks = 0;
    for (int i = 0; i < Math.min(sentence.size() - 3, LONGEST + 4); i++) {
      String word = word(text, sentence, i);
      if (mark(text, sentence, i)) {
        marks++;
        scare |= doubleQuotes && marks == 2 && i > 1;
      } else if (!Character.isLetterOrDigit(word.codePointAt(0)) && !clitic(word)) {
        return 0;
      } else if (i >= 2 && i <= LONGEST + 3 && boundary(text, sentence, i, scare)) {
        return i;
      }
      if (words.finite().contains(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a heading ends before this token. */
  private boolean boundary(String text, List<Span> sentence, int token, boolean scare) {
    String before = word(text, sentence, token - 1);
    String here = word(text, sentence, token);
    if (!Character.isUpperCase(here.codePointAt(0))
        || !Character.isLetter(before.codePointAt(0))
        || Character.isUpperCase(before.codePointAt(0))
        || sentence.get(token - 1).end() == sentence.get(token).start()
        || words.open().contains(before.toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (words.starters().contains(here)) {
      return starter(text, sentence, token, here);
    }
    return scare && subject(text, sentence, token);
  }

  /** An opening word in the middle of what looked like one sentence: "new vote The minister …". */
  private boolean starter(String text, List<Span> sentence, int token, String here) {
    String next = word(text, sentence, token + 1);
    boolean small = Character.isLowerCase(next.codePointAt(0));
    String before = word(text, sentence, token - 1);
    return token >= 3
        && small
        && !words.clausal().contains(before)
        && (DETERMINERS.contains(here) || finiteSoon(text, sentence, token + 1, 1));
  }

  /** A name of up to three words and a finite verb, with nothing before it to govern the name. */
  private boolean subject(String text, List<Span> sentence, int token) {
    if (DETERMINERS.contains(word(text, sentence, 0))) {
      return false;
    }
    for (int i = 0; i < token; i++) {
      if (words.clausal().contains(word(text, sentence, i).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    int verb = token + 1;
    while (verb < Math.min(sentence.size() - 1, token + 3) && capital(text, sentence, verb)) {
      verb++;
    }
    return finiteSoon(text, sentence, verb, 1);
  }

  private boolean finiteSoon(String text, List<Span> sentence, int from, int tokens) {
    for (int i = from; i < Math.min(sentence.size(), from + tokens); i++) {
      String word = word(text, sentence, i);
      if (words.finite().contains(word) || (word.length() > 4 && word.endsWith("ed"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mark(String text, List<Span> sentence, int token) {
    Span span = sentence.get(token);
    return span.length() == 1 && "'‘’".indexOf(text.charAt(span.start())) >= 0;
  }

  private static boolean clitic(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("-");
  }

  private static boolean capital(String text, List<Span> sentence, int token) {
    return Character.isUpperCase(text.codePointAt(sentence.get(token).start()));
  }

  private static String word(String text, List<Span> sentence, int token) {
    return sentence.get(token).of(text);
  }
}
