package org.tocsin.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone who acts or speaks in a document, resolved over all their mentions.
 *
 * @param id unique in the document, such as a1
 * @param name fullest name or description
 * @param kind what sort of actor
 * @param country ISO 3166-1 alpha-2
 * @param knowledgeId entry in the actor register
 * @param actorClass how exposed they already are
 * @param mentions in text order, at least one
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    Optional<String> country,
    Optional<String> knowledgeId,
    ActorClass actorClass,
    List<Span> mentions) {
  public Actor {
    mentions = List.copyOf(mentions);
  }
}
