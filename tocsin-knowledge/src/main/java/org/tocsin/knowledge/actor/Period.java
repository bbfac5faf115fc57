package org.tocsin.knowledge.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of days, both ends inclusive; an end that is absent is open.
 *
 * @param first first day
 * @param last last day
 */
public record Period(Optional<LocalDate> first, Optional<LocalDate> last) {
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public Period {
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw new IllegalArgumentException(
          "ends before it begins: " + first.get() + ", " + last.get());
    }
  }

  public boolean contains(LocalDate date) {
    return begunBy(date) && last.map(day -> !date.isAfter(day)).orElse(true);
  }

  /** Whether it has begun on that day, be it over or not. */
  public boolean begunBy(LocalDate date) {
    return first.map(day -> !date.isBefore(day)).orElse(true);
  }

  /** Reads two dates of the form 2004, 2004-05 or 2004-05-17; a year or a month counts whole. */
  static Period of(Optional<String> first, Optional<String> last) {
    return new Period(first.map(text -> day(text, false)), last.map(text -> day(text, true)));
  }

  private static LocalDate day(String text, boolean end) {
    try {
      return switch (text.length()) {
        case 4 -> {
          LocalDate start = LocalDate.of(Integer.parseInt(text), 1, 1);
          yield end ? start.plusYears(1).minusDays(1) : start;
        }
        case 7 -> end ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException("no date: " + text, e);
    }
  }
}
