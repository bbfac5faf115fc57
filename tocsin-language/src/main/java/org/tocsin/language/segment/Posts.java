package org.tocsin.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Span;

/**
 * Finds embedded social media posts by their signature, "— Name (@handle) May 8, 2019". The post is
 * what stands before the signature in its paragraph; where a paragraph was glued together, only the
 * sentence before its link.
 */
final class Posts {
  private static final String SIGNATURE =
      "[—–-]{1,2} ?[^\\n()—]{1,60}? ?\\(@\\w{1,30}\\)"
          + "(?:[ ,·]{1,3}(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?,? \\d{4}))?";
  private static final Pattern SIGNED = Pattern.compile(SIGNATURE);

  /** A sentence that ends before a capital: where prose glued before a post stops. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”']? (?=[\"“'#@\\p{Lu}])");

  private Posts() {}

  /** The stretches of a body paragraph, posts apart from what stands around them. */
  static List<Stretch> cut(String text, Span paragraph) {
    List<Stretch> stretches = new ArrayList<>();
    int at = paragraph.start();
    Matcher signed = SIGNED.matcher(text).region(paragraph.start(), paragraph.end());
    while (signed.find()) {
      int start = start(text, at, signed.start(), signed.end() == paragraph.end());
      body(stretches, text, at, start);
      stretches.add(new Stretch(SegmentKind.POST, Paragraphs.strip(text, start, signed.end())));
      at = signed.end();
    }
    body(stretches, text, at, paragraph.end());
    return stretches;
  }

  private static int start(String text, int from, int signature, boolean alone) {
    if (alone && signature - from < 320) {
      return from;
    }
    int start = from;
    Matcher end = SENTENCE_END.matcher(text).region(from, Math.max(from, signature - 1));
    int link = text.lastIndexOf("http", signature);
    int limit = link > from ? link - 2 : signature - 2;
    while (end.find() && end.end() < limit) {
      start = end.end();
    }
    return start;
  }

  private static void body(List<Stretch> stretches, String text, int start, int end) {
    Span span = Paragraphs.strip(text, start, end);
    if (span.length() > 0) {
      stretches.add(new Stretch(SegmentKind.BODY, span));
    }
  }
}
