package org.tocsin.coder.place;

import java.util.Locale;
import org.tocsin.model.NameType;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** How the letters and tags of a sentence show where names begin and end. */
final class Shape {
  private final Sentence sentence;
  private final boolean headline;
  private final int opening;

  Shape(Sentence sentence) {
    this.sentence = sentence;
    int capitals = 0;
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (Character.isLetter(token.text().charAt(0)) && token.text().length() > 3) {
        words++;
        capitals += Character.isUpperCase(token.text().charAt(0)) ? 1 : 0;
      }
    }
    headline =
        sentence.kind() == SegmentKind.TITLE && words > 2 && capitals * 10 >= words * 6
            || words > 5 && capitals * 10 >= words * 8;
    int at = 0;
    while (at + 1 < sentence.size() && !Character.isLetterOrDigit(text(at).charAt(0))) {
      at++;
    }
    opening = at;
  }

  /** Whether nearly all words have capitals, so that capitals say nothing. */
  boolean headline() {
    return headline;
  }

  String text(int i) {
    return sentence.token(i).text();
  }

  String lower(int i) {
    String lower = text(i).toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  boolean in(int i) {
    return i >= 0 && i < sentence.size();
  }

  boolean capital(int i) {
    return in(i) && Character.isUpperCase(text(i).codePointAt(0));
  }

  /** Whether a token is a capitalised word that may be part of a name. */
  boolean nameWord(int i) {
    if (!capital(i)) {
      return false;
    }
    Tag tag = sentence.token(i).tag();
    if (tag == Tag.PROPN || sentence.nameAt(i).isPresent()) {
      return true;
    }
    boolean content = tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.X || tag == Tag.VERB;
    return content && !headline && i != opening;
  }

  /** Whether this token opens the sentence, where any word has a capital. */
  boolean opens(int i) {
    return i == opening;
  }

  /** First token of the run of name words around this one. */
  int runStart(int i) {
    int start = i;
    while (nameWord(start - 1)) {
      start--;
    }
    return start;
  }

  /** One past the last token of the run of name words from this one on. */
  int runEnd(int i) {
    int end = i;
    while (nameWord(end)) {
      end++;
    }
    return Math.max(end, i + 1);
  }

  boolean covered(int first, int end, NameType type) {
    for (int i = first; i < end; i++) {
      if (sentence.nameAt(i).map(name -> name.type() == type).orElse(false)) {
        return true;
      }
    }
    return false;
  }

  /** The word before, articles and the like passed over; -1 where there is none. */
  int before(int first) {
    int at = first - 1;
    while (at >= 0 && sentence.token(at).tag() == Tag.DET) {
      at--;
    }
    return at;
  }
}
