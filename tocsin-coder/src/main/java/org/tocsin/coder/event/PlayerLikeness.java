package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Participant;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Role;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Whether two mentions share those who act and those who are acted on. */
final class PlayerLikeness {
  private final Ontology ontology;

  PlayerLikeness(Ontology ontology) {
    this.ontology = ontology;
  }

  void add(Draft one, Draft other, List<String> features) {
    compare("agent", of(one, Role.AGENT), of(other, Role.AGENT), features);
    compare(
        "target", of(one, Role.TARGET, Role.VICTIM), of(other, Role.TARGET, Role.VICTIM), features);
    for (Role role : ontology.type(one.trigger().type()).apart()) {
      if (role != Role.EMPLOYER
          && differ(of(one, role), of(other, role))
          && !features.contains("decisive-player-differs")) {
        features.add("decisive-player-differs");
      }
    }
    if (ontology.type(one.trigger().type()).apart().contains(Role.EMPLOYER)) {
      workplaces(one, other, features);
    }
  }

  /** One who plays a part: the actor, the last word that names them, whether by a name. */
  private record Player(String actor, String noun, boolean named) {}

  private static List<Player> of(Draft draft, Role... roles) {
    List<Player> players = new ArrayList<>();
    for (Participant participant : draft.participants()) {
      if (List.of(roles).contains(participant.role())) {
        Token last = lastNoun(draft.sentence(), participant.span());
        players.add(new Player(participant.actor(), last.lemma(), last.tag() == Tag.PROPN));
      }
    }
    return players;
  }

  /** The last noun or name before a preposition: "workers" in "workers of the port". */
  private static Token lastNoun(Sentence sentence, Span span) {
    Token last = sentence.token(0);
    boolean found = false;
    for (Token token : sentence.tokens()) {
      if (!span.contains(token.span())) {
        continue;
      }
      boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
      if (noun || !found) {
        last = token;
      }
      if (found && token.tag() == Tag.ADP) {
        break;
      }
      found |= noun;
    }
    return last;
  }

  private static void compare(
      String part, List<Player> one, List<Player> other, List<String> features) {
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    if (shared(one, other)) {
      features.add(part + "-same");
    } else if (one.stream()
        .anyMatch(a -> other.stream().anyMatch(b -> a.noun().equals(b.noun())))) {
      features.add(part + "-noun-same");
    } else if (one.stream().allMatch(Player::named) && other.stream().allMatch(Player::named)) {
      features.add(part + "-name-differs");
    } else {
      features.add(part + "-differs");
    }
  }

  private static boolean shared(List<Player> one, List<Player> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.actor().equals(b.actor())));
  }

  private static boolean differ(List<Player> one, List<Player> other) {
    return !one.isEmpty() && !other.isEmpty() && !shared(one, other);
  }

  /** Both name where people work, by employer or by site. */
  private static void workplaces(Draft one, Draft other, List<String> features) {
    Set<String> here = workplaces(one);
    Set<String> there = workplaces(other);
    if (here.isEmpty() || there.isEmpty()) {
      return;
    }
    boolean same =
        here.stream().anyMatch(a -> there.stream().anyMatch(b -> a.contains(b) || b.contains(a)));
    features.add(same ? "workplace-same" : "workplace-differs");
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
}
