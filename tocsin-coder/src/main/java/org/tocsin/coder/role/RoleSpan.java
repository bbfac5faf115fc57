package org.tocsin.coder.role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.score.Candidate;
import org.tocsin.model.Document;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;

/**
 * The words by which a participant is shown, never a pronoun where there is a name: for those who
 * act the first in the event's sentences, for others those nearest to the event's first words.
 */
public final class RoleSpan {
  private RoleSpan() {}

  /** The words, or nothing where the actor is never mentioned. */
  public static Optional<Span> of(
      Document document, Candidate candidate, List<ActorMention> mentions, boolean acts) {
    List<ActorMention> named =
        mentions.stream()
            .filter(m -> document.sentences().get(m.sentence()).token(m.head()).tag() != Tag.PRON)
            .toList();
    List<ActorMention> fit = named.isEmpty() ? mentions : named;
    if (acts) {
      for (ActorMention mention : fit) {
        if (candidate.mentions().stream()
            .anyMatch(word -> word.sentence().index() == mention.sentence())) {
          return Optional.of(mention.span());
        }
      }
    }
    int words = candidate.event().triggers().get(0).start();
    return fit.stream()
        .map(ActorMention::span)
        .min(Comparator.comparingInt(span -> Math.abs(span.start() - words)));
  }
}
