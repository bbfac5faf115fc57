package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.coder.count.CountMention;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.number.CountedWords;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.model.Count;
import org.tocsin.model.Counted;
import org.tocsin.model.Evidence;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;
import org.tocsin.model.Token;

/**
 * Which figures of its sentence say how many take part in an event or how long it lasts; {@link
 * TollFinder} gives out the dead, injured and arrested.
 */
final class EventCounts {
  /**
   * Those found.
   *
   * @param counts in text order
   * @param because one entry each
   */
  record Found(List<Count> counts, List<Evidence> because) {}

  private final InvolvedPeople involved;

  EventCounts(CountedWords words) {
    this.involved = new InvolvedPeople(words);
  }

  Found find(
      Sentence sentence,
      Trigger trigger,
      EventType type,
      Arguments arguments,
      List<Participant> participants,
      List<Source> sources,
      List<CountMention> counts) {
    List<Count> found = new ArrayList<>();
    List<Evidence> because = new ArrayList<>();
    for (CountMention count : counts) {
      if (count.sentence() != sentence.index() || TollFinder.toll(count)) {
        continue;
      }
      Optional<Counted> of = counted(sentence, trigger, type, arguments, participants, count);
      if (of.isPresent()) {
        found.add(
            new Count(
                of.get(),
                count.low(),
                count.high(),
                count.best(),
                count.comparator(),
                sources.stream()
                    .filter(source -> sentence.span().contains(source.span()))
                    .map(Source::name)
                    .findFirst(),
                count.span()));
        because.add(
            new Evidence("counts." + of.get().id(), "figure-in-clause", Optional.of(count.span())));
      }
    }
    return new Found(found, because);
  }

  private Optional<Counted> counted(
      Sentence sentence,
      Trigger trigger,
      EventType type,
      Arguments arguments,
      List<Participant> participants,
      CountMention count) {
    if (count.of().isPresent()) {
      Counted of = count.of().get();
      return type.tolls().contains(of) && near(sentence, trigger.head(), count.head())
          ? Optional.of(of)
          : Optional.empty();
    }
    for (Participant participant : participants) {
      if (participant.span().overlaps(count.span())) {
        return Optional.ofNullable(type.counts().get(participant.role()));
      }
    }
    if (involved.in(sentence, trigger.head(), arguments, count.head())) {
      return Optional.ofNullable(type.counts().get(Role.AGENT));
    }
    for (Map.Entry<String, Role> place : new TreeMap<>(type.roles()).entrySet()) {
      if (arguments.at(place.getKey()).contains(count.head())) {
        return Optional.ofNullable(type.counts().get(place.getValue()));
      }
    }
    return Optional.empty();
  }

  /** Whether the figure stands in the clause of the event's word or in one that hangs on it. */
  private static boolean near(Sentence sentence, int trigger, int figure) {
    if (sentence.dominates(trigger, figure)) {
      return true;
    }
    int clause = clause(sentence, trigger);
    return sentence.dominates(clause, figure);
  }

  private static int clause(Sentence sentence, int token) {
    int at = token;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Token here = sentence.token(at);
      if (here.root()) {
        return at;
      }
      switch (here.baseRelation()) {
        case "ccomp", "parataxis", "conj" -> {
          return at;
        }
        default -> at = here.head();
      }
    }
    return at;
  }
}
