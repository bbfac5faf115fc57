package org.tocsin.model;

/**
 * Trigger words that were seen and refused.
 *
 * @param span the words
 * @param sense what they mean here, such as "sport"
 * @param rule what decided it
 */
public record Rejection(Span span, String sense, String rule) {}
