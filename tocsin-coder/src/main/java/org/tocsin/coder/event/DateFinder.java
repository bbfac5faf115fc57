package org.tocsin.coder.event;

import java.util.List;
import java.util.Optional;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.EventDate;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Which date expression of its sentence belongs to an event: one that hangs on its word, on the
 * verb that carries it or on a clause it stands in, but not the time at which somebody says so.
 */
final class DateFinder {
  private static final int DEPTH = 6;

  /** Beyond this many steps in the tree an expression belongs to something else. */
  private static final int FAR = 7;

  private final Reporting reporting;

  DateFinder(Reporting reporting) {
    this.reporting = reporting;
  }

  /**
   * @param triggers all of the document, to leave to each its own dates
   */
  Optional<EventDate> find(
      Sentence sentence, Trigger trigger, List<Trigger> triggers, List<TimeMention> times) {
    TimeMention best = null;
    int least = FAR;
    for (TimeMention time : times) {
      if (time.sentence() != sentence.index()) {
        continue;
      }
      int distance = distance(sentence, trigger, triggers, time);
      if (distance < least) {
        least = distance;
        best = time;
      }
    }
    return Optional.ofNullable(best).map(TimeMention::date);
  }

  private int distance(
      Sentence sentence, Trigger trigger, List<Trigger> triggers, TimeMention time) {
    int head = head(sentence, time);
    int governor = governor(sentence, head, time);
    if (governor < 0) {
      return FAR;
    }
    int at = trigger.head();
    for (int steps = 0; steps < DEPTH; steps++) {
      if (at == governor) {
        return steps;
      }
      Token token = sentence.token(at);
      if (token.root() || !shares(sentence, token)) {
        break;
      }
      at = token.head();
    }
    return owned(sentence, governor, trigger, triggers) ? FAR : below(sentence, trigger, governor);
  }

  /** A date inside the event's own phrase, some steps down: "a protest in the square on Sunday". */
  private static int below(Sentence sentence, Trigger trigger, int governor) {
    return sentence.dominates(trigger.head(), governor) && !clauseBetween(sentence, trigger.head(), governor)
        ? FAR - 1
        : FAR;
  }

  private static boolean clauseBetween(Sentence sentence, int ancestor, int token) {
    int at = token;
    while (at != ancestor) {
      Token here = sentence.token(at);
      switch (here.baseRelation()) {
        case "acl", "advcl", "ccomp", "parataxis", "csubj" -> {
          return true;
        }
        default -> at = here.head();
      }
    }
    return false;
  }

  /** Whether the date hangs on the word of another event. */
  private static boolean owned(
      Sentence sentence, int governor, Trigger trigger, List<Trigger> triggers) {
    for (Trigger other : triggers) {
      if (other.sentence() == sentence.index()
          && other.head() == governor
          && other.head() != trigger.head()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time told of the governor is a time of what hangs on it. */
  private boolean shares(Sentence sentence, Token token) {
    Token governor = sentence.token(token.head());
    return switch (token.baseRelation()) {
      case "obj", "nsubj", "xcomp", "nmod", "compound", "appos" -> true;
      case "obl" -> governor.tag() == Tag.VERB;
      case "conj" -> sentence.child(token.index(), "nsubj").isEmpty();
      case "acl" -> !token.relation().equals("acl:relcl");
      case "advcl" -> sentence.child(token.index(), "mark").isEmpty();
      case "ccomp" -> reporting.verb(governor.lemma()).isEmpty();
      default -> false;
    };
  }

  private static int head(Sentence sentence, TimeMention time) {
    for (int i = time.first(); i < time.end(); i++) {
      Token token = sentence.token(i);
      if (token.root() || token.head() < time.first() || token.head() >= time.end()) {
        if (token.tag() != Tag.ADP && token.tag() != Tag.PUNCT) {
          return i;
        }
      }
    }
    return time.end() - 1;
  }

  private static int governor(Sentence sentence, int head, TimeMention time) {
    Token token = sentence.token(head);
    return token.root() ? -1 : token.head();
  }
}
