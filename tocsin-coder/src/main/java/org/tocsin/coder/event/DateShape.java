package org.tocsin.coder.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.model.DateBasis;
import org.tocsin.model.DatePrecision;
import org.tocsin.model.EventDate;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/**
 * What the words between an event and a date make of the date: "protests that began in June" go on
 * from there, what came before "after" lies before, an anniversary lies years after its event.
 */
final class DateShape {
  private static final Set<String> CLAUSES = Set.of("advcl", "acl", "obl", "nmod");

  private final Optional<LocalDate> published;
  private final Modality modality;

  DateShape(Optional<LocalDate> published, Modality modality) {
    this.published = published;
    this.modality = modality;
  }

  /**
   * The event's date; empty if the date is that of something else.
   *
   * @param event head of the event's words
   * @param head head of the date expression
   * @param meet the token that governs both
   */
  Optional<EventDate> of(Sentence sentence, TimeMention time, int event, int head, int meet) {
    EventDate date = time.date();
    boolean since = sentence.token(time.first()).lemma().equals("since");
    if (since && superlative(sentence, event)) {
      return Optional.empty();
    }
    for (int at = event; at != meet; at = sentence.token(at).head()) {
      Token token = sentence.token(at);
      if (sentence.token(token.head()).lemma().equals("anniversary")) {
        return years(sentence, token.head()).flatMap(years -> earlier(date, years));
      }
      if (!CLAUSES.contains(token.baseRelation())) {
        continue;
      }
      boolean loose = since || date.precision() != DatePrecision.DAY;
      if (loose && marked(sentence, at, "after")) {
        return Optional.of(dated("../" + start(date), DatePrecision.BEFORE, date));
      }
      if (since && marked(sentence, at, "when")) {
        return Optional.of(point(date));
      }
    }
    for (int at = head; at != meet; at = sentence.token(at).head()) {
      Token token = sentence.token(at);
      boolean clause = token.baseRelation().equals("advcl");
      if (clause && marked(sentence, at, "since")) {
        return Optional.of(closed(sentence, event, onwards(date)));
      }
      boolean behind = at != head && CLAUSES.contains(token.baseRelation());
      boolean loose =
          date.precision() == DatePrecision.INTERVAL || date.precision() == DatePrecision.WEEK;
      if (behind && loose && marked(sentence, at, "after")) {
        return Optional.of(onwards(date));
      }
    }
    if (since) {
      return Optional.of(closed(sentence, event, date));
    }
    return Optional.of(begins(sentence, event, head) ? onwards(date) : date);
  }

  /** "The worst attack since 1998", "the first strike since May": that day saw another. */
  private static boolean superlative(Sentence sentence, int event) {
    for (int i : sentence.children(event)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("amod")
          && (child.fine().equals("JJS") || child.lemma().equals("first"))) {
        return true;
      }
    }
    return false;
  }

  /** "Have been arrested since June": what was done again and again was done up to the report. */
  private EventDate closed(Sentence sentence, int event, EventDate date) {
    boolean open = date.edtf().endsWith("/..") && !date.edtf().startsWith("..");
    boolean done =
        sentence.token(event).fine().equals("VBN")
            && sentence.child(event, "aux:pass").isPresent()
            && sentence.child(event, "aux").filter(aux -> aux.lemma().equals("have")).isPresent();
    if (!open || !done || published.isEmpty()) {
      return date;
    }
    String month = published.get().toString().substring(0, 7);
    String start = start(date);
    return start.compareTo(month) < 0
        ? dated(start + "/" + month, DatePrecision.INTERVAL, date)
        : date;
  }

  /** Whether many happenings are said to have begun on the date. */
  private boolean begins(Sentence sentence, int event, int head) {
    Token token = sentence.token(event);
    if (!token.fine().equals("NNS") || token.root() || !token.baseRelation().equals("nsubj")) {
      return false;
    }
    Token verb = sentence.token(token.head());
    return modality.beginning(verb.lemma()) && sentence.token(head).head() == verb.index();
  }

  private static boolean marked(Sentence sentence, int clause, String word) {
    for (int i : sentence.children(clause)) {
      Token child = sentence.token(i);
      boolean marks =
          child.baseRelation().equals("mark")
              || child.baseRelation().equals("case")
              || child.baseRelation().equals("advmod");
      if (marks && child.lemma().equals(word) && i < clause) {
        return true;
      }
    }
    return false;
  }

  /** How many years ago what is remembered was: "the 70th anniversary". */
  private static Optional<Integer> years(Sentence sentence, int anniversary) {
    for (int i : sentence.children(anniversary)) {
      String digits = sentence.token(i).text().replaceAll("(st|nd|rd|th)$", "");
      if (!digits.isEmpty()
          && digits.length() < 4
          && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.of(Integer.parseInt(digits));
      }
    }
    return Optional.empty();
  }

  private static Optional<EventDate> earlier(EventDate date, int years) {
    if (date.precision() != DatePrecision.DAY) {
      return Optional.empty();
    }
    try {
      String day = LocalDate.parse(date.edtf()).minusYears(years).toString();
      return Optional.of(dated(day, DatePrecision.DAY, date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** From the date on: to the day of publication for a recent day or week, else with open end. */
  private EventDate onwards(EventDate date) {
    String start = start(date);
    boolean near = start.length() == 10 && published.isPresent();
    if (near && !LocalDate.parse(start).isAfter(published.get())) {
      return dated(start + "/" + published.get(), DatePrecision.INTERVAL, date);
    }
    return start.equals("..") ? date : dated(start + "/..", DatePrecision.AFTER, date);
  }

  private static EventDate point(EventDate date) {
    String start = start(date);
    DatePrecision precision =
        switch (start.length()) {
          case 4 -> DatePrecision.YEAR;
          case 7 -> DatePrecision.MONTH;
          case 10 -> DatePrecision.DAY;
          default -> date.precision();
        };
    return start.equals("..") ? date : dated(start, precision, date);
  }

  private static String start(EventDate date) {
    int slash = date.edtf().indexOf('/');
    return slash < 0 ? date.edtf() : date.edtf().substring(0, slash);
  }

  private static EventDate dated(String edtf, DatePrecision precision, EventDate date) {
    DateBasis basis = edtf.equals(date.edtf()) ? date.basis() : DateBasis.RELATIVE;
    return new EventDate(edtf, precision, basis, date.span());
  }
}
