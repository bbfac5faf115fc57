package org.tocsin.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Span;

/**
 * Takes apart how a report opens: datelines such as "VARN, May 8 (AP) — ", bylines, photo credits,
 * and the headline that stands before them where a report was flattened to one line.
 */
final class Openings {
  private static final int LONGEST_OPENING = 320;
  private static final int LONGEST_TITLE = 30;

  private static final String PLACE = "\\p{Lu}[\\p{Lu}.'’/-]++(?: \\p{Lu}[\\p{Lu}.'’/-]++){0,5}";
  private static final String REGION = "(?:, [\\p{Lu}][\\p{L}.'’-]++(?: [\\p{L}.'’-]++){0,4}?)?";
  private static final String DAY =
      "(?:, (?:[\\p{Lu}]\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?)?";
  private static final String AGENCY = " ?\\((?:\\p{Lu}[\\p{L} .,/&-]{1,40})\\)";
  private static final String DASH = " ?(?:—|–|--|-|:) ?";

  /** Capitals, an agency or a day, a dash: anywhere near the start. */
  private static final Pattern SIGNED =
      Pattern.compile("(?<![\\p{L}\\d])(" + PLACE + ")" + REGION + DAY + AGENCY + DASH);

  /** Capitals and a long dash before a capital; a place in small letters needs its agency. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:"
              + PLACE
              + REGION
              + DAY
              + " ?(?:—|–|--) ?(?=[\"“'‘]?[\\p{Lu}\\d])|\\p{Lu}[\\p{L}'’-]++(?: \\p{Lu}[\\p{L}'’-]++){0,2}"
              + REGION
              + DAY
              + AGENCY
              + DASH
              + ")");

  private static final String NAME_PART = "(?:\\p{Lu}[\\p{L}'’-]++|\\p{Lu}\\.)";
  private static final String NAME = NAME_PART + "(?: " + NAME_PART + "){1,2}";
  private static final Pattern BYLINE_BEFORE =
      Pattern.compile(
          "[Bb]y (?:"
              + NAME_PART
              + "(?:,? (?:and )?"
              + NAME_PART
              + "){1,8})(?:, [\\p{L} ]{2,40})?$");
  private static final Pattern BY_AT_START =
      Pattern.compile(
          "[Bb]y (" + NAME + ")(?:(?:,| and|, and) " + NAME + "){0,3}(?= {1,3}[\"“]?\\p{Lu})");
  private static final Pattern BY_INSIDE =
      Pattern.compile(
          "(?<=[\\p{L}\\d'’\")]) By ("
              + NAME_PART
              + "(?: "
              + NAME_PART
              + "){1,2}?)(?= (?:The|A|An|In|On|At|More|Hundreds|Thousands|Dozens|Police|Two|Three) )");
  private static final Pattern PHOTO =
      Pattern.compile("\\((?=[^()]{0,240}\\b[Pp]hotos?\\b)[^()]{1,240}\\)");
  private static final Pattern CAPITALS_NAME =
      Pattern.compile(
          "[Bb]y (\\p{Lu}[\\p{Lu}'’-]++ (?:\\p{Lu}\\. )?\\p{Lu}[\\p{Lu}'’-]++) (?=\\p{Lu})");

  private final WordLists words;

  Openings(WordLists words) {
    this.words = words;
  }

  /**
   * Stretches of a paragraph, the last of them its body.
   *
   * @param opens whether the report's body opens with it
   * @param titled whether the headline has been seen; else it may stand in this paragraph
   */
  List<Stretch> cut(String text, Span paragraph, boolean opens, boolean titled) {
    List<Stretch> stretches = new ArrayList<>();
    int end = Math.min(paragraph.end(), paragraph.start() + LONGEST_OPENING);
    int at = paragraph.start();
    Matcher photo = PHOTO.matcher(text).region(at, end);
    if (photo.lookingAt()) {
      at = add(stretches, SegmentKind.CREDIT, text, at, photo.end());
    }
    at =
        opens && !titled
            ? opening(text, at, end, stretches)
            : dateline(text, at, end, opens, stretches);
    stretches.add(new Stretch(SegmentKind.BODY, Paragraphs.strip(text, at, paragraph.end())));
    return stretches;
  }

  /** A dateline right here; one without an agency only where the report opens. */
  private static int dateline(
      String text, int at, int end, boolean first, List<Stretch> stretches) {
    Matcher signed = SIGNED.matcher(text).region(at, end);
    Matcher leading = LEADING.matcher(text).region(at, end);
    if (signed.lookingAt()) {
      return add(stretches, SegmentKind.DATELINE, text, at, signed.end());
    }
    return first && leading.lookingAt()
        ? add(stretches, SegmentKind.DATELINE, text, at, leading.end())
        : at;
  }

  private int opening(String text, int at, int end, List<Stretch> stretches) {
    Matcher capitals = CAPITALS_NAME.matcher(text).region(at, end);
    Matcher signed = SIGNED.matcher(text).region(at, end);
    if (capitals.find() && headline(text, at, capitals.start())) {
      Matcher after = SIGNED.matcher(text).region(capitals.end(1) + 1, end);
      if (after.lookingAt()) {
        title(text, at, capitals.start(), stretches);
        add(stretches, SegmentKind.BYLINE, text, capitals.start(), capitals.end(1));
        return add(stretches, SegmentKind.DATELINE, text, after.start(), after.end());
      }
    }
    if (signed.find() && (signed.start() == at || headline(text, at, signed.start()))) {
      titleAndByline(text, at, signed.start(), signed.group(1), stretches);
      return add(stretches, SegmentKind.DATELINE, text, signed.start(), signed.end());
    }
    Matcher by = BY_AT_START.matcher(text).region(at, end);
    if (by.lookingAt() && !words.clock().contains(by.group(1).split(" ")[0])) {
      int stop = add(stretches, SegmentKind.BYLINE, text, at, by.end());
      return dateline(text, Paragraphs.strip(text, stop, end).start(), end, true, stretches);
    }
    Matcher inside = BY_INSIDE.matcher(text).region(at, end);
    if (inside.find() && headline(text, at, inside.start())) {
      title(text, at, inside.start(), stretches);
      return add(stretches, SegmentKind.BYLINE, text, inside.start(), inside.end());
    }
    return dateline(text, at, end, true, stretches);
  }

  /** Whether what stands before can be a headline: short, without the end of a sentence. */
  private static boolean headline(String text, int start, int end) {
    String before = text.substring(start, end).strip();
    return before.split("\\s+").length <= LONGEST_TITLE
        && !before.endsWith(".")
        && !before.contains(". ")
        && !before.contains(".\" ")
        && !before.contains(".” ");
  }

  private void titleAndByline(
      String text, int start, int end, String place, List<Stretch> stretches) {
    Span before = Paragraphs.strip(text, start, end);
    Matcher by = BYLINE_BEFORE.matcher(text).region(before.start(), before.end());
    int split = by.find() ? by.start() : bareByline(text, before, place);
    title(text, before.start(), split, stretches);
    if (split < before.end()) {
      add(stretches, SegmentKind.BYLINE, text, split, before.end());
    }
  }

  /**
   * Where a name without "by" begins between headline and dateline: two or three capitalised words
   * after a word in small letters, or after the dateline's own place; otherwise the end.
   */
  private static int bareByline(String text, Span before, String place) {
    String[] tokens = before.of(text).split(" ");
    int first = tokens.length;
    while (first > 0
        && !tokens[first - 1].isEmpty()
        && Character.isUpperCase(tokens[first - 1].charAt(0))) {
      first--;
    }
    String lowerPlace = place.toLowerCase(java.util.Locale.ROOT);
    for (int i = first; i < tokens.length; i++) {
      if (lowerPlace.equals(tokens[i].toLowerCase(java.util.Locale.ROOT))) {
        first = i + 1;
        break;
      }
    }
    int run = tokens.length - first;
    boolean sentenceCase = capitalised(tokens, first) * 2 <= first + 1;
    if (run < 2 || run > 3 || first < 3 || !sentenceCase) {
      return before.end();
    }
    int at = before.end();
    for (int i = tokens.length - 1; i >= first; i--) {
      at -= tokens[i].length() + 1;
    }
    return at + 1;
  }

  private static int capitalised(String[] tokens, int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (!tokens[i].isEmpty() && Character.isUpperCase(tokens[i].charAt(0))) {
        count++;
      }
    }
    return count;
  }

  private static void title(String text, int start, int end, List<Stretch> stretches) {
    if (Paragraphs.strip(text, start, end).length() > 0) {
      add(stretches, SegmentKind.TITLE, text, start, end);
    }
  }

  private static int add(
      List<Stretch> stretches, SegmentKind kind, String text, int start, int end) {
    stretches.add(new Stretch(kind, Paragraphs.strip(text, start, end)));
    return end;
  }
}
