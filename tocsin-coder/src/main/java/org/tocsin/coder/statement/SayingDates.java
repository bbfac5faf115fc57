package org.tocsin.coder.statement;

import java.util.List;
import java.util.Optional;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.model.EventDate;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;

/** Finds the date of a reporting clause. */
final class SayingDates {
  /** How many words may stand between the cue and its date: "said in Varn on Monday". */
  private static final int NEAR = 4;

  private SayingDates() {}

  /** The date beside the cue, behind it before any clause begins, or opening the clause. */
  static Optional<EventDate> near(Sentence sentence, Span cue, List<TimeMention> times) {
    int first = -1;
    int end = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (cue.contains(sentence.token(i).span())) {
        first = first < 0 ? i : first;
        end = i + 1;
      }
    }
    for (TimeMention time : times) {
      if (time.sentence() == sentence.index()
          && time.first() >= end
          && time.first() - end <= NEAR
          && open(sentence, end, time.first())) {
        return Optional.of(time.date());
      }
    }
    for (TimeMention time : times) {
      if (time.sentence() == sentence.index() && time.end() <= first && first - time.end() <= 1) {
        return Optional.of(time.date());
      }
    }
    return Optional.empty();
  }

  private static boolean open(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = sentence.token(i).tag();
      if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.SCONJ || tag == Tag.PUNCT) {
        return false;
      }
    }
    return true;
  }
}
