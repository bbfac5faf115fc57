package org.tocsin.coder.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.DayRange;
import org.tocsin.model.EventDate;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Which date expression of its sentence belongs to an event. Each has a cost: the steps through the
 * tree from the event's word up to what they share and down to the date, dearer where a clause is
 * left, another event's word is passed, or somebody's saying so is what is dated.
 */
final class DateFinder {
  /** A date and what it costs to take it for the event's. */
  record Dated(EventDate date, double cost) {}

  private static final double FAR = 9;
  private static final double CLAUSE = 2.5;
  private static final double OTHER_EVENT = 4;
  private static final double SAYING = 4;

  /** Each noun more that the event's word stands below. */
  private static final double NOUN = 2;

  /** Below this a day to come is believed rather than that something happened. */
  private static final double CLOSE = 4.5;

  /** A date at the head of a sentence sets the scene for all of it. */
  private static final double SCENE = 5;

  private final Reporting reporting;
  private final Modality modality;

  DateFinder(Reporting reporting, Modality modality) {
    this.reporting = reporting;
    this.modality = modality;
  }

  /**
   * @param occurrence whether the event happened, lies ahead or neither
   * @param triggers all of the document, to leave to each its own dates
   */
  Optional<Dated> find(
      Sentence sentence,
      Trigger trigger,
      Occurrence occurrence,
      List<Trigger> triggers,
      List<TimeMention> times,
      Optional<LocalDate> published) {
    DateShape shape = new DateShape(published, modality);
    Dated best = null;
    for (TimeMention time : times) {
      if (time.sentence() != sentence.index()) {
        continue;
      }
      double cost = cost(sentence, trigger, triggers, time);
      if (cost >= FAR || best != null && cost >= best.cost()) {
        continue;
      }
      int head = head(sentence, time);
      int meet = meet(sentence, trigger.head(), head);
      Optional<EventDate> date = shape.of(sentence, time, trigger.head(), head, meet);
      if (date.isPresent()
          && fits(
              date.get(),
              occurrence,
              meet == trigger.head() && cost < CLAUSE ? 0 : cost,
              published)) {
        best = new Dated(date.get(), cost);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * What is to come has no day gone by, unless it is tied to the event's own word; what happened
   * none to come, unless close beside.
   *
   * @param cost 0 for a date tied to the event's own word
   */
  private static boolean fits(
      EventDate date, Occurrence occurrence, double cost, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return true;
    }
    DayRange days = DayRange.of(date.edtf());
    return switch (occurrence) {
      case FUTURE, UNKNOWN, NOT_OCCURRED -> cost == 0 || !days.last().isBefore(published.get());
      case OCCURRED, ONGOING -> cost < CLOSE || !days.first().isAfter(published.get());
    };
  }

  private static int meet(Sentence sentence, int event, int head) {
    int meet = head;
    while (!sentence.dominates(meet, event)) {
      meet = sentence.token(meet).head();
    }
    return meet;
  }

  private double cost(
      Sentence sentence, Trigger trigger, List<Trigger> triggers, TimeMention time) {
    int head = head(sentence, time);
    int meet = meet(sentence, trigger.head(), head);
    double cost = 0.02 * Math.abs(head - trigger.head());
    int nouns = 0;
    for (int at = trigger.head(); at != meet; at = sentence.token(at).head()) {
      cost += up(sentence, at, triggers, trigger);
      nouns += sentence.token(at).baseRelation().equals("nmod") ? 1 : 0;
    }
    cost += nouns > 1 ? NOUN * (nouns - 1) : 0;
    for (int at = head; at != meet; at = sentence.token(at).head()) {
      cost += down(sentence, at, meet, triggers, trigger);
    }
    boolean opens = time.first() <= 1;
    return opens && cost >= SCENE ? Math.min(cost, SCENE + cost / 10) : cost;
  }

  /**
   * From the event's word towards what governs it. What was done to somebody ("a man accused of",
   * "who was held") is not dated by what is told of them.
   */
  private double up(Sentence sentence, int at, List<Trigger> triggers, Trigger trigger) {
    Token token = sentence.token(at);
    Token governor = sentence.token(token.head());
    double cost = 0.5;
    cost +=
        switch (token.baseRelation()) {
          case "obj", "nsubj", "xcomp", "obl", "compound", "appos", "conj", "flat" -> 0;
          case "nmod" -> 1.5;
          case "ccomp" -> reporting.verb(governor.lemma()).isPresent() ? SAYING : 1;
          case "parataxis" -> reporting.verb(governor.lemma()).isPresent() ? SAYING : 2;
          case "acl" ->
              token.fine().equals("VBN")
                  ? FAR
                  : !token.relation().equals("acl:relcl") || where(sentence, at) ? 1 : CLAUSE + 1;
          case "advcl" -> sentence.child(at, "mark").isPresent() ? CLAUSE : 0.5;
          default -> 1;
        };
    return cost + (other(governor.index(), sentence, triggers, trigger) ? OTHER_EVENT / 2 : 0);
  }

  /** "Will visit Orlen on Monday, where she is to meet": it goes on there and then. */
  private static boolean where(Sentence sentence, int clause) {
    return sentence
        .child(clause, "advmod")
        .filter(word -> word.lemma().equals("where") || word.lemma().equals("when"))
        .isPresent();
  }

  /** From what they share down to the date. */
  private double down(
      Sentence sentence, int at, int meet, List<Trigger> triggers, Trigger trigger) {
    Token token = sentence.token(at);
    boolean last = token.head() == meet;
    double cost = last ? 0 : 0.5;
    cost +=
        switch (token.baseRelation()) {
          case "acl", "advcl", "ccomp", "csubj", "parataxis" -> CLAUSE;
          case "conj" -> sentence.child(at, "nsubj").isPresent() ? CLAUSE : 1;
          default -> 0;
        };
    if (reporting.verb(token.lemma()).isPresent()) {
      cost += SAYING;
    }
    return cost + (other(at, sentence, triggers, trigger) ? OTHER_EVENT : 0);
  }

  private static boolean other(
      int token, Sentence sentence, List<Trigger> triggers, Trigger trigger) {
    for (Trigger other : triggers) {
      if (other.sentence() == sentence.index()
          && other.head() == token
          && token != trigger.head()
          && !other.type().equals(trigger.type())) {
        return true;
      }
    }
    return false;
  }

  private static int head(Sentence sentence, TimeMention time) {
    int head = time.end() - 1;
    for (int i = time.first(); i < time.end(); i++) {
      Token token = sentence.token(i);
      boolean out = token.root() || token.head() < time.first() || token.head() >= time.end();
      if (out && !token.baseRelation().equals("case") && !token.baseRelation().equals("punct")) {
        head = i;
        break;
      }
    }
    return governor(sentence, time, head);
  }

  /**
   * "On Sunday following calls": a preposition before a date is the date's own. Where the tree ties
   * it to a later word, and the date to that word, the date hangs where that word hangs.
   */
  private static int governor(Sentence sentence, TimeMention time, int head) {
    Token first = sentence.token(time.first());
    int later = first.head();
    boolean misread =
        first.tag() == Tag.ADP
            && later >= time.end()
            && head != later
            && sentence.dominates(later, head)
            && !sentence.token(later).root();
    return misread ? sentence.token(later).head() : head;
  }
}
