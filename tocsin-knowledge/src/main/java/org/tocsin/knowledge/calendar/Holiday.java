package org.tocsin.knowledge.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day that returns every year. */
public sealed interface Holiday {
  /** The day in a year. */
  LocalDate in(int year);

  /** The same day every year. */
  record Fixed(MonthDay day) implements Holiday {
    @Override
    public LocalDate in(int year) {
      return day.atYear(year);
    }
  }

  /**
   * So many days from western Easter Sunday.
   *
   * @param days negative before Easter
   */
  record FromEaster(int days) implements Holiday {
    /** The anonymous Gregorian computus (Nature, 20 April 1876). */
    @Override
    public LocalDate in(int year) {
      int golden = year % 19;
      int century = year / 100;
      int ofCentury = year % 100;
      int correction = (century - (century + 8) / 25 + 1) / 3;
      int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
      int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
      int late = (golden + 11 * epact + 22 * weekday) / 451;
      int sum = epact + weekday - 7 * late + 114;
      return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(days);
    }
  }
}
