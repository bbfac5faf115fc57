package org.tocsin.coder.time;

import java.util.Optional;
import org.tocsin.model.DatePrecision;

/**
 * What an expression means: a period, or two with all that lies between; an absent end is open.
 *
 * @param from where it begins
 * @param to where it ends
 */
record DateRange(Optional<Period> from, Optional<Period> to) {
  static DateRange of(Period period) {
    return new DateRange(Optional.of(period), Optional.of(period));
  }

  /** The one period it is, if it is one. */
  Optional<Period> single() {
    return from.equals(to) ? from : Optional.empty();
  }

  String edtf() {
    Optional<Period> single = single();
    if (single.isPresent()) {
      return single.get().edtf();
    }
    return from.map(Period::start).orElse("..") + "/" + to.map(Period::finish).orElse("..");
  }

  DatePrecision precision() {
    if (from.isEmpty()) {
      return DatePrecision.BEFORE;
    }
    if (to.isEmpty()) {
      return DatePrecision.AFTER;
    }
    Optional<Period> single = single();
    if (single.isEmpty()) {
      return DatePrecision.INTERVAL;
    }
    return switch (single.get().grain()) {
      case DAY -> DatePrecision.DAY;
      case WEEK -> DatePrecision.WEEK;
      case MONTH -> DatePrecision.MONTH;
      case YEAR -> DatePrecision.YEAR;
      case STRETCH -> DatePrecision.INTERVAL;
    };
  }
}
