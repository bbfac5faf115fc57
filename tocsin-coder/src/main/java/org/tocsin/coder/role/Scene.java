package org.tocsin.coder.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.score.Candidate;
import org.tocsin.coder.score.Mention;
import org.tocsin.model.Document;
import org.tocsin.model.SegmentKind;

/**
 * What is the same for all events of a document.
 *
 * @param document the document
 * @param cast its actors
 * @param byActor actor to mentions, in text order
 * @param bySentence sentence to the actors mentioned in it
 * @param leading actors of the headline, and those most often mentioned
 * @param candidates all candidate events
 */
record Scene(
    Document document,
    Cast cast,
    Map<String, List<ActorMention>> byActor,
    Map<Integer, Set<String>> bySentence,
    Set<String> leading,
    List<Candidate> candidates) {
  private static final int LEADING = 2;

  static Scene of(Document document, Cast cast, List<Candidate> candidates) {
    Map<String, List<ActorMention>> byActor = new LinkedHashMap<>();
    Map<Integer, Set<String>> bySentence = new LinkedHashMap<>();
    Set<String> leading = new LinkedHashSet<>();
    for (ActorMention mention : cast.mentions()) {
      String actor = mention.actor();
      byActor.computeIfAbsent(actor, key -> new ArrayList<>()).add(mention);
      bySentence.computeIfAbsent(mention.sentence(), key -> new LinkedHashSet<>()).add(actor);
      if (document.sentences().get(mention.sentence()).kind() == SegmentKind.TITLE) {
        leading.add(actor);
      }
    }
    byActor.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .limit(LEADING)
        .forEach(entry -> leading.add(entry.getKey()));
    return new Scene(document, cast, byActor, bySentence, leading, List.copyOf(candidates));
  }

  List<ActorMention> mentions(String actor) {
    return byActor.getOrDefault(actor, List.of());
  }

  /** Ids of actors of the event's sentences, of those around them, and the leading ones. */
  Set<String> near(Candidate candidate) {
    Set<String> near = new LinkedHashSet<>(leading);
    for (Mention mention : candidate.mentions()) {
      int here = mention.sentence().index();
      for (int i = here - 1; i <= here + 1; i++) {
        near.addAll(bySentence.getOrDefault(i, Set.of()));
      }
    }
    candidate.event().participants().forEach(participant -> near.add(participant.actor()));
    return near;
  }
}
