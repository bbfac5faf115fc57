package org.tocsin.knowledge.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.data.KnowledgeFolder;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.knowledge.number.Phrases;

/** The words for times of a language, all in lower case. */
public final class CalendarWords {
  /** First and last month of a season; winter ends in the year after. */
  public record Season(Month first, Month last) {}

  private final Map<String, Month> months = new HashMap<>();
  private final Map<String, Month> shortMonths = new HashMap<>();
  private final Map<String, DayOfWeek> weekdays = new HashMap<>();
  private final Map<String, DayOfWeek> shortWeekdays = new HashMap<>();
  private final Map<String, Season> seasons = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<String> habits = new HashSet<>();
  private final Set<String> ahead = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private final Set<String> timetable = new HashSet<>();
  private final Phrases<Holiday> holidays = new Phrases<>();
  private final Phrases<LocalDate> named = new Phrases<>();
  private final Phrases<Boolean> noDates = new Phrases<>();

  private CalendarWords(List<TableFile.Row> rows) {
    for (TableFile.Row row : rows) {
      try {
        add(row.cell(0), row.cell(1), row.cell(2), row);
      } catch (DateTimeException | IllegalArgumentException e) {
        throw row.fault("no value of its kind: " + row.cell(2), "See the file's head");
      }
    }
  }

  /** The shipped words of a language such as "en". */
  public static CalendarWords load(String language) {
    String file = "lang/" + language + "/time.tsv";
    return parse(file, KnowledgeFolder.text(file));
  }

  /** The words of a text in the form of the shipped file. */
  public static CalendarWords parse(String file, String text) {
    return new CalendarWords(TableFile.parse(file, text, 3));
  }

  private void add(String kind, String words, String value, TableFile.Row row) {
    switch (kind) {
      case "month" -> months.put(words, Month.of(Integer.parseInt(value)));
      case "weekday" -> weekdays.put(words, DayOfWeek.of(Integer.parseInt(value)));
      case "short" -> {
        int number = Integer.parseInt(value.substring(value.indexOf('/') + 1));
        if (value.startsWith("month/")) {
          shortMonths.put(words, Month.of(number));
        } else {
          shortWeekdays.put(words, DayOfWeek.of(number));
        }
      }
      case "season" -> {
        String[] ends = value.split("-", 2);
        seasons.put(
            words,
            new Season(Month.of(Integer.parseInt(ends[0])), Month.of(Integer.parseInt(ends[1]))));
      }
      case "unit" -> units.put(words, Unit.valueOf(value.toUpperCase(Locale.ROOT)));
      case "part" -> parts.add(words);
      case "habit" -> habits.add(words);
      case "ahead" -> ahead.add(words);
      case "done" -> done.add(words);
      case "timetable" -> timetable.add(words);
      case "holiday" -> holidays.add(words, holiday(value));
      case "named" -> named.add(words, LocalDate.parse(value));
      case "nodate" -> noDates.add(words, true);
      default -> throw row.fault("no kind " + kind, "Use a kind that the file's head names");
    }
  }

  private static Holiday holiday(String value) {
    return value.length() == 5
        ? new Holiday.Fixed(MonthDay.parse("--" + value))
        : new Holiday.FromEaster(Integer.parseInt(value));
  }

  /** A month by its full name. */
  public Optional<Month> month(String word) {
    return Optional.ofNullable(months.get(word));
  }

  /** A month by a short form, without its full stop; a date only beside a number. */
  public Optional<Month> shortMonth(String word) {
    return Optional.ofNullable(shortMonths.get(word));
  }

  public Optional<DayOfWeek> weekday(String word) {
    return Optional.ofNullable(weekdays.get(word));
  }

  /** A weekday by a short form; a date only beside a number. */
  public Optional<DayOfWeek> shortWeekday(String word) {
    return Optional.ofNullable(shortWeekdays.get(word));
  }

  public Optional<Season> season(String word) {
    return Optional.ofNullable(seasons.get(word));
  }

  public Optional<Unit> unit(String word) {
    return Optional.ofNullable(units.get(word));
  }

  /** Whether this is a part of a day, such as "night". */
  public boolean part(String word) {
    return parts.contains(word);
  }

  /** Whether this word makes the day behind it a habit, such as "every". */
  public boolean habit(String word) {
    return habits.contains(word);
  }

  /** Whether a verb or adjective points what it governs to the future, such as "plan". */
  public boolean ahead(String lemma) {
    return ahead.contains(lemma);
  }

  /** Whether an infinitive below the past of this verb tells of what happened: "managed to". */
  public boolean done(String lemma) {
    return done.contains(lemma);
  }

  /** Whether the present of a verb may tell of a day to come: "the trial opens on Monday". */
  public boolean timetable(String lemma) {
    return timetable.contains(lemma);
  }

  /** A day that returns every year, such as "May Day". */
  public Optional<Phrases.Match<Holiday>> holiday(List<String> words, int first) {
    return holidays.at(words, first);
  }

  /** Words that name one day of history. */
  public Optional<Phrases.Match<LocalDate>> named(List<String> words, int first) {
    return named.at(words, first);
  }

  /** End of words that look like a date and are none, such as "Black Friday". */
  public Optional<Phrases.Match<Boolean>> noDate(List<String> words, int first) {
    return noDates.at(words, first);
  }
}
