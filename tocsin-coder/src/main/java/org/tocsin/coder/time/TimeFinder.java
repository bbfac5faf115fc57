package org.tocsin.coder.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.count.Atoms;
import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.knowledge.number.NumberWords;
import org.tocsin.model.DateBasis;
import org.tocsin.model.Document;
import org.tocsin.model.EventDate;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;

/**
 * Finds date expressions and what days they mean. Relative ones are counted from the day of
 * publication, "the next day" and its like from the date last spoken of. What cannot be resolved
 * gives no mention.
 */
public final class TimeFinder {
  private final DateGrammar grammar;
  private final ClauseTense tenses;

  public TimeFinder(CalendarWords calendar, NumberWords numbers) {
    this.grammar = new DateGrammar(calendar, numbers);
    this.tenses = new ClauseTense(calendar);
  }

  /** The dates of a document in text order. */
  public List<TimeMention> find(Document document) {
    Optional<LocalDate> published = document.article().published();
    if (published.isEmpty()) {
      published = heading(document);
    }
    List<Reading> readings = read(document);
    Discourse discourse = new Discourse(published, Discourse.history(readings, published));
    List<TimeMention> mentions = new ArrayList<>();
    for (Reading reading : readings) {
      for (Parsed parsed : reading.parsed()) {
        mention(reading, parsed, discourse).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  /** The expressions of a sentence before they are resolved. */
  record Reading(Sentence sentence, Atoms atoms, List<Parsed> parsed) {}

  private List<Reading> read(Document document) {
    List<Reading> readings = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (told(sentence.kind()) && sentence.span().end() > document.article().bodyStart()) {
        readings.add(read(sentence));
      }
    }
    return readings;
  }

  private Reading read(Sentence sentence) {
    Atoms atoms = new Atoms(sentence);
    List<Parsed> found = new ArrayList<>();
    int at = 0;
    while (at < atoms.size()) {
      Optional<Parsed> read = grammar.read(atoms, at);
      if (read.isPresent() && !named(sentence, atoms, read.get())) {
        found.add(read.get());
      }
      at = Math.max(at + 1, read.map(Parsed::end).orElse(0));
    }
    return new Reading(sentence, atoms, found);
  }

  private static boolean told(SegmentKind kind) {
    return switch (kind) {
      case HEADER, BYLINE, CREDIT, DATELINE -> false;
      case TITLE, CROSSHEAD, BODY, POST -> true;
    };
  }

  /** The day that the text's own heading gives, for an article without a day of publication. */
  private Optional<LocalDate> heading(Document document) {
    for (Sentence sentence : document.sentences()) {
      if (told(sentence.kind())) {
        continue;
      }
      Atoms atoms = new Atoms(sentence);
      for (int i = 0; i < atoms.size(); i++) {
        Optional<Parsed> parsed = grammar.read(atoms, i);
        if (parsed.isPresent()
            && parsed.get().expression() instanceof Expression.Absolute absolute
            && absolute.period().grain() == Period.Grain.DAY) {
          return Optional.of(absolute.period().first());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the words are a person's name, such as "April". */
  private static boolean named(Sentence sentence, Atoms atoms, Parsed parsed) {
    int token = atoms.atom(parsed.end() - 1).token();
    Optional<Name> name = sentence.nameAt(token);
    return name.isPresent() && name.get().type() == NameType.PERSON;
  }

  private Optional<TimeMention> mention(
      Reading reading, Parsed parsed, Discourse discourse) {
    Sentence sentence = reading.sentence();
    Atoms atoms = reading.atoms();
    int first = atoms.atom(parsed.first()).token();
    int last = atoms.atom(parsed.end() - 1).token();
    Expression expression = parsed.expression();
    Tense tense = tenses.of(sentence, head(sentence, first, last));
    Optional<DateRange> range =
        DateResolver.resolve(expression, discourse.context(sentence, tense));
    if (range.isEmpty()) {
      return Optional.empty();
    }
    discourse.speak(sentence, expression, range.get());
    Span span = new Span(atoms.atom(parsed.first()).start(), atoms.atom(parsed.end() - 1).end());
    EventDate date =
        new EventDate(
            range.get().edtf(),
            range.get().precision(),
            expression.absolute() ? DateBasis.STATED : DateBasis.RELATIVE,
            Optional.of(span));
    return Optional.of(new TimeMention(sentence.index(), first, last + 1, date));
  }

  /** The token of the expression that the rest of it hangs on. */
  static int head(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.token(i).head();
      if (head < first || head > last || sentence.token(i).root()) {
        return i;
      }
    }
    return last;
  }
}
