package org.tocsin.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.coder.count.Atoms;
import org.tocsin.knowledge.calendar.CalendarWords;

/** Reads dates that name months and years: "Aug. 9", "9 August 2020", "mid-2016", "the 1990s". */
final class CalendarGrammar {
  private final CalendarWords words;

  CalendarGrammar(CalendarWords words) {
    this.words = words;
  }

  Optional<Parsed> read(Atoms atoms, int first) {
    Optional<Parsed> iso = iso(atoms, first);
    if (iso.isPresent()) {
      return iso;
    }
    Optional<Parsed> month = monthDate(atoms, first);
    return month.isPresent() ? month : year(atoms, first);
  }

  private static Optional<Parsed> iso(Atoms atoms, int first) {
    OptionalInt year = fourDigits(atoms.word(first));
    if (year.isEmpty() || !dashes(atoms, first)) {
      return Optional.empty();
    }
    OptionalInt month = number(atoms.word(first + 2), 12);
    OptionalInt day = number(atoms.word(first + 4), 31);
    if (month.isEmpty() || day.isEmpty() || atoms.word(first + 2).length() != 2) {
      return Optional.empty();
    }
    return date(year.getAsInt(), Month.of(month.getAsInt()), day.getAsInt(), day.getAsInt())
        .map(date -> new Parsed(first, first + 5, date));
  }

  private static boolean dashes(Atoms atoms, int first) {
    for (int i = first + 1; i < first + 5; i++) {
      if (i >= atoms.size() || !atoms.glued(i) || atoms.is(i, "-") != (i % 2 != first % 2)) {
        return false;
      }
    }
    return true;
  }

  /** With the day before or behind the month, or with none. */
  private Optional<Parsed> monthDate(Atoms atoms, int first) {
    OptionalInt day = dayNumber(atoms, first);
    if (day.isPresent()) {
      return dayBefore(atoms, first, day.getAsInt());
    }
    Optional<Month> month = month(atoms, first);
    return month.isEmpty() ? Optional.empty() : Optional.of(fromMonth(atoms, first, month.get()));
  }

  private Optional<Parsed> dayBefore(Atoms atoms, int first, int day) {
    int at = first + 1;
    int last = day;
    if (atoms.is(at, "-", "to", "and", "or")) {
      OptionalInt second = dayNumber(atoms, at + 1);
      if (second.isPresent() && second.getAsInt() > day) {
        last = second.getAsInt();
        at += 2;
      }
    }
    if (atoms.is(at, "of")) {
      at++;
    }
    Optional<Month> month = month(atoms, at);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    return yeared(atoms, first, at + 1, month.get(), day, last);
  }

  private Parsed fromMonth(Atoms atoms, int first, Month month) {
    int at = first + 1;
    OptionalInt day = dayNumber(atoms, at);
    if (day.isPresent() && !thousands(atoms, at)) {
      int last = day.getAsInt();
      int end = at + 1;
      if (atoms.is(end, "-", "to", "and", "or")) {
        OptionalInt second = dayNumber(atoms, end + 1);
        boolean date = second.isPresent() && month(atoms, end + 2).isEmpty();
        if (date && second.getAsInt() > last) {
          last = second.getAsInt();
          end += 2;
        }
      }
      Optional<Parsed> dated = yeared(atoms, first, end, month, day.getAsInt(), last);
      if (dated.isPresent()) {
        return dated.get();
      }
    }
    OptionalInt year = fourDigits(atoms.word(atoms.is(at, ",", "of") ? at + 1 : at));
    if (year.isPresent()) {
      return new Parsed(
          first,
          atoms.is(at, ",", "of") ? at + 2 : at + 1,
          new Expression.Absolute(Period.month(YearMonth.of(year.getAsInt(), month))));
    }
    OptionalInt shift = yearShift(atoms, at);
    return new Parsed(
        first,
        shift.isPresent() ? shiftEnd(atoms, at) : at,
        new Expression.NamedMonth(month, Expression.Which.FREE, shift));
  }

  private static Optional<Parsed> yeared(
      Atoms atoms, int first, int end, Month month, int day, int last) {
    if (last > month.maxLength() || day < 1) {
      return Optional.empty();
    }
    int at = atoms.is(end, ",", "in", "of") ? end + 1 : end;
    OptionalInt year = fourDigits(atoms.word(at));
    if (year.isPresent()) {
      return date(year.getAsInt(), month, day, last).map(date -> new Parsed(first, at + 1, date));
    }
    OptionalInt shift = yearShift(atoms, end);
    return Optional.of(
        new Parsed(
            first,
            shift.isPresent() ? shiftEnd(atoms, end) : end,
            new Expression.MonthDays(month, day, last, shift)));
  }

  private static Optional<Expression> date(int year, Month month, int day, int last) {
    try {
      return Optional.of(
          new Expression.Absolute(
              Period.stretch(LocalDate.of(year, month, day), LocalDate.of(year, month, last))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** "of this year", "last year", "next year" behind a month or day. */
  private static OptionalInt yearShift(Atoms atoms, int at) {
    int from = atoms.is(at, "of") ? at + 1 : at;
    if (!atoms.is(from + 1, "year")) {
      return OptionalInt.empty();
    }
    return switch (atoms.word(from)) {
      case "this" -> OptionalInt.of(0);
      case "last" -> OptionalInt.of(-1);
      case "next" -> OptionalInt.of(1);
      default -> OptionalInt.empty();
    };
  }

  private static int shiftEnd(Atoms atoms, int at) {
    return atoms.is(at, "of") ? at + 3 : at + 2;
  }

  /** A year, a span of years or a decade. */
  private static Optional<Parsed> year(Atoms atoms, int first) {
    OptionalInt decade = decade(atoms.word(first));
    if (decade.isPresent()) {
      int from = decade.getAsInt();
      return Optional.of(
          new Parsed(
              first,
              first + 1,
              new Expression.Joined(
                  new Expression.Absolute(Period.year(from)),
                  new Expression.Absolute(Period.year(from + 9)))));
    }
    OptionalInt year = fourDigits(atoms.word(first));
    if (year.isEmpty() || !YearContext.allows(atoms, first)) {
      return Optional.empty();
    }
    Expression from = new Expression.Absolute(Period.year(year.getAsInt()));
    if (atoms.is(first + 1, "-") && atoms.glued(first + 1)) {
      OptionalInt last = lastYear(atoms.word(first + 2), year.getAsInt());
      if (last.isPresent()) {
        return Optional.of(
            new Parsed(
                first,
                first + 3,
                new Expression.Joined(
                    from, new Expression.Absolute(Period.year(last.getAsInt())))));
      }
    }
    return Optional.of(new Parsed(first, first + 1, from));
  }

  private static OptionalInt lastYear(String word, int first) {
    OptionalInt year =
        word.length() == 2 && digits(word)
            ? OptionalInt.of(first / 100 * 100 + Integer.parseInt(word))
            : fourDigits(word);
    return year.isPresent() && year.getAsInt() > first ? year : OptionalInt.empty();
  }

  private static OptionalInt decade(String word) {
    String plain = word.startsWith("'") ? word.substring(1) : word;
    if (plain.length() == 5 && plain.endsWith("0s")) {
      OptionalInt year = fourDigits(plain.substring(0, 4));
      return year;
    }
    return plain.length() == 3 && plain.endsWith("0s") && digits(plain.substring(0, 2))
        ? OptionalInt.of(1900 + Integer.parseInt(plain.substring(0, 2)))
        : OptionalInt.empty();
  }

  /** The month that begins here, if these letters are a month's name here. */
  Optional<Month> month(Atoms atoms, int at) {
    if (at >= atoms.size() || !atoms.atom(at).capital()) {
      return Optional.empty();
    }
    String word = atoms.word(at);
    boolean beside = beside(atoms, at);
    Optional<Month> shortMonth = words.shortMonth(word);
    if (shortMonth.isPresent()) {
      return beside ? shortMonth : Optional.empty();
    }
    boolean ambiguous = word.equals("may") || word.equals("march");
    return ambiguous && !beside && !afterPreposition(atoms, at)
        ? Optional.empty()
        : words.month(word);
  }

  private static boolean beside(Atoms atoms, int at) {
    return dayNumber(atoms, at + 1).isPresent()
        || fourDigits(atoms.word(at + 1)).isPresent()
        || dayNumber(atoms, at - 1).isPresent()
        || atoms.is(at - 1, "of") && dayNumber(atoms, at - 2).isPresent()
        || atoms.is(at + 1, ",") && fourDigits(atoms.word(at + 2)).isPresent();
  }

  private static boolean afterPreposition(Atoms atoms, int at) {
    if (atoms.is(at + 1, "'s", "'") && !atoms.is(at - 1, "last", "this", "next")) {
      return false;
    }
    return atoms.is(at - 1, "in", "since", "until", "till", "last", "next", "this", "early", "late")
        || atoms.is(
            at - 1, "mid", "during", "from", "by", "before", "throughout", "between", "that")
        || atoms.is(at - 1, "-") && atoms.is(at - 2, "mid")
        || atoms.is(at - 1, "of")
            && atoms.is(at - 2, "end", "beginning", "middle", "start", "month")
        || atoms.is(at - 1, "and", "to", "or")
            && (atoms.is(at - 2, "april", "february", "january", "march", "december"));
  }

  /** "March 10,000" is no date. */
  private static boolean thousands(Atoms atoms, int at) {
    return atoms.is(at + 1, ",") && atoms.glued(at + 1) && atoms.glued(at + 2)
        || atoms.is(at + 1, "%", "percent", "per", "people");
  }

  /** A day of a month: "9", "9th". */
  static OptionalInt dayNumber(Atoms atoms, int at) {
    String word = atoms.word(at);
    int length = word.length();
    boolean ordinal =
        length > 2
            && (word.endsWith("st")
                || word.endsWith("nd")
                || word.endsWith("rd")
                || word.endsWith("th"));
    return number(ordinal ? word.substring(0, length - 2) : word, 31);
  }

  private static OptionalInt number(String word, int max) {
    if (word.isEmpty() || word.length() > 2 || !digits(word)) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(word);
    return number >= 1 && number <= max ? OptionalInt.of(number) : OptionalInt.empty();
  }

  static OptionalInt fourDigits(String word) {
    if (word.length() != 4 || !digits(word)) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(word);
    return year >= 1400 && year < 2100 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  private static boolean digits(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
