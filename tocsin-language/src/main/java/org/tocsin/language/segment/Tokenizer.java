package org.tocsin.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.Span;

/**
 * Cuts text into words and marks in the manner of Universal Dependencies English: clitics apart
 * (do|n't, can|not, he|'s, workers|'), hyphens as tokens of their own except after a prefix
 * (ex-minister, anti-war), addresses, numbers and abbreviations whole.
 */
public final class Tokenizer {
  private static final Pattern URL =
      Pattern.compile("(?:https?://|www\\.)\\S++|pic\\.twitter\\.com/\\w++");
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+-]++@[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)++");
  private static final Pattern HANDLE = Pattern.compile("[@#][\\p{L}_][\\p{L}\\d_]*+");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d++(?:[.,:]\\d++)*+(?:/\\d++)*+(?:-\\d++){2,5}+(?![\\p{L}\\d])"
              + "|\\d{3}-\\d{4}(?![\\p{L}\\d])"
              + "|\\d++(?:/\\d++)++"
              + "|\\d++(?![AP]M)\\p{Lu}[\\p{L}\\d]*+"
              + "|\\d++(?:[.,:]\\d++)*+(?:st|nd|rd|th|s)?+(?!\\p{L})"
              + "|\\d++(?:[.,:]\\d++)*+");
  private static final Pattern RUN =
      Pattern.compile("\\.{2,}+|…++|-{2,}+|_{2,}+|[!?]++|\\*++|=++|~++|``|''");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}_](?:[\\p{L}\\p{M}\\d_]|['’.&](?=[\\p{L}\\p{M}\\d]))*+");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{1,3}\\$");
  private static final Pattern DECADE = Pattern.compile("['’]\\d\\ds?+(?![\\p{L}\\d])");
  private static final String TRAILING = ".,;:!?)]}>'\"”’»…";

  private final WordCutter cutter;

  public Tokenizer(Abbreviations abbreviations, WordLists words) {
    this.cutter = new WordCutter(abbreviations, words);
  }

  /** Tokens between two offsets, in order, none empty, none with white space. */
  public List<Span> tokens(String text, int start, int end) {
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = URL.matcher(text);
    matcher.useTransparentBounds(true);
    int at = start;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      if (blank(codePoint)) {
        at += Character.charCount(codePoint);
      } else {
        at = next(text, at, end, matcher, tokens);
      }
    }
    return tokens;
  }

  /**
   * Control and format characters between words count as white space: no token consists of them.
   */
  static boolean blank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  private int next(String text, int at, int end, Matcher matcher, List<Span> tokens) {
    char first = text.charAt(at);
    boolean word = Character.isLetter(text.codePointAt(at));
    int stop = 0;
    if (word || Character.isDigit(first)) {
      stop = trimmed(text, at, match(matcher, URL, at, end));
      stop = stop > at ? stop : match(matcher, EMAIL, at, end);
      stop = stop > at ? stop : match(matcher, CURRENCY, at, end);
    } else if (first == '@' || first == '#') {
      stop = match(matcher, HANDLE, at, end);
    } else if (first == '\'' || first == '’') {
      stop = startsWord(text, at) ? match(matcher, DECADE, at, end) : clitic(text, at, end);
    }
    if (stop <= at && Character.isDigit(first)) {
      stop = match(matcher, NUMBER, at, end);
    }
    if (stop > at) {
      tokens.add(new Span(at, stop));
      return stop;
    }
    stop = match(matcher, WORD, at, end);
    if (stop > at) {
      return cutter.cut(text, at, stop, end, tokens);
    }
    stop = match(matcher, RUN, at, end);
    if (stop <= at) {
      stop = Math.min(end, symbolEnd(text, at, end));
    }
    tokens.add(new Span(at, stop));
    return stop;
  }

  private static int match(Matcher matcher, Pattern pattern, int at, int end) {
    matcher.usePattern(pattern).region(at, end);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** An address does not take the punctuation that follows it. */
  private static int trimmed(String text, int start, int end) {
    int stop = end;
    while (stop > start && TRAILING.indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || blank(text.charAt(at - 1)) || "([“\"—–".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** A clitic left behind by a quotation mark, a number or a bracket: 9/11|'s, "Today"|'s. */
  private static int clitic(String text, int at, int end) {
    boolean clitic =
        at + 1 < end
            && text.charAt(at + 1) == 's'
            && (at + 2 >= end || !Character.isLetterOrDigit(text.charAt(at + 2)));
    return clitic ? at + 2 : 0;
  }

  /** One symbol with its joiners, variation selectors, skin tones and combining marks. */
  private static int symbolEnd(String text, int at, int end) {
    int stop = at + Character.charCount(text.codePointAt(at));
    while (stop < end) {
      int codePoint = text.codePointAt(stop);
      int type = Character.getType(codePoint);
      boolean joiner = codePoint == 0x200D;
      boolean tone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
      if (joiner && stop + 1 < end && !blank(text.codePointAt(stop + 1))) {
        stop++;
        stop += Character.charCount(text.codePointAt(stop));
      } else if (tone || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
        stop += Character.charCount(codePoint);
      } else {
        break;
      }
    }
    return stop;
  }
}
