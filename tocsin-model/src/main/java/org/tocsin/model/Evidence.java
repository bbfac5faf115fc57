package org.tocsin.model;

import java.util.Optional;

/**
 * Why one value was set.
 *
 * @param field name of the field, such as "type" or "date"
 * @param rule the rule or pattern that set it; for values without words, how it was inferred
 * @param span the words, if there are any
 */
public record Evidence(String field, String rule, Optional<Span> span) {}
