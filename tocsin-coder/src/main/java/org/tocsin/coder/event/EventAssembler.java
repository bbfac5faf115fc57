package org.tocsin.coder.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tocsin.model.Assertion;
import org.tocsin.model.Certainty;
import org.tocsin.model.Count;
import org.tocsin.model.DayRange;
import org.tocsin.model.Event;
import org.tocsin.model.EventDate;
import org.tocsin.model.Evidence;
import org.tocsin.model.Issue;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Participant;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.Role;
import org.tocsin.model.Source;
import org.tocsin.model.Span;
import org.tocsin.model.Status;

/** Makes one event of the mentions of one happening. */
final class EventAssembler {
  /** What an inferred place counts beside a stated one when mentions differ in the country. */
  private static final double INFERRED_VOTE = 0.5;

  Event assemble(String id, List<Draft> drafts, boolean background, NarrativeDates narrative) {
    Draft lead = lead(drafts);
    Set<Span> triggers = new LinkedHashSet<>();
    Set<Participant> participants = new LinkedHashSet<>();
    Set<Count> counts = new LinkedHashSet<>();
    Set<Issue> issues = new LinkedHashSet<>();
    Set<Evidence> because = new LinkedHashSet<>();
    double doubt = 1;
    for (Draft draft : drafts) {
      triggers.add(draft.trigger().span());
      participants.addAll(draft.participants());
      counts.addAll(draft.counts());
      issues.addAll(draft.issues());
      because.addAll(draft.because());
      doubt *= 1 - draft.trigger().confidence();
    }
    Optional<EventDate> date = date(drafts);
    Assertion assertion = assertion(drafts);
    if (date.isEmpty() && !background && happened(assertion.occurrence())) {
      date = narrative.of(drafts);
      date.ifPresent(
          day -> because.add(new Evidence("date", "day-told-of-before", Optional.empty())));
    }
    return new Event(
        id,
        lead.trigger().type(),
        first(drafts, draft -> draft.trigger().mode()),
        triggers.stream().sorted().toList(),
        assertion,
        background,
        date,
        place(drafts),
        oneEach(participants),
        List.copyOf(counts),
        List.copyOf(issues),
        1 - doubt,
        List.copyOf(because));
  }

  /** The surest mention; the first of equals. */
  private static Draft lead(List<Draft> drafts) {
    Draft lead = drafts.get(0);
    for (Draft draft : drafts) {
      if (draft.trigger().confidence() > lead.trigger().confidence() + 0.1) {
        lead = draft;
      }
    }
    return lead;
  }

  private static <T> Optional<T> first(List<Draft> drafts, Function<Draft, Optional<T>> field) {
    return drafts.stream().map(field).flatMap(Optional::stream).findFirst();
  }

  /** An actor plays a part once, by the first words that name them there. */
  private static List<Participant> oneEach(Set<Participant> participants) {
    Map<String, Participant> each = new LinkedHashMap<>();
    for (Participant participant : participants) {
      each.putIfAbsent(participant.role().id() + " " + participant.actor(), participant);
    }
    // One mention is never both: who is found to act is not acted upon by the same words.
    each.values()
        .removeIf(
            participant ->
                participant.role() == Role.TARGET
                    && participants.contains(
                        new Participant(Role.AGENT, participant.actor(), participant.span())));
    return List.copyOf(each.values());
  }

  /** "The rebels denied the attack": a word of denying, not one of refusing, speaks against it. */
  private static boolean denied(Draft draft) {
    return draft.stance().status() == Status.DENIED
        && draft.stance().rule().equals("governor-deny");
  }

  private static boolean happened(Occurrence occurrence) {
    return switch (occurrence) {
      case OCCURRED, ONGOING -> true;
      case FUTURE, NOT_OCCURRED, UNKNOWN -> false;
    };
  }

  private static Assertion assertion(List<Draft> drafts) {
    Draft teller = teller(drafts);
    boolean vouched = drafts.stream().anyMatch(d -> d.stance().plain() && d.vouched());
    List<Source> sources = sources(drafts);
    Status status = teller.stance().status();
    if (status == Status.ASSERTED && !sources.isEmpty() && !vouched) {
      status = Status.ATTRIBUTED;
    }
    Occurrence occurrence = teller.stance().occurrence();
    if (status == Status.ATTRIBUTED && drafts.stream().anyMatch(EventAssembler::denied)) {
      status = Status.DISPUTED;
    }
    return new Assertion(status, occurrence, certainty(status, occurrence), sources);
  }

  /** Whoever tells of a mention, each once however often and under whatever name they speak. */
  private static List<Source> sources(List<Draft> drafts) {
    Map<String, Source> each = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (Source source : draft.sources()) {
        each.putIfAbsent(
            source.actor().orElse("the words " + source.name().toLowerCase(Locale.ROOT)), source);
      }
    }
    return List.copyOf(each.values());
  }

  /**
   * The mention that says whether it happened: the first that the article tells as a plain fact. A
   * verb says so itself, a noun leaves it to the words around it: it tells only where no verb does.
   */
  private static Draft teller(List<Draft> drafts) {
    List<Draft> verbs = drafts.stream().filter(NominalLikeness::verb).toList();
    List<Draft> tellers = verbs.isEmpty() ? drafts : verbs;
    for (Draft draft : tellers) {
      if (draft.stance().plain() && draft.vouched()) {
        return draft;
      }
    }
    return tellers.get(0);
  }

  private static Certainty certainty(Status status, Occurrence occurrence) {
    return switch (status) {
      case ASSERTED -> occurrence == Occurrence.UNKNOWN ? Certainty.U : Certainty.CT;
      case ATTRIBUTED, PLANNED -> Certainty.PR;
      case THREATENED, OFFERED, HYPOTHETICAL, DISPUTED -> Certainty.PS;
      case DENIED, CALLED_FOR, DEMANDED -> Certainty.U;
    };
  }

  /**
   * The date that is tied to a mention most closely; of equals the narrower, then the first. What
   * goes on has all the time told of it, not a day within.
   */
  private static Optional<EventDate> date(List<Draft> drafts) {
    List<DateFinder.Dated> dated =
        drafts.stream().map(Draft::dated).flatMap(Optional::stream).toList();
    Optional<DateFinder.Dated> closest =
        dated.stream()
            .min(
                Comparator.<DateFinder.Dated>comparingDouble(EventAssembler::looseness)
                    .thenComparingInt(date -> date.date().precision().ordinal()));
    boolean ongoing = teller(drafts).stance().occurrence() == Occurrence.ONGOING;
    if (ongoing && closest.isPresent()) {
      for (DateFinder.Dated wider : dated) {
        boolean lasting =
            switch (wider.date().precision()) {
              case INTERVAL, AFTER -> true;
              case DAY, WEEK, MONTH, YEAR, BEFORE, UNKNOWN -> false;
            };
        if (lasting
            && looseness(wider) <= looseness(closest.get())
            && contains(wider.date(), closest.get().date())) {
          return Optional.of(wider.date());
        }
      }
    }
    return closest.map(DateFinder.Dated::date);
  }

  private static double looseness(DateFinder.Dated dated) {
    return Math.floor(dated.cost() / 2);
  }

  private static boolean contains(EventDate wider, EventDate date) {
    DayRange range = DayRange.of(wider.edtf());
    DayRange days = DayRange.of(date.edtf());
    return !days.first().isBefore(range.first()) && !days.last().isAfter(range.last());
  }

  /** The finest place that a mention states, in the country that most mentions speak for. */
  private static Optional<Place> place(List<Draft> drafts) {
    List<Place> places = drafts.stream().map(Draft::place).flatMap(Optional::stream).toList();
    Map<String, Double> votes = new LinkedHashMap<>();
    for (Place place : places) {
      double vote = place.basis() == PlaceBasis.STATED ? 1 : INFERRED_VOTE;
      double weight = votes.isEmpty() ? 1.5 * vote : vote;
      place.country().ifPresent(country -> votes.merge(country, weight, Double::sum));
    }
    double most = votes.values().stream().max(Double::compare).orElse(0.0);
    return places.stream()
        .filter(place -> place.country().map(c -> votes.getOrDefault(c, 0.0) >= most).orElse(true))
        .min(
            Comparator.<Place>comparingInt(place -> place.basis().ordinal())
                .thenComparingInt(place -> place.precision().ordinal()));
  }
}
