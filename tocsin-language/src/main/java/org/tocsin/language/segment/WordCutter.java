package org.tocsin.language.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.model.Span;

/** Cuts a run of letters into tokens: clitics, joined sentences, prefixes and abbreviations. */
final class WordCutter {
  private static final Set<String> CLITICS = Set.of("s", "m", "d", "ll", "re", "ve");
  private static final Set<String> TWO_WORDS = Set.of("cannot", "gonna", "wanna", "gotta");

  private final Abbreviations abbreviations;
  private final WordLists words;

  WordCutter(Abbreviations abbreviations, WordLists words) {
    this.abbreviations = abbreviations;
    this.words = words;
  }

  /**
   * Adds the tokens of the word from start to stop.
   *
   * @param end where the text ends
   * @return where the last token ends
   */
  int cut(String text, int start, int stop, int end, List<Span> tokens) {
    int last = joinedSentence(text, start, stop);
    if (last == stop) {
      last = prefixed(text, start, stop, end);
    }
    int after = last + 1;
    if (last < end
        && text.charAt(last) == '.'
        && last == stop
        && (last + 1 >= end || text.charAt(last + 1) != '.')) {
      String dotted = text.substring(start, last + 1);
      if (abbreviations.use(dotted).filter(use -> fits(use, text, after, end)).isPresent()) {
        tokens.add(new Span(start, last + 1));
        return last + 1;
      }
    }
    int split = clitic(text, start, last);
    if (split > start && split < last) {
      tokens.add(new Span(start, split));
      tokens.add(new Span(split, last));
    } else {
      tokens.add(new Span(start, last));
    }
    return last;
  }

  private static boolean fits(Abbreviations.Use use, String text, int after, int end) {
    if (use != Abbreviations.Use.NUMBER) {
      return true;
    }
    int next = after;
    while (next < end && Tokenizer.blank(text.charAt(next))) {
      next++;
    }
    return next < end && Character.isDigit(text.charAt(next));
  }

  /** Where the first of two sentences ends that lack the space between them: "at home.The". */
  private static int joinedSentence(String text, int start, int stop) {
    for (int i = start + 2; i + 1 < stop; i++) {
      if (text.charAt(i) == '.'
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))
          && Character.isUpperCase(text.charAt(i + 1))) {
        return i;
      }
    }
    return stop;
  }

  private int prefixed(String text, int start, int stop, int end) {
    if (stop + 1 < end
        && text.charAt(stop) == '-'
        && Character.isLetter(text.charAt(stop + 1))
        && words.prefixes().contains(text.substring(start, stop).toLowerCase(Locale.ROOT))) {
      int next = stop + 1;
      while (next < end && Character.isLetter(text.charAt(next))) {
        next++;
      }
      return next;
    }
    return stop;
  }

  /** Where a clitic begins, or the start where there is none. */
  private static int clitic(String text, int start, int stop) {
    String word = text.substring(start, stop).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (word.endsWith("n't") && word.length() > 3) {
      return stop - 3;
    }
    if (TWO_WORDS.contains(word)) {
      return start + 3;
    }
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe > 0 && CLITICS.contains(word.substring(apostrophe + 1))) {
      return start + apostrophe;
    }
    return start;
  }
}
