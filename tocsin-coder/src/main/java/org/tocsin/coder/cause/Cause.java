package org.tocsin.coder.cause;

import org.tocsin.model.Span;

/**
 * One thing that a sentence gives as the cause of another; a purpose counts as one too.
 *
 * @param cause the words of the cause, without the word that links it
 * @param effect the words of the effect
 * @param causeHead token that heads the cause
 * @param effectHead token that heads the effect
 * @param link lemmas that tie them, such as "because of"; "-" where nothing does
 * @param probability that the sentence says so, 0 to 1
 */
public record Cause(
    Span cause, Span effect, int causeHead, int effectHead, String link, double probability) {}
