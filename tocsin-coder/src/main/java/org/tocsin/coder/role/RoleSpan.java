package org.tocsin.coder.role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.score.Candidate;
import org.tocsin.model.Document;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;

/**
 * The words by which a participant is shown, never a pronoun where there is a name: for those who
 * act the first in the event's sentences, for others those nearest to the event's first words. In
 * that sentence the words that a rule found by grammar come before others for the same actor.
 */
public final class RoleSpan {
  private RoleSpan() {}

  /** The words, or nothing where the actor is never mentioned. */
  public static Optional<Span> of(
      Document document, Candidate candidate, Sighting sighting, boolean acts) {
    List<ActorMention> named =
        sighting.mentions().stream()
            .filter(m -> document.sentences().get(m.sentence()).token(m.head()).tag() != Tag.PRON)
            .toList();
    List<ActorMention> fit = named.isEmpty() ? sighting.mentions() : named;
    Optional<ActorMention> best = acts ? first(candidate, fit) : Optional.empty();
    if (best.isEmpty()) {
      best = nearest(candidate, fit);
    }
    return best.map(
        mention ->
            ruled(candidate, sighting.actor(), acts)
                .filter(document.sentences().get(mention.sentence()).span()::contains)
                .orElse(mention.span()));
  }

  private static Optional<ActorMention> first(Candidate candidate, List<ActorMention> mentions) {
    return mentions.stream()
        .filter(
            mention ->
                candidate.mentions().stream()
                    .anyMatch(word -> word.sentence().index() == mention.sentence()))
        .findFirst();
  }

  private static Optional<ActorMention> nearest(Candidate candidate, List<ActorMention> mentions) {
    int words = candidate.event().triggers().get(0).start();
    return mentions.stream()
        .min(Comparator.comparingInt(mention -> Math.abs(mention.span().start() - words)));
  }

  private static Optional<Span> ruled(Candidate candidate, String actor, boolean acts) {
    return candidate.event().participants().stream()
        .filter(one -> one.actor().equals(actor) && (one.role() == Role.AGENT) == acts)
        .map(Participant::span)
        .findFirst();
  }
}
