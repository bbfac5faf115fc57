package org.tocsin.coder.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.coder.count.Atoms;
import org.tocsin.coder.count.Figure;
import org.tocsin.coder.count.FigureReader;
import org.tocsin.coder.time.Expression.Base;
import org.tocsin.coder.time.Expression.Which;
import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.knowledge.calendar.Unit;
import org.tocsin.knowledge.number.NumberWords;

/** Reads dates that are told from another: "yesterday", "last week", "two days later". */
final class RelativeGrammar {
  private static final int MOST = 200;

  private final CalendarWords words;
  private final CalendarGrammar calendar;
  private final NumberWords numbers;
  private final FigureReader figures;

  RelativeGrammar(CalendarWords words, CalendarGrammar calendar, NumberWords numbers) {
    this.words = words;
    this.calendar = calendar;
    this.numbers = numbers;
    this.figures = new FigureReader(numbers);
  }

  Optional<Parsed> read(Atoms atoms, int first) {
    Optional<Parsed> single = single(atoms, first);
    if (single.isPresent()) {
      return single;
    }
    Optional<Parsed> chosen = chosen(atoms, first);
    if (chosen.isPresent()) {
      return chosen;
    }
    Optional<Parsed> counted = counted(atoms, first);
    return counted.isPresent() ? counted : weekday(atoms, first);
  }

  private static Parsed day(int first, int end, int by) {
    return new Parsed(first, end, new Expression.Shifted(Unit.DAY, by, Base.PUBLISHED));
  }

  private static Optional<Parsed> single(Atoms atoms, int first) {
    return switch (atoms.word(first)) {
      case "today", "tonight" -> Optional.of(day(first, first + 1, 0));
      case "yesterday" -> Optional.of(day(first, first + 1, -1));
      case "tomorrow" -> Optional.of(day(first, first + 1, 1));
      case "overnight" -> Optional.of(new Parsed(first, first + 1, new Expression.Overnight()));
      case "the", "a" -> atoms.is(first + 1, "day") ? beyond(atoms, first + 1) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "the day after tomorrow", "the day before"; the piece is "day". */
  private static Optional<Parsed> beyond(Atoms atoms, int first) {
    int from = first - 1;
    if (atoms.is(first + 1, "before") && atoms.is(first + 2, "yesterday")) {
      return Optional.of(day(from, first + 3, -2));
    }
    if (atoms.is(first + 1, "after") && atoms.is(first + 2, "tomorrow")) {
      return Optional.of(day(from, first + 3, 2));
    }
    if (ends(atoms, first + 2) && atoms.is(first + 1, "before", "earlier", "after", "later")) {
      int by = atoms.is(first + 1, "before", "earlier") ? -1 : 1;
      return Optional.of(
          new Parsed(from, first + 2, new Expression.Shifted(Unit.DAY, by, Base.TEXT)));
    }
    return Optional.empty();
  }

  /** Whether the phrase is over here: "the day before" but not "the day before the vote". */
  private static boolean ends(Atoms atoms, int at) {
    return at >= atoms.size()
        || atoms.is(at, ".", ",", ";", ":", ")", "\"", "?", "!", "and", "but", "when", "in", "at")
        || atoms.is(at, "to", "by", "on", "because", "that", "as", "with", "he", "she", "they");
  }

  /** "last week", "the same day", "this June", "next Friday", "that September". */
  private Optional<Parsed> chosen(Atoms atoms, int first) {
    boolean the = atoms.is(first, "the");
    int at = the ? first + 1 : first;
    if (the && atoms.is(at, "weekend")) {
      return Optional.of(new Parsed(first, at + 1, new Expression.Weekend(Which.FREE)));
    }
    String word = atoms.word(at);
    Which which =
        switch (word) {
          case "last", "past" -> Which.LAST;
          case "this" -> Which.THIS;
          case "next", "coming", "upcoming" -> Which.NEXT;
          case "that", "same", "previous", "following", "preceding" -> Which.THAT;
          default -> Which.FREE;
        };
    if (which == Which.FREE) {
      return Optional.empty();
    }
    int noun = at + 1;
    if (atoms.is(noun, "early", "late", "mid")) {
      noun = atoms.is(noun + 1, "-") ? noun + 2 : noun + 1;
    }
    Optional<Parsed> ofUnit = unit(atoms, first, noun, word, the);
    if (ofUnit.isPresent()) {
      return ofUnit;
    }
    return named(atoms, first, noun, which);
  }

  private Optional<Parsed> unit(Atoms atoms, int first, int noun, String word, boolean the) {
    if (words.part(atoms.word(noun))) {
      return switch (word) {
        case "this" -> Optional.of(day(first, noun + 1, 0));
        case "last" -> Optional.of(day(first, noun + 1, -1));
        case "that", "same" -> shifted(first, noun + 1, Unit.DAY, 0, Base.TEXT);
        case "following", "next" -> shifted(first, noun + 1, Unit.DAY, 1, Base.TEXT);
        case "previous", "preceding" -> shifted(first, noun + 1, Unit.DAY, -1, Base.TEXT);
        default -> Optional.empty();
      };
    }
    Optional<Unit> unit = words.unit(atoms.word(noun));
    if (unit.isEmpty() || atoms.word(noun).endsWith("s")) {
      return Optional.empty();
    }
    Unit found = unit.get();
    int end = noun + 1;
    return switch (word) {
      case "last" ->
          the && atoms.is(end, "of") || found == Unit.DAY
              ? Optional.empty()
              : the
                  ? Optional.of(new Parsed(first, end, new Expression.Stretch(found, -1, 0)))
                  : shifted(first, end, found, -1, Base.PUBLISHED);
      case "past" -> Optional.of(new Parsed(first, end, new Expression.Stretch(found, -1, 0)));
      case "this" ->
          found == Unit.DAY ? Optional.empty() : shifted(first, end, found, 0, Base.PUBLISHED);
      case "next" ->
          shifted(first, end, found, 1, the || found == Unit.DAY ? Base.TEXT : Base.PUBLISHED);
      case "coming", "upcoming" -> shifted(first, end, found, 1, Base.PUBLISHED);
      case "that", "same" ->
          atoms.is(end, "of") ? Optional.empty() : shifted(first, end, found, 0, Base.TEXT);
      case "following" -> shifted(first, end, found, 1, Base.TEXT);
      case "previous", "preceding" -> shifted(first, end, found, -1, Base.TEXT);
      default -> Optional.empty();
    };
  }

  private static Optional<Parsed> shifted(int first, int end, Unit unit, int by, Base base) {
    return Optional.of(new Parsed(first, end, new Expression.Shifted(unit, by, base)));
  }

  private Optional<Parsed> named(Atoms atoms, int first, int noun, Which which) {
    Optional<DayOfWeek> day = dayName(atoms, noun);
    if (day.isPresent()) {
      return Optional.of(new Parsed(first, noun + 1, new Expression.Weekday(day.get(), which)));
    }
    if (atoms.is(noun, "weekend")) {
      return Optional.of(new Parsed(first, noun + 1, new Expression.Weekend(which)));
    }
    Optional<Month> month = calendar.month(atoms, noun);
    if (month.isPresent() && CalendarGrammar.dayNumber(atoms, noun + 1).isEmpty()) {
      return Optional.of(
          new Parsed(
              first, noun + 1, new Expression.NamedMonth(month.get(), which, OptionalInt.empty())));
    }
    return words
        .season(atoms.word(noun))
        .map(season -> new Parsed(first, noun + 1, new Expression.NamedSeason(season, which)));
  }

  /** "three days ago", "two weeks later", "the past five years", "within one or two years". */
  private Optional<Parsed> counted(Atoms atoms, int first) {
    int at = first;
    boolean within = atoms.is(at, "within");
    boolean past = false;
    boolean coming = false;
    if (within) {
      at++;
    }
    if (atoms.is(at, "the")) {
      int direction = at + 1;
      past = atoms.is(direction, "past", "last", "previous");
      coming = atoms.is(direction, "next", "coming", "following");
      if (atoms.is(direction + 1, "day") || !past && !coming) {
        return ordinalDay(atoms, first, at);
      }
      at = direction + 1;
    }
    Optional<Integer> number = number(atoms, at);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int many = number.get();
    at = numberEnd(atoms, at);
    if (atoms.is(at, "or", "to", "-")) {
      Optional<Integer> more = number(atoms, at + 1);
      if (more.isPresent()) {
        many = Math.max(many, more.get());
        at = numberEnd(atoms, at + 1);
      }
    }
    Optional<Unit> unit = words.unit(atoms.word(at));
    if (unit.isEmpty() || many > MOST) {
      return Optional.empty();
    }
    int end = at + 1;
    if (within || coming) {
      return Optional.of(new Parsed(first, end, new Expression.Stretch(unit.get(), 0, many)));
    }
    if (past) {
      return Optional.of(new Parsed(first, end, new Expression.Stretch(unit.get(), -many, 0)));
    }
    boolean over = ends(atoms, end + 1) || !atoms.is(end, "before", "after");
    return switch (atoms.word(end)) {
      case "ago" ->
          unit.get() == Unit.DECADE
              ? shifted(first, end + 1, Unit.YEAR, -10 * many, Base.PUBLISHED)
              : shifted(first, end + 1, unit.get(), -many, Base.PUBLISHED);
      case "earlier", "before", "previously" ->
          over ? shifted(first, end + 1, unit.get(), -many, Base.TEXT) : Optional.empty();
      case "later", "after" ->
          over ? shifted(first, end + 1, unit.get(), many, Base.TEXT) : Optional.empty();
      case "from" ->
          atoms.is(end + 1, "now")
              ? shifted(first, end + 2, unit.get(), many, Base.PUBLISHED)
              : Optional.empty();
      case "'", "'s" ->
          atoms.is(end + 1, "time")
              ? shifted(first, end + 2, unit.get(), many, Base.PUBLISHED)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** "the fourth day" counts from the date last spoken of. */
  private Optional<Parsed> ordinalDay(Atoms atoms, int first, int the) {
    boolean day = atoms.is(the + 2, "day") && atoms.is(the - 1, "on", "for", "into");
    OptionalInt rank = day ? rank(atoms.word(the + 1)) : OptionalInt.empty();
    return rank.isEmpty()
        ? Optional.empty()
        : shifted(first, the + 3, Unit.DAY, rank.getAsInt() - 1, Base.TEXT);
  }

  private OptionalInt rank(String word) {
    return numbers.ordinal(word).isPresent()
        ? OptionalInt.of((int) numbers.ordinal(word).getAsLong())
        : OptionalInt.empty();
  }

  private Optional<Integer> number(Atoms atoms, int at) {
    if (at >= atoms.size()) {
      return Optional.empty();
    }
    if (atoms.is(at, "a", "an") && words.unit(atoms.word(at + 1)).isPresent()) {
      return Optional.of(1);
    }
    return figures
        .read(atoms, at)
        .filter(figure -> !figure.vague() && figure.low() >= 1 && figure.low() <= MOST)
        .map(figure -> (int) figure.low());
  }

  private int numberEnd(Atoms atoms, int at) {
    boolean article = atoms.is(at, "a", "an") && words.unit(atoms.word(at + 1)).isPresent();
    return article ? at + 1 : figures.read(atoms, at).map(Figure::end).orElse(at + 1);
  }

  private Optional<Parsed> weekday(Atoms atoms, int first) {
    boolean ranked = first > 0 && numbers.ordinal(atoms.word(first - 1)).isPresent();
    return dayName(atoms, first)
        .map(
            day ->
                new Parsed(
                    first,
                    first + 1,
                    ranked ? new Expression.NoDate() : new Expression.Weekday(day, Which.FREE)));
  }

  /** A weekday by its full name, or a short form beside a number. */
  Optional<DayOfWeek> dayName(Atoms atoms, int at) {
    if (at >= atoms.size() || !atoms.atom(at).capital()) {
      return Optional.empty();
    }
    Optional<DayOfWeek> full = words.weekday(atoms.word(at));
    if (full.isPresent()) {
      return full;
    }
    int next = atoms.is(at + 1, ",") ? at + 2 : at + 1;
    boolean beside =
        CalendarGrammar.dayNumber(atoms, next).isPresent()
            || next < atoms.size() && calendar.month(atoms, next).isPresent();
    return beside ? words.shortWeekday(atoms.word(at)) : Optional.empty();
  }
}
