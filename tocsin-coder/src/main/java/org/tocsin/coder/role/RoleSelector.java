package org.tocsin.coder.role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.score.Candidate;
import org.tocsin.coder.score.Weights;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Document;
import org.tocsin.model.Event;
import org.tocsin.model.Evidence;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.Span;

/**
 * Decides who acts and who is acted upon: drops those of the rules' choice that are unlikely, adds
 * those who are likely though no rule found them. Nobody whom a rule gives one part gets another.
 */
public final class RoleSelector {
  /** The shipped weights, beside the class Weights. */
  public static final String AGENT_FILE = "agent-weights.tsv";

  public static final String TARGET_FILE = "target-weights.tsv";

  /** So many at most are added for a part. */
  private static final int ADDED = 2;

  private final RoleFeatures features;
  private final Weights agents;
  private final Weights targets;

  public RoleSelector(RoleFeatures features, Weights agents, Weights targets) {
    this.features = features;
    this.agents = agents;
    this.targets = targets;
  }

  /** With the shipped weights. */
  public static RoleSelector load(Ontology ontology) {
    return new RoleSelector(
        new RoleFeatures(ontology), Weights.load(AGENT_FILE), Weights.load(TARGET_FILE));
  }

  /**
   * The chosen events with their participants decided, in their order.
   *
   * @param all the candidate events of the document
   * @param chosen those of them that are recorded
   */
  public List<Candidate> select(
      Document document, Cast cast, List<Candidate> all, List<Candidate> chosen) {
    List<List<Sighting>> sightings = features.of(document, cast, all, chosen);
    List<Candidate> decided = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Candidate candidate = chosen.get(i);
      Event event = decide(document, candidate, sightings.get(i));
      decided.add(new Candidate(event, candidate.mentions()));
    }
    return decided;
  }

  private Event decide(Document document, Candidate candidate, List<Sighting> sightings) {
    Event event = candidate.event();
    Set<Participant> participants = new LinkedHashSet<>();
    List<Evidence> because = new ArrayList<>(event.because());
    for (Participant participant : event.participants()) {
      Optional<Sighting> seen =
          sightings.stream().filter(s -> s.actor().equals(participant.actor())).findFirst();
      Optional<Weights> weights = weights(participant.role());
      if (seen.isEmpty() || weights.isEmpty()) {
        participants.add(participant);
      } else if (weights.get().probability(seen.get().features()) >= weights.get().threshold()) {
        Span span =
            RoleSpan.of(document, candidate, seen.get(), participant.role() == Role.AGENT)
                .orElse(participant.span());
        participants.add(new Participant(participant.role(), participant.actor(), span));
        because.replaceAll(
            evidence -> explains(evidence, participant) ? moved(evidence, span) : evidence);
      } else {
        because.removeIf(evidence -> concerns(evidence, participant, seen.get()));
      }
    }
    add(document, candidate, sightings, participants, because);
    return event.withParticipants(List.copyOf(participants), because);
  }

  private void add(
      Document document,
      Candidate candidate,
      List<Sighting> sightings,
      Set<Participant> participants,
      List<Evidence> because) {
    int[] added = new int[2];
    for (Sighting sighting : sightings) {
      if (sighting.ruled().isPresent()) {
        continue;
      }
      double agent = agents.probability(sighting.features());
      double target = targets.probability(sighting.features());
      boolean acts = agent - agents.addition() >= target - targets.addition();
      double chance = acts ? agent : target;
      Weights weights = acts ? agents : targets;
      Optional<Span> span = RoleSpan.of(document, candidate, sighting, acts);
      if (chance < weights.addition() || span.isEmpty() || added[acts ? 0 : 1]++ >= ADDED) {
        continue;
      }
      Role role = acts ? Role.AGENT : Role.TARGET;
      participants.add(new Participant(role, sighting.actor(), span.get()));
      because.add(
          new Evidence(
              "participants." + role.id(),
              String.format(Locale.ROOT, "likely %.2f: ", chance)
                  + String.join(", ", weights.reasons(sighting.features(), true)),
              span));
    }
  }

  private Optional<Weights> weights(Role role) {
    return switch (RoleFeatures.part(role)) {
      case "agent" -> Optional.of(agents);
      case "target" -> Optional.of(targets);
      default -> Optional.empty();
    };
  }

  private static boolean explains(Evidence evidence, Participant participant) {
    return evidence.field().equals("participants." + participant.role().id())
        && evidence.span().filter(participant.span()::equals).isPresent();
  }

  /** Also the evidence of other mentions of the event, which name the actor in other words. */
  private static boolean concerns(Evidence evidence, Participant participant, Sighting sighting) {
    return explains(evidence, participant)
        || evidence.field().equals("participants." + participant.role().id())
            && sighting.mentions().stream()
                .anyMatch(m -> evidence.span().filter(m.span()::equals).isPresent());
  }

  private static Evidence moved(Evidence evidence, Span span) {
    return new Evidence(evidence.field(), evidence.rule(), Optional.of(span));
  }
}
