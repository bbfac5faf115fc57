package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.assertion.Stance;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.model.Count;
import org.tocsin.model.EventDate;
import org.tocsin.model.Evidence;
import org.tocsin.model.Issue;
import org.tocsin.model.Participant;
import org.tocsin.model.Place;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;

/**
 * All that one mention of a happening says, before mentions are put together.
 *
 * @param trigger the words
 * @param sentence their sentence
 * @param arguments of the trigger's head
 * @param stance whether it happened
 * @param sources who says so
 * @param vouched whether the article stands behind what those say
 * @param dated a date that belongs to this mention, and how loosely
 * @param place a place that belongs to this mention
 * @param participants who
 * @param counts how many
 * @param issues what about
 * @param because why each of these was set
 */
record Draft(
    Trigger trigger,
    Sentence sentence,
    Arguments arguments,
    Stance stance,
    List<Source> sources,
    boolean vouched,
    Optional<DateFinder.Dated> dated,
    Optional<Place> place,
    List<Participant> participants,
    List<Count> counts,
    List<Issue> issues,
    List<Evidence> because) {
  Draft {
    sources = List.copyOf(sources);
    participants = List.copyOf(participants);
    counts = List.copyOf(counts);
    issues = List.copyOf(issues);
    because = List.copyOf(because);
  }

  /** This mention with one more figure. */
  Draft with(Count count, Evidence why) {
    List<Count> more = new ArrayList<>(counts);
    more.add(count);
    return with(more, why);
  }

  /** This mention with one more reason. */
  Draft with(Evidence why) {
    return with(counts, why);
  }

  private Draft with(List<Count> more, Evidence why) {
    List<Evidence> whys = new ArrayList<>(because);
    whys.add(why);
    return new Draft(
        trigger,
        sentence,
        arguments,
        stance,
        sources,
        vouched,
        dated,
        place,
        participants,
        more,
        issues,
        whys);
  }

  Optional<EventDate> date() {
    return dated.map(DateFinder.Dated::date);
  }

  /** Whether the mention speaks of something that happened or is happening. */
  boolean happened() {
    return switch (stance.occurrence()) {
      case OCCURRED, ONGOING -> true;
      case FUTURE, NOT_OCCURRED, UNKNOWN -> false;
    };
  }
}
