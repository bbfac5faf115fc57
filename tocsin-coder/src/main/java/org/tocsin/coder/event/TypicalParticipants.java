package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Count;
import org.tocsin.model.Counted;
import org.tocsin.model.Document;
import org.tocsin.model.Event;
import org.tocsin.model.Evidence;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/**
 * Fills parts that no mention of a happening names by its grammar: with those who claim it, and
 * with the nearest actors in its sentence of the kinds that play the part in events of its type.
 */
final class TypicalParticipants {
  /** Sentences between an attack and the claim to have done it. */
  private static final int REACH = 6;

  private static final String CLAIM = "claim-responsibility";

  Event complete(Findings findings, Event event, List<Draft> drafts, EventType type) {
    List<Participant> participants = new ArrayList<>(event.participants());
    List<Evidence> because = new ArrayList<>(event.because());
    Set<String> present = new HashSet<>();
    participants.forEach(participant -> present.add(participant.actor()));
    if (type.family() == EventType.Family.C) {
      claimed(findings, drafts, participants, because, present);
      boolean hurt = participants.stream().anyMatch(p -> p.role() == Role.TARGET);
      if (!hurt && !type.roles().containsKey("between")) {
        victims(findings, event.counts(), participants, because, present);
      }
    }
    for (Map.Entry<Role, List<ActorKind>> part : new TreeMap<>(type.typical()).entrySet()) {
      if (participants.stream().noneMatch(p -> p.role() == part.getKey())) {
        nearest(findings, drafts, part.getKey(), Set.copyOf(part.getValue()), present)
            .ifPresent(
                near -> {
                  participants.add(
                      new Participant(part.getKey(), near.mention().actor(), near.span()));
                  present.add(near.mention().actor());
                  because.add(
                      new Evidence(
                          "participants." + part.getKey().id(),
                          "typical-in-sentence",
                          Optional.of(near.mention().span())));
                });
      }
    }
    if (participants.size() == event.participants().size()) {
      return event;
    }
    return event.withParticipants(participants, because);
  }

  /** Whoever claims responsibility close by for an attack. */
  private static void claimed(
      Findings findings,
      List<Draft> drafts,
      List<Participant> participants,
      List<Evidence> because,
      Set<String> present) {
    for (Trigger trigger : findings.triggers()) {
      if (!trigger.pattern().endsWith(CLAIM) || far(trigger, drafts)) {
        continue;
      }
      Sentence sentence = findings.document().sentences().get(trigger.sentence());
      for (int head : ArgumentFinder.of(sentence, trigger.head()).subjects()) {
        Optional<ActorMention> mention = findings.cast().headedBy(sentence.index(), head);
        boolean nobody =
            sentence.child(head, "det").filter(det -> det.lemma().equals("no")).isPresent();
        if (mention.isPresent() && !nobody && present.add(mention.get().actor())) {
          Span span = Naming.of(findings.document(), mention.get(), findings.cast());
          participants.add(new Participant(Role.AGENT, mention.get().actor(), span));
          because.add(
              new Evidence(
                  "participants.agent", "claimed-responsibility", Optional.of(trigger.span())));
        }
      }
    }
  }

  /**
   * Those whom the toll counts as killed, where an attack has no other target. Where two sides
   * fight, the dead may be of either.
   */
  private static void victims(
      Findings findings,
      List<Count> counts,
      List<Participant> participants,
      List<Evidence> because,
      Set<String> present) {
    for (Count count : counts) {
      if (count.of() != Counted.DEATHS || count.low().orElse(1) == 0) {
        continue;
      }
      for (ActorMention mention : findings.cast().mentions()) {
        if (mention.span().overlaps(count.span())
            && !Naming.figure(findings.document(), mention)
            && present.add(mention.actor())) {
          participants.add(new Participant(Role.VICTIM, mention.actor(), mention.span()));
          because.add(
              new Evidence("participants.victim", "counted-in-toll", Optional.of(mention.span())));
        }
      }
    }
  }

  private static boolean far(Trigger trigger, List<Draft> drafts) {
    return drafts.stream()
        .noneMatch(draft -> Math.abs(draft.sentence().index() - trigger.sentence()) <= REACH);
  }

  private record Near(ActorMention mention, Span span, double cost) {}

  private static Optional<Near> nearest(
      Findings findings, List<Draft> drafts, Role role, Set<ActorKind> kinds, Set<String> present) {
    Document document = findings.document();
    Cast cast = findings.cast();
    Near best = null;
    for (ActorMention mention : cast.mentions()) {
      if (!kinds.contains(cast.actor(mention.actor()).kind())
          || present.contains(mention.actor())) {
        continue;
      }
      for (Draft draft : drafts) {
        if (mention.sentence() != draft.sentence().index()
            || role == Role.AGENT && undergoes(draft.sentence(), mention.head())) {
          continue;
        }
        Optional<Near> near = near(document, cast, draft, mention);
        if (near.isPresent() && (best == null || near.get().cost() < best.cost())) {
          best = near.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Near> near(
      Document document, Cast cast, Draft draft, ActorMention mention) {
    Sentence sentence = draft.sentence();
    if (mention.sentence() != sentence.index()
        || mention.span().contains(draft.trigger().span())
        || speaks(sentence, mention.head())) {
      return Optional.empty();
    }
    double cost = Math.abs(mention.head() - draft.trigger().head());
    return Optional.of(new Near(mention, Naming.of(document, mention, cast), cost));
  }

  /** Whether something is done to the mention, which then is not likely to do what is told. */
  private static boolean undergoes(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return switch (token.baseRelation()) {
      case "obj" -> true;
      case "nsubj" -> token.relation().equals("nsubj:pass");
      case "obl", "nmod" -> ArgumentFinder.preposition(sentence, head).equals("against");
      default -> false;
    };
  }

  /** Whether the mention is the subject of a verb of saying, which tells of the event. */
  private static boolean speaks(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (token.root() || !token.baseRelation().equals("nsubj")) {
      return false;
    }
    Token governor = sentence.token(token.head());
    return sentence.child(governor.index(), "ccomp").isPresent()
        || governor.baseRelation().equals("parataxis");
  }
}
