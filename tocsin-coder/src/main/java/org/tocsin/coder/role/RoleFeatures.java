package org.tocsin.coder.role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.score.Candidate;
import org.tocsin.coder.score.Features;
import org.tocsin.coder.score.Mention;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Actor;
import org.tocsin.model.Document;
import org.tocsin.model.Event;
import org.tocsin.model.Evidence;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;

/** Observes the actors who may play a part in an event. */
public final class RoleFeatures {
  private static final List<String> PARTS = List.of("agent", "target");

  private final Ontology ontology;

  public RoleFeatures(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * For each of the chosen events the actors near it, in the order of the cast.
   *
   * @param all the candidate events of the document
   * @param chosen those of them to look at
   */
  public List<List<Sighting>> of(
      Document document, Cast cast, List<Candidate> all, List<Candidate> chosen) {
    Scene scene = Scene.of(document, cast, all);
    List<List<Sighting>> sightings = new ArrayList<>();
    for (Candidate candidate : chosen) {
      Set<String> near = scene.near(candidate);
      List<Actor> actors = cast.actors().stream().filter(a -> near.contains(a.id())).toList();
      List<Sighting> seen = new ArrayList<>();
      for (Actor actor : actors) {
        seen.add(sighting(scene, candidate, actor, actors));
      }
      sightings.add(seen);
    }
    return sightings;
  }

  /** The part of a role: all those who are acted upon are targets. */
  static String part(Role role) {
    return switch (role) {
      case AGENT -> "agent";
      case TARGET, VICTIM, EMPLOYER -> "target";
      default -> role.id();
    };
  }

  private Sighting sighting(Scene scene, Candidate candidate, Actor actor, List<Actor> near) {
    Event event = candidate.event();
    EventType type = ontology.type(event.type());
    Optional<Role> ruled = ruled(event, actor.id());
    String rule = ruled.map(RoleFeatures::part).orElse("none");
    Set<String> names = new LinkedHashSet<>();
    for (Participant participant : event.participants()) {
      if (participant.actor().equals(actor.id())) {
        names.add("rule=" + part(participant.role()));
        names.add("rule+how=" + part(participant.role()) + "/" + how(event, participant));
      }
    }
    if (ruled.isEmpty()) {
      names.add("rule=none");
    }
    names.add("rule+kind=" + rule + "/" + actor.kind().id());
    names.add("rule+family=" + rule + "/" + type.family());
    String where = Beside.add(names, scene, candidate, actor.id(), rule);
    names.add("rule+where=" + rule + "/" + where);
    if (event.assertion().sources().stream()
        .anyMatch(source -> source.actor().filter(actor.id()::equals).isPresent())) {
      names.add("rule+source=" + rule);
    }
    Set<String> elsewhere = elsewhere(scene, candidate, actor.id(), type);
    elsewhere.forEach(part -> names.add("elsewhere=" + part));
    for (String part : PARTS) {
      long others =
          event.participants().stream()
              .filter(p -> !p.actor().equals(actor.id()) && part(p.role()).equals(part))
              .count();
      names.add("rule+other-" + part + "=" + rule + "/" + Math.min(2, others));
      boolean typical = typical(type, part, actor);
      if (typical) {
        names.add("typical=" + part);
      }
      if (ruled.isEmpty()) {
        String open = part + (others == 0 ? "/open/" : "/filled/");
        names.add("unruled=" + open + where);
        if (typical) {
          names.add("unruled+typical=" + open + where);
        }
        elsewhere.stream()
            .filter(does -> PARTS.contains(does.substring(0, does.indexOf('/'))))
            .forEach(does -> names.add("unruled+elsewhere=" + open + does));
        if (others == 0 && typical && where.equals("same") && only(scene, candidate, part, near)) {
          names.add("only-typical=" + part);
        }
      }
    }
    Features features = new Features();
    names.forEach(features::add);
    features.add("near", Math.log(near.size()));
    return new Sighting(actor.id(), scene.mentions(actor.id()), ruled, features);
  }

  private static Optional<Role> ruled(Event event, String actor) {
    return event.participants().stream()
        .filter(participant -> participant.actor().equals(actor))
        .map(Participant::role)
        .findFirst();
  }

  private static boolean typical(EventType type, String part, Actor actor) {
    return type.typical().entrySet().stream()
        .anyMatch(
            entry -> part(entry.getKey()).equals(part) && entry.getValue().contains(actor.kind()));
  }

  /** Whether no more than one actor beside the event is free and typical of the part. */
  private boolean only(Scene scene, Candidate candidate, String part, List<Actor> near) {
    EventType type = ontology.type(candidate.event().type());
    return near.stream()
            .filter(actor -> typical(type, part, actor))
            .filter(actor -> ruled(candidate.event(), actor.id()).isEmpty())
            .filter(actor -> beside(scene, candidate, actor.id()))
            .count()
        == 1;
  }

  private static boolean beside(Scene scene, Candidate candidate, String actor) {
    for (ActorMention mention : scene.mentions(actor)) {
      for (Mention word : candidate.mentions()) {
        if (mention.sentence() == word.sentence().index()) {
          return true;
        }
      }
    }
    return false;
  }

  /** By which kind of rule the participant was found. */
  private static String how(Event event, Participant participant) {
    for (Evidence evidence : event.because()) {
      if (evidence.field().equals("participants." + participant.role().id())
          && evidence.span().filter(participant.span()::equals).isPresent()) {
        String rule = evidence.rule();
        boolean general =
            rule.startsWith("role-of-")
                || rule.startsWith("typical-")
                || rule.startsWith("counted-");
        return general ? rule : "pattern";
      }
    }
    return "unknown";
  }

  /** What the actor does in other events of the document, and how those are akin to this. */
  private Set<String> elsewhere(Scene scene, Candidate candidate, String actor, EventType type) {
    Set<String> parts = new LinkedHashSet<>();
    for (Candidate other : scene.candidates()) {
      if (other == candidate) {
        continue;
      }
      for (Participant participant : other.event().participants()) {
        if (participant.actor().equals(actor)) {
          EventType does = ontology.type(other.event().type());
          boolean same = does.name().equals(type.name());
          String akin = same ? "type" : does.family() == type.family() ? "family" : "other";
          parts.add(part(participant.role()) + "/" + akin);
        }
      }
    }
    return parts;
  }
}
