package org.tocsin.coder.event;

import java.time.LocalDate;
import java.util.Optional;
import org.tocsin.coder.assertion.Stance;
import org.tocsin.model.DayRange;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Status;

/** What is told of a day after publication is planned, whatever its verb. */
final class Ahead {
  /** A date further off than this in the tree does not decide. */
  private static final double NEAR = 3;

  private Ahead() {}

  static Stance of(Stance stance, Optional<DateFinder.Dated> dated, Optional<LocalDate> published) {
    if (!stance.plain() || dated.isEmpty() || published.isEmpty() || dated.get().cost() > NEAR) {
      return stance;
    }
    boolean ahead = DayRange.of(dated.get().date().edtf()).first().isAfter(published.get());
    return ahead
        ? new Stance(
            Status.PLANNED, Occurrence.FUTURE, "after-publication", dated.get().date().span())
        : stance;
  }
}
