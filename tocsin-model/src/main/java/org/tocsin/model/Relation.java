package org.tocsin.model;

import java.util.Optional;

/**
 * How two items of a document relate.
 *
 * @param type the relation, read from the first item to the second
 * @param from id of an event, statement or claim
 * @param to id of an event, statement or claim
 * @param span the words, if there are any
 */
public record Relation(RelationType type, String from, String to, Optional<Span> span) {}
