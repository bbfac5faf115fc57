package org.tocsin.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.coder.count.Atoms;
import org.tocsin.coder.time.Expression.Side;
import org.tocsin.coder.time.Expression.Which;
import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.knowledge.calendar.Holiday;
import org.tocsin.knowledge.calendar.Unit;
import org.tocsin.knowledge.number.NumberWords;
import org.tocsin.knowledge.number.Phrases;

/** Reads the date expression, if any, that begins at a piece of a sentence. */
final class DateGrammar {
  private final CalendarWords words;
  private final CalendarGrammar calendar;
  private final RelativeGrammar relative;

  DateGrammar(CalendarWords words, NumberWords numbers) {
    this.words = words;
    this.calendar = new CalendarGrammar(words);
    this.relative = new RelativeGrammar(words, calendar, numbers);
  }

  /** The longest expression here, joined to another ("from May 3 to June 2") and opened. */
  Optional<Parsed> read(Atoms atoms, int first) {
    Optional<Parsed> single = single(atoms, first);
    if (single.isEmpty() || single.get().expression() instanceof Expression.NoDate) {
      return single;
    }
    Parsed parsed = joined(atoms, single.get());
    return Optional.of(opened(atoms, parsed));
  }

  private Optional<Parsed> single(Atoms atoms, int first) {
    if (words.noDate(atoms.lower(), first).isPresent()) {
      int end = words.noDate(atoms.lower(), first).get().end();
      return Optional.of(new Parsed(first, end, new Expression.NoDate()));
    }
    Optional<Phrases.Match<LocalDate>> named = words.named(atoms.lower(), first);
    if (named.isPresent()) {
      Expression day = new Expression.Absolute(Period.day(named.get().value()));
      return Optional.of(new Parsed(first, named.get().end(), day));
    }
    if (words.habit(atoms.word(first)) && relative.dayName(atoms, first + 1).isPresent()) {
      return Optional.of(new Parsed(first, first + 2, new Expression.NoDate()));
    }
    Optional<Phrases.Match<Holiday>> holiday = words.holiday(atoms.lower(), first);
    if (holiday.isPresent() && atoms.atom(first).capital()) {
      return Optional.of(feast(atoms, first, holiday.get()));
    }
    Optional<Parsed> part = part(atoms, first);
    if (part.isPresent()) {
      return part;
    }
    int start = qualified(atoms, first);
    Optional<Parsed> found = plain(atoms, start);
    return found.map(parsed -> timed(atoms, parsed.startingAt(first)));
  }

  /** "Later on Friday", "earlier this week". */
  private Optional<Parsed> part(Atoms atoms, int first) {
    if (!atoms.is(first, "later", "earlier")) {
      return Optional.empty();
    }
    int at = atoms.is(first + 1, "on") ? first + 2 : first + 1;
    Optional<DayOfWeek> day = relative.dayName(atoms, at);
    if (day.isPresent()) {
      return Optional.of(
          timed(atoms, new Parsed(first, at + 1, new Expression.SameDay(day.get()))));
    }
    if (atoms.is(at, "this") && atoms.is(at + 1, "week")) {
      Side side = atoms.is(first, "later") ? Side.SINCE : Side.UNTIL;
      return Optional.of(new Parsed(first, at + 2, new Expression.PartOf(Unit.WEEK, side)));
    }
    return Optional.empty();
  }

  private static Parsed feast(Atoms atoms, int first, Phrases.Match<Holiday> match) {
    OptionalInt year = CalendarGrammar.fourDigits(atoms.word(match.end()));
    if (year.isPresent()) {
      LocalDate day = match.value().in(year.getAsInt());
      return new Parsed(first, match.end() + 1, new Expression.Absolute(Period.day(day)));
    }
    return new Parsed(first, match.end(), new Expression.Feast(match.value(), Which.FREE));
  }

  /** Passes over words that say which part of a period is meant: "early", "the end of", "mid-". */
  private static int qualified(Atoms atoms, int first) {
    int at = first;
    if (atoms.is(at, "early", "earlier", "late", "later", "mid")) {
      at++;
      return atoms.is(at, "-", "in", "on", "that", "of") && !(atoms.is(at, "that")) ? at + 1 : at;
    }
    boolean the = atoms.is(at, "the");
    if (the) {
      at++;
    }
    if (atoms.is(at, "end", "beginning", "start", "middle") && atoms.is(at + 1, "of")) {
      return at + 2;
    }
    return first;
  }

  private Optional<Parsed> plain(Atoms atoms, int at) {
    if (at >= atoms.size()) {
      return Optional.empty();
    }
    Optional<Parsed> seasonal = season(atoms, at);
    if (seasonal.isPresent()) {
      return seasonal;
    }
    Optional<DayOfWeek> day = relative.dayName(atoms, at);
    if (day.isPresent()) {
      int next = at + 1;
      while (atoms.is(next, ",", "the", "morning", "afternoon", "evening", "night", "(")
          && next < at + 4) {
        next++;
      }
      Optional<Parsed> date = next < atoms.size() ? calendar.read(atoms, next) : Optional.empty();
      if (date.isPresent() && dayGrain(date.get().expression())) {
        return Optional.of(date.get().startingAt(at));
      }
    }
    Optional<Parsed> dated = calendar.read(atoms, at);
    return dated.isPresent() ? dated : relative.read(atoms, at);
  }

  private static boolean dayGrain(Expression expression) {
    return expression instanceof Expression.MonthDays
        || expression instanceof Expression.Absolute absolute
            && absolute.period().grain() == Period.Grain.DAY;
  }

  /** "the summer of 2015", "in spring 2019"; a bare season is too often a figure of speech. */
  private Optional<Parsed> season(Atoms atoms, int at) {
    int noun = atoms.is(at, "the") ? at + 1 : at;
    Optional<CalendarWords.Season> season = words.season(atoms.word(noun));
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int after = atoms.is(noun + 1, "of", ",") ? noun + 2 : noun + 1;
    OptionalInt year = CalendarGrammar.fourDigits(atoms.word(after));
    if (year.isPresent()) {
      Period period = DateResolver.season(season.get(), year.getAsInt());
      return Optional.of(new Parsed(at, after + 1, new Expression.Absolute(period)));
    }
    boolean lone =
        noun + 1 >= atoms.size() || atoms.is(noun + 1, ".", ",", ";", ")", "when", "and", "after");
    return atoms.is(at - 1, "in", "since", "during", "by", "until") && lone
        ? Optional.of(
            new Parsed(at, noun + 1, new Expression.NamedSeason(season.get(), Which.FREE)))
        : Optional.empty();
  }

  /** Takes in a part of the day and a time of day behind a date: "Monday night at 10:30 p.m.". */
  private Parsed timed(Atoms atoms, Parsed parsed) {
    int end = parsed.end();
    if (words.part(atoms.word(end))) {
      end++;
    }
    int at = atoms.is(end, ",") ? end + 1 : end;
    if (atoms.is(at, "at", "around", "about", "from")) {
      at++;
      if (atoms.is(at, "about", "around", "approximately")) {
        at++;
      }
      if (words.part(atoms.word(at))) {
        return parsed.endingAt(at + 1);
      }
      int clock = clock(atoms, at);
      end = clock > at ? clock : end;
    }
    return parsed.endingAt(end);
  }

  private static int clock(Atoms atoms, int at) {
    String word = atoms.word(at);
    if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
      return at;
    }
    int end = at + 1;
    if (atoms.is(end, ":", ".") && atoms.glued(end)) {
      end += 2;
    }
    boolean marked = word.contains(":") || end > at + 1 || word.endsWith("m");
    while (atoms.is(
        end, "a.m", "p.m", "am", "pm", "local", "time", "gmt", "utc", "hours", "o'clock")) {
      end++;
      marked = true;
    }
    return marked ? Math.min(end, atoms.size()) : at;
  }

  private Parsed joined(Atoms atoms, Parsed left) {
    int link = left.end();
    boolean between = left.first() > 0 && atoms.is(left.first() - 1, "between");
    boolean links =
        atoms.is(link, "to", "through", "until", "till", "-") || between && atoms.is(link, "and");
    if (!links || link + 1 >= atoms.size() || left.expression() instanceof Expression.Joined) {
      return left;
    }
    Optional<Parsed> right = single(atoms, link + 1);
    if (right.isEmpty()
        || right.get().expression() instanceof Expression.NoDate
        || right.get().expression() instanceof Expression.Joined) {
      return left;
    }
    boolean prefixed = left.first() > 0 && atoms.is(left.first() - 1, "from", "between");
    Expression from = yearOf(left.expression(), right.get().expression());
    return new Parsed(
        prefixed ? left.first() - 1 : left.first(),
        right.get().end(),
        new Expression.Joined(from, right.get().expression()));
  }

  /** In "3 May to 7 June 2019" the year belongs to both ends. */
  private static Expression yearOf(Expression from, Expression to) {
    if (!(to instanceof Expression.Absolute absolute)) {
      return from;
    }
    int year = absolute.period().first().getYear();
    if (from instanceof Expression.MonthDays days && days.year().isEmpty()) {
      return DateResolver.days(days.month(), days.first(), days.last(), year)
          .<Expression>map(Expression.Absolute::new)
          .orElse(from);
    }
    if (from instanceof Expression.NamedMonth month && month.which() == Which.FREE) {
      Month name = month.month();
      return new Expression.Absolute(Period.month(java.time.YearMonth.of(year, name)));
    }
    return from;
  }

  private static Parsed opened(Atoms atoms, Parsed parsed) {
    int before = parsed.first() - 1;
    if (before >= 0 && !(parsed.expression() instanceof Expression.Joined)) {
      if (atoms.is(before, "since")) {
        return new Parsed(
            before, parsed.end(), new Expression.Open(parsed.expression(), Side.SINCE));
      }
      if (atoms.is(before, "until", "till")
          || atoms.is(before, "before") && !(parsed.expression() instanceof Expression.Weekday)) {
        return new Parsed(
            before, parsed.end(), new Expression.Open(parsed.expression(), Side.UNTIL));
      }
    }
    if (atoms.is(parsed.end(), "onwards", "onward")) {
      return new Parsed(
          parsed.first(), parsed.end() + 1, new Expression.Open(parsed.expression(), Side.SINCE));
    }
    if (before >= 0 && atoms.is(before, "in", "on", "at", "during", "over", "by", "from", "for")) {
      return parsed.startingAt(before);
    }
    return parsed;
  }
}
