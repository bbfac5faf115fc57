package org.tocsin.model;

import java.util.Optional;

/**
 * Who says so, apart from the article's own voice.
 *
 * @param name as printed, such as "local media"
 * @param actor id of the actor in the document
 * @param kind what sort of source
 * @param span the words that name it
 */
public record Source(String name, Optional<String> actor, SourceKind kind, Span span) {}
