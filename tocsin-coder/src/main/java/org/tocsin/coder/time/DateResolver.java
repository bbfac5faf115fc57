package org.tocsin.coder.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.tocsin.coder.time.Expression.Base;
import org.tocsin.coder.time.Expression.Side;
import org.tocsin.coder.time.Expression.Which;
import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.knowledge.calendar.Unit;

/**
 * Turns what an expression says into days, given when it was said and what was spoken of before.
 */
final class DateResolver {
  private static final int NEAR_DAYS = 300;

  /** What is to come lies less far ahead than this. */
  private static final int AHEAD_DAYS = 340;

  private DateResolver() {}

  /**
   * What is known where an expression stands.
   *
   * @param published day of publication
   * @param spoken date last spoken of
   * @param year year that the text is telling of, where it is not that of publication
   * @param tense of the clause
   */
  record Context(
      Optional<LocalDate> published, Optional<Period> spoken, OptionalInt year, Tense tense) {}

  static Optional<DateRange> resolve(Expression expression, Context context) {
    if (expression instanceof Expression.Joined joined) {
      return joined(joined, context);
    }
    if (expression instanceof Expression.Open open) {
      return open(open, context);
    }
    return period(expression, context).map(DateRange::of);
  }

  private static Optional<DateRange> joined(Expression.Joined joined, Context context) {
    Optional<Period> to = period(joined.to(), context);
    Optional<Period> from = period(joined.from(), context);
    if (from.isPresent() && to.isPresent() && from.get().first().isAfter(to.get().last())) {
      Context after =
          new Context(Optional.of(from.get().first()), from, OptionalInt.empty(), Tense.FUTURE);
      to = period(joined.to(), after);
    }
    boolean sound =
        from.isPresent() && to.isPresent() && !from.get().first().isAfter(to.get().last());
    return sound ? Optional.of(new DateRange(from, to)) : Optional.empty();
  }

  private static Optional<DateRange> open(Expression.Open open, Context context) {
    Tense tense = open.side() == Side.SINCE ? Tense.PAST : context.tense();
    Context adjusted = new Context(context.published(), context.spoken(), context.year(), tense);
    Optional<Period> period = period(open.date(), adjusted);
    if (period.isEmpty()) {
      return Optional.empty();
    }
    if (open.side() == Side.UNTIL) {
      return Optional.of(new DateRange(Optional.empty(), period));
    }
    boolean recent =
        period.get().grain() == Period.Grain.DAY || period.get().grain() == Period.Grain.WEEK;
    Optional<Period> today = context.published().map(Period::day);
    boolean past = today.isPresent() && !today.get().first().isBefore(period.get().first());
    return Optional.of(new DateRange(period, recent && past ? today : Optional.empty()));
  }

  private static Optional<Period> period(Expression expression, Context context) {
    if (expression instanceof Expression.Absolute absolute) {
      return Optional.of(absolute.period());
    }
    if (expression instanceof Expression.MonthDays days) {
      return yearly(
          year -> days(days.month(), days.first(), days.last(), year), days.year(), context);
    }
    if (expression instanceof Expression.NamedMonth month) {
      return month(month, context);
    }
    if (expression instanceof Expression.Feast feast) {
      return yearly(
          year -> Optional.of(Period.day(feast.holiday().in(year))), OptionalInt.empty(), context);
    }
    if (expression instanceof Expression.NamedSeason season) {
      return season(season, context);
    }
    if (expression instanceof Expression.Weekday weekday) {
      return weekday(weekday, context);
    }
    if (expression instanceof Expression.SameDay same) {
      return context.published().map(day -> Period.day(weekday(same.day(), day, Tense.PAST)));
    }
    if (expression instanceof Expression.PartOf part) {
      return context.published().map(day -> part(part, day));
    }
    if (expression instanceof Expression.Weekend weekend) {
      return context.published().map(day -> weekend(weekend.which(), day, context.tense()));
    }
    if (expression instanceof Expression.Shifted shifted) {
      return shifted(shifted, context);
    }
    if (expression instanceof Expression.Stretch stretch) {
      return context
          .published()
          .map(
              day ->
                  Period.stretch(
                      plus(day, stretch.unit(), stretch.from()),
                      plus(day, stretch.unit(), stretch.to())));
    }
    if (expression instanceof Expression.Overnight) {
      return context.published().map(day -> Period.stretch(day.minusDays(1), day));
    }
    return Optional.empty();
  }

  /** The season of a year, as the northern half of the earth has it. */
  static Period season(CalendarWords.Season season, int year) {
    int end = season.last().getValue() < season.first().getValue() ? year + 1 : year;
    return Period.stretch(
        LocalDate.of(year, season.first(), 1), YearMonth.of(end, season.last()).atEndOfMonth());
  }

  /** Days of a month in a year; empty for 29 February of most. */
  static Optional<Period> days(Month month, int first, int last, int year) {
    try {
      return Optional.of(
          Period.stretch(LocalDate.of(year, month, first), LocalDate.of(year, month, last)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> month(Expression.NamedMonth month, Context context) {
    if (month.which() == Which.THAT && context.spoken().isPresent()) {
      int year = context.spoken().get().last().getYear();
      return Optional.of(Period.month(YearMonth.of(year, month.month())));
    }
    Context adjusted =
        switch (month.which()) {
          case LAST -> with(context, Tense.PAST);
          case NEXT -> with(context, Tense.FUTURE);
          case FREE, THIS, THAT -> context;
        };
    OptionalInt shift = month.which() == Which.THIS ? OptionalInt.of(0) : month.year();
    return yearly(
        year -> Optional.of(Period.month(YearMonth.of(year, month.month()))), shift, adjusted);
  }

  private static Context with(Context context, Tense tense) {
    return new Context(context.published(), context.spoken(), OptionalInt.empty(), tense);
  }

  private static Optional<Period> season(Expression.NamedSeason season, Context context) {
    OptionalInt shift =
        switch (season.which()) {
          case THIS -> OptionalInt.of(0);
          case FREE, LAST, NEXT, THAT -> OptionalInt.empty();
        };
    Context adjusted =
        switch (season.which()) {
          case LAST -> with(context, Tense.PAST);
          case NEXT -> with(context, Tense.FUTURE);
          case FREE, THIS, THAT -> context;
        };
    return yearly(year -> Optional.of(season(season.season(), year)), shift, adjusted);
  }

  /** Chooses the year by the tense: the last such period, the next, or the nearest. */
  private static Optional<Period> yearly(
      Function<Integer, Optional<Period>> inYear, OptionalInt shift, Context context) {
    if (shift.isPresent()) {
      return context.published().flatMap(day -> inYear.apply(day.getYear() + shift.getAsInt()));
    }
    if (context.year().isPresent()) {
      return inYear.apply(context.year().getAsInt());
    }
    if (context.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = context.published().get();
    Optional<Period> past = Optional.empty();
    Optional<Period> future = Optional.empty();
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      Optional<Period> period = inYear.apply(year);
      if (period.isEmpty()) {
        continue;
      }
      if (!period.get().first().isAfter(today)) {
        past = period;
      }
      if (future.isEmpty() && !period.get().last().isBefore(today)) {
        future = period;
      }
    }
    return byTense(past, future, today, context.tense());
  }

  private static Optional<Period> byTense(
      Optional<Period> past, Optional<Period> future, LocalDate today, Tense tense) {
    if (past.isEmpty() || future.isEmpty()) {
      return past.isPresent() ? past : future;
    }
    long since = Math.max(0, ChronoUnit.DAYS.between(past.get().last(), today));
    long until = Math.max(0, ChronoUnit.DAYS.between(today, future.get().first()));
    return switch (tense) {
      case PAST -> since < NEAR_DAYS ? past : future;
      case FUTURE -> until < AHEAD_DAYS ? future : past;
      case PRESENT, UNTOLD -> since <= until ? past : future;
    };
  }

  private static Optional<Period> weekday(Expression.Weekday weekday, Context context) {
    DayOfWeek day = weekday.day();
    if (weekday.which() == Which.THAT) {
      return context
          .spoken()
          .map(spoken -> Period.day(spoken.first().with(TemporalAdjusters.nextOrSame(day))));
    }
    return context
        .published()
        .map(
            today ->
                Period.day(
                    switch (weekday.which()) {
                      case LAST -> today.with(TemporalAdjusters.previous(day));
                      case NEXT -> today.with(TemporalAdjusters.next(day));
                      case FREE, THIS, THAT -> weekday(day, today, context.tense());
                    }));
  }

  private static LocalDate weekday(DayOfWeek day, LocalDate today, Tense tense) {
    return switch (tense) {
      case FUTURE -> today.with(TemporalAdjusters.nextOrSame(day));
      case PAST, PRESENT, UNTOLD -> today.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  private static Period weekend(Which which, LocalDate today, Tense tense) {
    LocalDate saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate coming = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    boolean sunday = today.getDayOfWeek() == DayOfWeek.SUNDAY;
    LocalDate chosen =
        switch (which) {
          case LAST -> today.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
          case NEXT -> coming;
          case THIS -> tense == Tense.PAST || sunday ? saturday : coming;
          case FREE, THAT -> tense == Tense.FUTURE && !sunday ? coming : saturday;
        };
    if (which == Which.LAST && sunday) {
      chosen = chosen.minusWeeks(1);
    }
    return Period.stretch(chosen, chosen.plusDays(1));
  }

  private static Optional<Period> shifted(Expression.Shifted shifted, Context context) {
    if (shifted.base() == Base.PUBLISHED) {
      if (weekJustOver(shifted, context)) {
        return context.published().map(day -> Period.week(day.minusWeeks(1)));
      }
      return context.published().map(day -> around(day, shifted.unit(), shifted.by()));
    }
    Optional<Period> spoken = context.spoken();
    boolean fine =
        spoken.isPresent()
            && switch (shifted.unit()) {
              case DAY, WEEK -> spoken.get().grain() == Period.Grain.DAY;
              case MONTH ->
                  spoken.get().grain() == Period.Grain.DAY
                      || spoken.get().grain() == Period.Grain.MONTH;
              case YEAR, DECADE -> true;
            };
    return fine
        ? spoken.map(period -> around(period.first(), shifted.unit(), shifted.by()))
        : Optional.empty();
  }

  /** On a Monday, "this week saw" tells of the week that has just ended. */
  private static boolean weekJustOver(Expression.Shifted shifted, Context context) {
    return shifted.unit() == Unit.WEEK
        && shifted.by() == 0
        && context.tense() == Tense.PAST
        && context.published().map(day -> day.getDayOfWeek() == DayOfWeek.MONDAY).orElse(false);
  }

  private static Period part(Expression.PartOf part, LocalDate published) {
    Period whole = around(published, part.unit(), 0);
    if (part.unit() != Unit.WEEK) {
      return whole;
    }
    return switch (part.side()) {
      case SINCE -> Period.stretch(published, whole.last());
      case UNTIL ->
          published.equals(whole.first())
              ? Period.week(published.minusWeeks(1))
              : Period.stretch(whole.first(), published);
    };
  }

  /** The calendar's day, week, month or year that lies so many units away. */
  private static Period around(LocalDate day, Unit unit, int by) {
    LocalDate there = plus(day, unit, by);
    return switch (unit) {
      case DAY -> Period.day(there);
      case WEEK -> Period.week(there);
      case MONTH -> Period.month(YearMonth.from(there));
      case YEAR -> Period.year(there.getYear());
      case DECADE -> {
        int first = Math.floorDiv(there.getYear(), 10) * 10;
        yield Period.stretch(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
      }
    };
  }

  private static LocalDate plus(LocalDate day, Unit unit, int by) {
    return switch (unit) {
      case DAY -> day.plusDays(by);
      case WEEK -> day.plusWeeks(by);
      case MONTH -> day.plusMonths(by);
      case YEAR -> day.plusYears(by);
      case DECADE -> day.plusYears(10L * by);
    };
  }
}
