package org.tocsin.coder.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.OptionalInt;
import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.knowledge.calendar.Holiday;
import org.tocsin.knowledge.calendar.Unit;

/** What a date expression says before it is known when it was said. */
sealed interface Expression {
  /** Which of the days, months or seasons of that name. */
  enum Which {
    FREE,
    LAST,
    THIS,
    NEXT,
    THAT
  }

  /** From where a shift is counted: the day of publication or the date last spoken of. */
  enum Base {
    PUBLISHED,
    TEXT
  }

  /** On which side a period is open. */
  enum Side {
    SINCE,
    UNTIL
  }

  /** Complete in itself: "9 August 2020", "1992". */
  record Absolute(Period period) implements Expression {}

  /**
   * Days of a month without a year: "Aug. 9", "3-5 May".
   *
   * @param year years from the year of publication where the words say so ("of last year")
   */
  record MonthDays(Month month, int first, int last, OptionalInt year) implements Expression {}

  /** A month without a year: "in March", "last June". */
  record NamedMonth(Month month, Which which, OptionalInt year) implements Expression {}

  record Weekday(DayOfWeek day, Which which) implements Expression {}

  /**
   * "Later on Friday": said on that day, so it is the last one, the day of publication included.
   */
  record SameDay(DayOfWeek day) implements Expression {}

  /** "Earlier this week", "later this month": the part of it before or behind publication. */
  record PartOf(Unit unit, Side side) implements Expression {}

  record Weekend(Which which) implements Expression {}

  record NamedSeason(CalendarWords.Season season, Which which) implements Expression {}

  record Feast(Holiday holiday, Which which) implements Expression {}

  /** "yesterday", "last week", "three days later". */
  record Shifted(Unit unit, int by, Base base) implements Expression {}

  /** "overnight": the day of publication and the one before. */
  record Overnight() implements Expression {}

  /** "in the past five years": units from the day of publication. */
  record Stretch(Unit unit, int from, int to) implements Expression {}

  /** "from Monday to Friday". */
  record Joined(Expression from, Expression to) implements Expression {}

  /** "since March", "until Friday". */
  record Open(Expression date, Side side) implements Expression {}

  /** Words that look like a date and name none. */
  record NoDate() implements Expression {}

  /** Whether the words alone fix it, year included. */
  default boolean absolute() {
    if (this instanceof Absolute) {
      return true;
    }
    if (this instanceof Joined joined) {
      return joined.from().absolute() && joined.to().absolute();
    }
    return this instanceof Open open && open.date().absolute();
  }
}
