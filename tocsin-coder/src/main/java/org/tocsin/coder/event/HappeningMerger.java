package org.tocsin.coder.event;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.DayRange;
import org.tocsin.model.EventDate;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Participant;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Role;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Puts the mentions of one happening together. Mentions of one type are the same happening unless
 * something tells them apart: day, place, who, whether it happened, or words such as "another".
 */
final class HappeningMerger {
  private static final Set<String> OTHERS =
      Set.of(
          "another",
          "other",
          "separate",
          "second",
          "third",
          "earlier",
          "previous",
          "similar",
          "new",
          "further",
          "more",
          "last",
          "different",
          "fresh",
          "additional");

  private final Ontology ontology;

  HappeningMerger(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The groups of mentions, in the order of their first mentions. */
  List<List<Draft>> merge(List<Draft> drafts) {
    List<List<Draft>> groups = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<List<Draft>> home = home(groups, draft);
      if (home.isPresent()) {
        home.get().add(draft);
      } else {
        List<Draft> group = new ArrayList<>();
        group.add(draft);
        groups.add(group);
      }
    }
    return groups;
  }

  private Optional<List<Draft>> home(List<List<Draft>> groups, Draft draft) {
    double best = 0;
    List<Draft> home = null;
    for (List<Draft> group : groups) {
      double score = score(group, draft);
      if (score > 0 && score >= best) {
        best = score;
        home = group;
      }
    }
    return Optional.ofNullable(home);
  }

  /** Above 0: the same happening; the higher, the surer. */
  private double score(List<Draft> group, Draft draft) {
    if (!group.get(0).trigger().type().equals(draft.trigger().type())) {
      return -1;
    }
    double score = 1;
    for (Draft member : group) {
      double pair = pair(member, draft);
      if (pair < 0) {
        return -1;
      }
      score = Math.max(score, pair);
    }
    if (introducesAnother(draft)) {
      return score > 2 ? score : -1;
    }
    return score;
  }

  private double pair(Draft one, Draft other) {
    if (modifies(one, other) || modifies(other, one)) {
      return 4;
    }
    if (outcome(one) == Outcome.AHEAD
        && one.stance().status() != other.stance().status()
        && !sharesActor(one, other)) {
      return -1;
    }
    if (workplacesDiffer(one, other)) {
      return -1;
    }
    if (outcome(one) != outcome(other)) {
      return anaphoric(other) && lemma(one).equals(lemma(other)) ? 0.2 : -1;
    }
    double score = 1;
    if (one.trigger().mode().isPresent() && other.trigger().mode().isPresent()) {
      score += one.trigger().mode().equals(other.trigger().mode()) ? 0.5 : -0.3;
    }
    if (one.date().isPresent() && other.date().isPresent()) {
      if (!datesMeet(one.date().get(), other.date().get())) {
        return -1;
      }
      score += one.date().get().edtf().equals(other.date().get().edtf()) ? 1 : 0.2;
    }
    if (one.place().isPresent() && other.place().isPresent()) {
      Place a = one.place().get();
      Place b = other.place().get();
      if (local(one) && placesDiffer(a, b)) {
        return -1;
      }
      score += a.name().equals(b.name()) ? 0.5 : 0;
    }
    if (actorsDiffer(one, other)) {
      boolean apart = one.sentence() == other.sentence() || outcome(one) == Outcome.AHEAD;
      return apart || playersDiffer(one, other) ? -1 : score - 0.9;
    }
    return score;
  }

  /** "Announced sanctions": one word modifies the other. */
  private static boolean modifies(Draft one, Draft other) {
    Token token = one.sentence().token(one.trigger().head());
    return one.sentence() == other.sentence()
        && token.head() == other.trigger().head()
        && (token.baseRelation().equals("amod") || token.baseRelation().equals("acl"));
  }

  private static boolean sharesActor(Draft one, Draft other) {
    for (Participant a : one.participants()) {
      for (Participant b : other.participants()) {
        if (a.role() == b.role() && a.actor().equals(b.actor())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether both name where people work, by employer or by site, and it is not the same. */
  private boolean workplacesDiffer(Draft one, Draft other) {
    if (!ontology.type(one.trigger().type()).apart().contains(Role.EMPLOYER)) {
      return false;
    }
    Set<String> here = workplaces(one);
    Set<String> there = workplaces(other);
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream()
            .noneMatch(a -> there.stream().anyMatch(b -> a.contains(b) || b.contains(a)));
  }

  private static Set<String> workplaces(Draft draft) {
    Set<String> names = new TreeSet<>();
    for (Participant participant : draft.participants()) {
      if (participant.role() == Role.EMPLOYER) {
        names.add(words(draft.sentence(), participant.span()));
      }
    }
    draft
        .place()
        .filter(place -> place.precision() == PlacePrecision.SITE)
        .filter(place -> place.basis() == PlaceBasis.STATED)
        .ifPresent(place -> names.add(place.name().toLowerCase(Locale.ROOT)));
    return names;
  }

  private static String words(Sentence sentence, Span span) {
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span())) {
        words.append(words.isEmpty() ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
      }
    }
    return words.toString();
  }

  /** "The strike", "this bill": speaks of what was told before, whatever is said of it here. */
  private static boolean anaphoric(Draft draft) {
    Sentence sentence = draft.sentence();
    if (sentence.token(draft.trigger().head()).tag() == Tag.VERB) {
      return false;
    }
    for (int i : sentence.children(draft.trigger().head())) {
      Token child = sentence.token(i);
      switch (child.text().toLowerCase(Locale.ROOT)) {
        case "the", "this", "that", "these", "those" -> {
          return child.relation().equals("det");
        }
        default -> {}
      }
    }
    return false;
  }

  /** Protest, response and violence lie where they happen; institutions and diplomacy do not. */
  private boolean local(Draft draft) {
    return switch (ontology.type(draft.trigger().type()).family()) {
      case A, B, C -> true;
      case D, E, F -> false;
    };
  }

  private static String lemma(Draft draft) {
    return draft.sentence().token(draft.trigger().head()).lemma();
  }

  private enum Outcome {
    HAPPENED,
    AHEAD,
    NOT
  }

  private static Outcome outcome(Draft draft) {
    if (draft.happened()) {
      return Outcome.HAPPENED;
    }
    return draft.stance().occurrence() == Occurrence.NOT_OCCURRED ? Outcome.NOT : Outcome.AHEAD;
  }

  static boolean datesMeet(EventDate one, EventDate other) {
    try {
      return DayRange.of(one.edtf()).overlaps(DayRange.of(other.edtf()));
    } catch (DateTimeException e) {
      return one.edtf().equals(other.edtf());
    }
  }

  private static boolean placesDiffer(Place one, Place other) {
    if (one.basis() != PlaceBasis.STATED || other.basis() != PlaceBasis.STATED) {
      return false;
    }
    if (one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country())) {
      return true;
    }
    return fine(one)
        && fine(other)
        && one.precision() == other.precision()
        && !one.name().equals(other.name());
  }

  /** A place with a name of its own; "state-run factory" describes one that has another name. */
  private static boolean fine(Place place) {
    if (Character.isLowerCase(place.name().charAt(0))) {
      return false;
    }
    return place.precision() == PlacePrecision.SITE || place.precision() == PlacePrecision.CITY;
  }

  /** Both name those it was done to, or both name those who did it, and no one is shared. */
  private static boolean actorsDiffer(Draft one, Draft other) {
    return disjoint(actors(one, Role.TARGET, Role.VICTIM), actors(other, Role.TARGET, Role.VICTIM))
        || disjoint(actors(one, Role.AGENT, Role.AGENT), actors(other, Role.AGENT, Role.AGENT));
  }

  /** Whether those differ who tell happenings of this type apart. */
  private boolean playersDiffer(Draft one, Draft other) {
    for (Role role : ontology.type(one.trigger().type()).apart()) {
      if (disjoint(actors(one, role, role), actors(other, role, role))) {
        return true;
      }
    }
    return false;
  }

  private static boolean disjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }

  private static Set<String> actors(Draft draft, Role role, Role orRole) {
    Set<String> actors = new TreeSet<>();
    for (Participant participant : draft.participants()) {
      if (participant.role() == role || participant.role() == orRole) {
        actors.add(participant.actor());
      }
    }
    return actors;
  }

  private static boolean introducesAnother(Draft draft) {
    Sentence sentence = draft.sentence();
    if (sentence.token(draft.trigger().head()).tag() == Tag.VERB) {
      return false;
    }
    for (int i : sentence.children(draft.trigger().head())) {
      Token child = sentence.token(i);
      if (OTHERS.contains(child.text().toLowerCase(Locale.ROOT))
          && (child.relation().equals("amod") || child.relation().equals("det"))) {
        return true;
      }
    }
    return false;
  }
}
