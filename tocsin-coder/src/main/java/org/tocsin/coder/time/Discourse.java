package org.tocsin.coder.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.model.Sentence;

/** What a text has spoken of so far: the last date, and the year it tells of if long past. */
final class Discourse {
  private static final int DATE_MEMORY = 6;
  private static final int YEAR_MEMORY = 3;
  private static final int HISTORY = 8;

  private final Optional<LocalDate> published;
  private final boolean history;
  private Optional<Period> spoken = Optional.empty();
  private int spokenIn;
  private Optional<Period> past = Optional.empty();
  private int pastIn;
  private OptionalInt year = OptionalInt.empty();
  private int yearIn;

  /**
   * @param history whether the text tells of years long past throughout
   */
  Discourse(Optional<LocalDate> published, boolean history) {
    this.published = published;
    this.history = history;
  }

  /** Whether most dates of a text are of years long past. */
  static boolean history(List<TimeFinder.Reading> readings, Optional<LocalDate> published) {
    int far = 0;
    int near = 0;
    for (TimeFinder.Reading reading : readings) {
      for (Parsed parsed : reading.parsed()) {
        if (parsed.expression() instanceof Expression.Absolute absolute) {
          boolean past = far(absolute.period(), published);
          far += past ? 1 : 0;
          near += past ? 0 : 1;
        } else if (parsed.expression() instanceof Expression.Weekday
            || parsed.expression() instanceof Expression.Shifted shifted
                && shifted.base() == Expression.Base.PUBLISHED) {
          near++;
        }
      }
    }
    return far >= HISTORY && far > 2 * near;
  }

  private static boolean far(Period period, Optional<LocalDate> published) {
    return published.isEmpty() || period.first().getYear() < published.get().getYear() - 1;
  }

  DateResolver.Context context(Sentence sentence, Tense tense) {
    boolean ahead = tense == Tense.FUTURE;
    int since = sentence.index() - (ahead ? spokenIn : pastIn);
    boolean recent = history || since < DATE_MEMORY;
    boolean told = history || !ahead && sentence.index() - yearIn < YEAR_MEMORY;
    return new DateResolver.Context(
        published,
        recent ? ahead ? spoken : past : Optional.empty(),
        told ? year : OptionalInt.empty(),
        tense);
  }

  /** Takes note of a date. */
  void speak(Sentence sentence, Expression expression, DateRange range) {
    Optional<Period> period = range.single().isPresent() ? range.single() : range.from();
    if (period.isEmpty()) {
      return;
    }
    spoken = period;
    spokenIn = sentence.index();
    if (published.isEmpty() || !period.get().first().isAfter(published.get())) {
      past = period;
      pastIn = sentence.index();
    }
    boolean anaphoric =
        year.isPresent()
            && expression instanceof Expression.Shifted shifted
            && shifted.base() == Expression.Base.TEXT;
    if (expression.absolute() || anaphoric) {
      int told = range.to().orElse(period.get()).last().getYear();
      year = far(period.get(), published) ? OptionalInt.of(told) : OptionalInt.empty();
      yearIn = sentence.index();
    }
  }
}
