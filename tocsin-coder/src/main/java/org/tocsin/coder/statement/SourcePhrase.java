package org.tocsin.coder.statement;

import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/** The whole phrase that names a source: "Ada Morn, 41, head of the dockers' union,". */
final class SourcePhrase {
  private SourcePhrase() {}

  /**
   * The phrase with its titles, ages, appositions and clauses, as far as it does not run into the
   * words of saying or what is said.
   *
   * @param known the words that name the source at least
   */
  static Span of(Sentence sentence, int head, Span known, Span cue, Span content) {
    if (NounPhrases.personal(sentence.token(head))) {
      return known;
    }
    int first = head;
    int last = head;
    while (first > 0 && belongs(sentence, head, first - 1, cue, content)) {
      first--;
    }
    while (last + 1 < sentence.size() && belongs(sentence, head, last + 1, cue, content)) {
      last++;
    }
    while (first < head && opening(sentence.token(first))) {
      first++;
    }
    while (last > head && sentence.token(last).text().equals(",")) {
      last--;
    }
    boolean aside = false;
    for (int i = head + 1; i <= last; i++) {
      aside |= sentence.token(i).text().equals(",");
    }
    if (aside && last + 1 < sentence.size() && sentence.token(last + 1).text().equals(",")) {
      last++;
    }
    return sentence.span(first, last + 1).cover(known);
  }

  private static boolean belongs(Sentence sentence, int head, int at, Span cue, Span content) {
    Span span = sentence.token(at).span();
    return sentence.dominates(head, at) && !cue.overlaps(span) && !content.overlaps(span);
  }

  private static boolean opening(Token token) {
    return token.baseRelation().equals("punct")
        || token.baseRelation().equals("case")
        || token.baseRelation().equals("mark")
        || token.baseRelation().equals("cc");
  }
}
