package org.tocsin.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Span;

/** Cuts what a newsroom adds to a report: contributors, editors, agency signatures. */
final class Credits {
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "_{2,} ?(?:[^_\\n]{0,240}?\\b(?:contributed|reported from|writer|Writer)\\b[^_\\n]*+)?"
              + "|\\((?:Additional r|R)eporting by [^()]{1,300}\\)"
              + "|(?<=[.!?\"”] |^)(?:Additional reporting by|Copyright|©) [^\\n]{1,300}$"
              + "|(?<=[.!?\"”] |^)[^.!?\\n]{1,200} contributed to this (?:report|story|article)\\.?");
  private static final Pattern SIGNATURE =
      Pattern.compile("(?<=[.!?\"”)] )(\\p{L}{2,9})(?:-\\p{L}{2,9})?(?: {0,3}/\\S{1,30}){0,4}$");

  private final WordLists words;

  Credits(WordLists words) {
    this.words = words;
  }

  /** The stretches of a body paragraph; a signature is looked for in the last one only. */
  List<Stretch> cut(String text, Span paragraph, boolean last) {
    List<Stretch> stretches = new ArrayList<>();
    int at = paragraph.start();
    int end = paragraph.end();
    Matcher signature = SIGNATURE.matcher(text).region(Math.max(at, end - 60), end);
    boolean signed = last && signature.find() && words.agencies().contains(signature.group(1));
    int bodyEnd = signed ? signature.start() : end;
    Matcher credit = CONTRIBUTED.matcher(text).region(at, bodyEnd);
    while (credit.find()) {
      add(stretches, SegmentKind.BODY, text, at, credit.start());
      add(stretches, SegmentKind.CREDIT, text, credit.start(), credit.end());
      at = credit.end();
    }
    add(stretches, SegmentKind.BODY, text, at, bodyEnd);
    if (signed) {
      add(stretches, SegmentKind.CREDIT, text, bodyEnd, end);
    }
    return stretches;
  }

  private static void add(
      List<Stretch> stretches, SegmentKind kind, String text, int start, int end) {
    Span span = Paragraphs.strip(text, start, end);
    if (span.length() > 0) {
      stretches.add(new Stretch(kind, span));
    }
  }
}
