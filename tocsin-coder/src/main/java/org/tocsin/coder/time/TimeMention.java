package org.tocsin.coder.time;

import org.tocsin.model.EventDate;

/**
 * A date expression and what it means.
 *
 * @param sentence index of the sentence
 * @param first index of the first token, its preposition included
 * @param end one past the last token
 * @param date what it means; its span is the expression
 */
public record TimeMention(int sentence, int first, int end, EventDate date) {}
