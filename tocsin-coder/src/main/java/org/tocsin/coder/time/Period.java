package org.tocsin.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of days as the calendar names it.
 *
 * @param first first day
 * @param last last day
 * @param grain how it is written
 */
record Period(LocalDate first, LocalDate last, Grain grain) {
  /** How finely a period is written; STRETCH is one that the calendar has no name for. */
  enum Grain {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    STRETCH
  }

  static Period day(LocalDate day) {
    return new Period(day, day, Grain.DAY);
  }

  /** The ISO week, Monday to Sunday, that holds the day. */
  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday, monday.plusDays(6), Grain.WEEK);
  }

  static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
  }

  static Period stretch(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : new Period(first, last, Grain.STRETCH);
  }

  /** The period as an EDTF date or interval. */
  String edtf() {
    return switch (grain) {
      case DAY, MONTH, YEAR -> start();
      case WEEK, STRETCH -> first + "/" + last;
    };
  }

  /** Its beginning as one EDTF date. */
  String start() {
    return written(first);
  }

  /** Its end as one EDTF date. */
  String finish() {
    return written(last);
  }

  private String written(LocalDate day) {
    return switch (grain) {
      case DAY, WEEK, STRETCH -> day.toString();
      case MONTH -> YearMonth.from(day).toString();
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }
}
