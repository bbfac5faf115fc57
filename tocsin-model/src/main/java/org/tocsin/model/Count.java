package org.tocsin.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A figure as the text gives it. A missing bound is not reported; 0 only where the text says none.
 *
 * @param of what is counted
 * @param low smallest number that fits the words
 * @param high largest number that fits the words
 * @param best the figure itself, where one is given
 * @param comparator how the figure bounds the number
 * @param by whose figure, such as "police"
 * @param span the words
 */
public record Count(
    Counted of,
    OptionalLong low,
    OptionalLong high,
    OptionalLong best,
    Comparator comparator,
    Optional<String> by,
    Span span) {}
