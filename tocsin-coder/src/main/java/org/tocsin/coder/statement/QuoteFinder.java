package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.Document;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;

/**
 * Finds direct quotations: three words or more, or fewer on placards and in chants. Names, titles,
 * scare quotes and crossheads in quotation marks are nobody's statement.
 */
final class QuoteFinder {
  private static final int FEWEST = 3;

  /** How far before a mark the word "chant" or a naming word may stand. */
  private static final int NEAR = 60;

  /** Words that may stand between "chants" and the mark. */
  private static final int CHANT_GAP = 4;

  private final Reporting reporting;

  QuoteFinder(Reporting reporting) {
    this.reporting = reporting;
  }

  /** The quotations of a document that are statements, in order. */
  List<Quotation> find(Document document) {
    String text = document.text();
    List<Quotation> found = new ArrayList<>();
    int chantEnd = -1;
    for (Quotation quotation : QuotationMarks.pair(text, document.article().bodyStart())) {
      if (quotation.content().length() == 0 || silent(document, quotation.outer())) {
        continue;
      }
      boolean chant = chant(text, quotation) || follows(text, chantEnd, quotation);
      if (chant) {
        chantEnd = quotation.outer().end();
      }
      int words = quotation.words(text);
      if (chant && words > 0) {
        found.add(quotation);
      } else if (words >= FEWEST && !name(text, quotation) && !crosshead(text, quotation)) {
        found.add(quotation);
      }
    }
    return found;
  }

  private static boolean silent(Document document, Span span) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.span().start() >= span.end()) {
        break;
      }
      if (sentence.span().contains(span)
          && (sentence.kind() == SegmentKind.HEADER
              || sentence.kind() == SegmentKind.CREDIT
              || sentence.kind() == SegmentKind.CROSSHEAD)) {
        return true;
      }
    }
    return false;
  }

  private boolean chant(String text, Quotation quotation) {
    String before = before(text, quotation.outer().start());
    List<String> words = words(before);
    int from = Math.max(0, words.size() - CHANT_GAP - 1);
    for (int i = from; i < words.size(); i++) {
      if (chantWord(words.get(i))) {
        return true;
      }
    }
    String after = after(text, quotation.outer().end());
    List<String> next = words(after);
    for (int i = 0; i < Math.min(3, next.size()); i++) {
      if (chantWord(next.get(i)) && next.get(i).endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private boolean chantWord(String word) {
    for (String chant : reporting.chants()) {
      if (word.startsWith(chant)
          && (word.length() == chant.length()
              || word.length() <= chant.length() + 4 && inflected(word, chant))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inflected(String word, String chant) {
    return switch (word.substring(chant.length())) {
      case "s", "ed", "ing", "es", "d" -> true;
      default -> false;
    };
  }

  /** "... 'Out!' and 'Shame!'": a list of chants. */
  private static boolean follows(String text, int chantEnd, Quotation quotation) {
    if (chantEnd < 0 || quotation.outer().start() - chantEnd > 8) {
      return false;
    }
    String between = text.substring(chantEnd, quotation.outer().start()).strip();
    return switch (between) {
      case ",", "and", ", and", "or", "&", "" -> true;
      default -> false;
    };
  }

  private boolean name(String text, Quotation quotation) {
    String before = before(text, quotation.outer().start()).stripTrailing();
    boolean introduced = before.endsWith(":") || before.endsWith(",");
    if (introduced) {
      return false;
    }
    String lower = before.toLowerCase(Locale.ROOT);
    boolean capitals = capitals(quotation.content().of(text));
    for (String naming : reporting.naming()) {
      if (lower.endsWith(naming) && boundary(lower, lower.length() - naming.length())) {
        return true;
      }
    }
    List<String> next = words(after(text, quotation.outer().end()));
    boolean thing =
        !next.isEmpty()
            && reporting.thing(next.get(0))
            && text.charAt(quotation.outer().end()) == ' ';
    List<String> words = words(lower);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean determined =
        switch (last) {
          case "the", "a", "an", "its", "their", "his", "her", "this", "that", "called" -> true;
          default -> !last.isEmpty() && Character.isDigit(last.charAt(0));
        };
    return thing && determined || capitals && determined;
  }

  private static boolean boundary(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether all longer words have capitals, as in titles. */
  private static boolean capitals(String content) {
    int longer = 0;
    boolean start = true;
    boolean upper = false;
    int length = 0;
    for (int i = 0; i <= content.length(); i++) {
      char c = i < content.length() ? content.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        if (start) {
          upper = Character.isUpperCase(c);
          length = 0;
          start = false;
        }
        length++;
      } else if (!start && c != '\'' && c != '\u2019') {
        if (length > 3 && !upper) {
          return false;
        }
        longer += length > 3 ? 1 : 0;
        start = true;
      }
    }
    return longer > 1 && content.chars().noneMatch(c -> c == '!' || c == '?');
  }

  /** A line of its own between sentences, neither ended by a mark nor spoken by anyone. */
  private static boolean crosshead(String text, Quotation quotation) {
    Span inner = quotation.inner();
    char last = text.charAt(inner.end() - 1);
    if (",.!?\u2026-\u2014:".indexOf(last) >= 0) {
      return false;
    }
    int before = quotation.outer().start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    int after = quotation.outer().end();
    if (after < text.length() && !Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    boolean opens = before < 0 || ".!?\"\u201d".indexOf(text.charAt(before)) >= 0;
    boolean closes =
        after == text.length()
            || Character.isUpperCase(text.charAt(after))
            || "\"\u201c".indexOf(text.charAt(after)) >= 0;
    return opens && closes;
  }

  private static String before(String text, int at) {
    int from = Math.max(0, at - NEAR);
    for (int i = at - 1; i >= from; i--) {
      boolean stop = ".?!".indexOf(text.charAt(i)) >= 0 && i + 1 < at && text.charAt(i + 1) == ' ';
      if (stop || text.charAt(i) == '\n') {
        return text.substring(i + 1, at);
      }
    }
    return text.substring(from, at);
  }

  private static String after(String text, int at) {
    int to = Math.min(text.length(), at + NEAR);
    int stop = text.indexOf('\n', at);
    return text.substring(at, stop < 0 ? to : Math.min(to, stop));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
