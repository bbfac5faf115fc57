package org.tocsin.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Span;

/** Tells titles, datelines, bylines, headings, posts and credits from the body of a report. */
public final class Layout {
  private static final int LONGEST_TITLE = 220;
  private static final int LONGEST_CROSSHEAD_WORDS = 12;

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:(?:Published|Updated|Posted)(?: on|:)? ?)?(?:\\p{Lu}\\p{L}{2,8}day,? )?"
              + "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.? \\d{4}|\\d{4}-\\d\\d-\\d\\d)"
              + "[^\\n.]{0,24}");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|by|BY) \\p{Lu}[\\p{L}.'’-]*+(?:,? (?:and )?(?:in |for |of )?\\p{Lu}[\\p{L}.'’-]*+){1,12}");

  private final Openings openings;
  private final Credits credits;

  public Layout(WordLists words) {
    this.openings = new Openings(words);
    this.credits = new Credits(words);
  }

  /** Stretches of the text in order, none empty. */
  public List<Stretch> stretches(String text, int bodyStart) {
    List<Stretch> stretches = new ArrayList<>();
    add(stretches, SegmentKind.HEADER, Paragraphs.strip(text, 0, bodyStart));
    List<Span> paragraphs = Paragraphs.of(text, bodyStart);
    boolean body = false;
    boolean titled = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      boolean last = i == paragraphs.size() - 1;
      String words = paragraph.of(text);
      if (!body && DATE_LINE.matcher(words).matches()) {
        add(stretches, SegmentKind.HEADER, paragraph);
      } else if (!body && BYLINE.matcher(words).matches()) {
        add(stretches, SegmentKind.BYLINE, paragraph);
      } else if (!body && !titled && !last && title(words)) {
        titled = true;
        add(stretches, SegmentKind.TITLE, paragraph);
      } else if (!last && crosshead(text, paragraph)) {
        add(stretches, SegmentKind.CROSSHEAD, paragraph);
      } else {
        body(text, paragraph, !body, titled, last, stretches);
        body = true;
      }
    }
    return stretches;
  }

  private void body(
      String text,
      Span paragraph,
      boolean opens,
      boolean titled,
      boolean last,
      List<Stretch> stretches) {
    for (Stretch opened : openings.cut(text, paragraph, opens, titled)) {
      if (opened.kind() != SegmentKind.BODY) {
        add(stretches, opened.kind(), opened.span());
        continue;
      }
      for (Stretch posted : Posts.cut(text, opened.span())) {
        if (posted.kind() == SegmentKind.BODY) {
          for (Stretch part : credits.cut(text, posted.span(), last)) {
            add(stretches, part.kind(), part.span());
          }
        } else {
          add(stretches, posted.kind(), posted.span());
        }
      }
    }
  }

  private static void add(List<Stretch> stretches, SegmentKind kind, Span span) {
    if (span.length() > 0) {
      stretches.add(new Stretch(kind, span));
    }
  }

  private static boolean title(String words) {
    return words.length() <= LONGEST_TITLE
        && !finished(words)
        && words.indexOf('\n') < 0
        && words.chars().anyMatch(Character::isLetter);
  }

  /** Whether a line ends like a sentence or is left open by a comma or colon. */
  private static boolean finished(String words) {
    return ".…:;,".indexOf(lastMark(words)) >= 0;
  }

  /** The last character, closing quotation marks and brackets aside. */
  private static char lastMark(String words) {
    int end = words.length();
    while (end > 0 && "\"”’')]".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.charAt(Math.max(0, end - 1));
  }

  private static boolean crosshead(String text, Span paragraph) {
    String words = paragraph.of(text);
    char last = lastMark(words);
    return !finished(words)
        && last != '!'
        && last != '?'
        && words.indexOf('\n') < 0
        && words.split("\\s+").length <= LONGEST_CROSSHEAD_WORDS
        && !Character.isLowerCase(words.codePointAt(0))
        && !Paragraphs.bullet(text, paragraph)
        && !words.contains("@")
        && !words.contains("http")
        && words.chars().anyMatch(Character::isLetter);
  }
}
