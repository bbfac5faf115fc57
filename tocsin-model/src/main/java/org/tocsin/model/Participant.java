package org.tocsin.model;

/**
 * A mention of an actor in a role.
 *
 * @param role the part played
 * @param actor id of the actor
 * @param span the words of this mention
 */
public record Participant(Role role, String actor, Span span) {}
