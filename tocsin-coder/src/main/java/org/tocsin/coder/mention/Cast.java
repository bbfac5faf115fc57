package org.tocsin.coder.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.Actor;
import org.tocsin.model.Span;

/** The actors of a document and every mention of them. Immutable. */
public final class Cast {
  private final List<Actor> actors;
  private final List<ActorMention> mentions;
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<Long, ActorMention> byHead = new HashMap<>();
  private final List<InnerHead> inner;

  /**
   * A further token that leads to a mention: "workers" in "hundreds of workers", "Velic" in
   * "President Ana Velic".
   *
   * @param token index in the mention's sentence
   */
  public record InnerHead(ActorMention mention, int token) {}

  /**
   * @param actors in the order of their first mentions
   * @param mentions in text order; each names one of the actors
   */
  public Cast(List<Actor> actors, List<ActorMention> mentions) {
    this(actors, mentions, List.of());
  }

  /**
   * @param actors in the order of their first mentions
   * @param mentions in text order; each names one of the actors
   * @param inner further tokens that lead to mentions; heads come first
   */
  public Cast(List<Actor> actors, List<ActorMention> mentions, List<InnerHead> inner) {
    this.actors = List.copyOf(actors);
    this.mentions = List.copyOf(mentions);
    this.inner = List.copyOf(inner);
    for (Actor actor : this.actors) {
      byId.put(actor.id(), actor);
    }
    for (ActorMention mention : this.mentions) {
      actor(mention.actor());
      byHead.putIfAbsent(key(mention.sentence(), mention.head()), mention);
    }
    for (InnerHead head : inner) {
      byHead.putIfAbsent(key(head.mention().sentence(), head.token()), head.mention());
    }
  }

  private static long key(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  /** This cast with more actors and mentions; the actors that it has stand first. */
  public Cast with(List<Actor> all, List<ActorMention> more) {
    List<ActorMention> sorted = new ArrayList<>(more);
    sorted.sort(Comparator.comparing(ActorMention::span).thenComparing(ActorMention::head));
    return new Cast(all, sorted, inner);
  }

  public List<Actor> actors() {
    return actors;
  }

  public List<ActorMention> mentions() {
    return mentions;
  }

  /** The mention that this token heads, be it the outer or an inner head of the phrase. */
  public Optional<ActorMention> headedBy(int sentence, int token) {
    return Optional.ofNullable(byHead.get(key(sentence, token)));
  }

  /** The shortest mention that covers these words. */
  public Optional<ActorMention> covering(Span span) {
    ActorMention best = null;
    for (ActorMention mention : mentions) {
      if (mention.span().contains(span)
          && (best == null || mention.span().length() < best.span().length())) {
        best = mention;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The actor with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Actor actor(String id) {
    Actor actor = byId.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("no actor " + id);
    }
    return actor;
  }
}
