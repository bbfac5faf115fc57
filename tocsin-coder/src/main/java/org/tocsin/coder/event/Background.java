package org.tocsin.coder.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.DayRange;
import org.tocsin.model.EventDate;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Whether a happening lies well before the news of the day. */
final class Background {
  private static final int DAYS = 21;

  private Background() {}

  static boolean of(List<Draft> drafts, Optional<LocalDate> published) {
    Optional<EventDate> date =
        drafts.stream().map(Draft::date).flatMap(Optional::stream).findFirst();
    if (date.isPresent() && published.isPresent()) {
      return before(date.get(), published.get().minusDays(DAYS));
    }
    return drafts.stream().allMatch(Background::pluperfect);
  }

  private static boolean before(EventDate date, LocalDate day) {
    try {
      return DayRange.of(date.edtf()).last().isBefore(day);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** "Had marched": told as lying before what is told. */
  private static boolean pluperfect(Draft draft) {
    Sentence sentence = draft.sentence();
    Token head = sentence.token(draft.trigger().head());
    if (!head.fine().equals("VBN")) {
      return false;
    }
    for (int i : sentence.children(head.index())) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("aux") && child.text().equals("had")) {
        return true;
      }
    }
    return false;
  }
}
