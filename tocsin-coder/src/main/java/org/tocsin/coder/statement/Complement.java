package org.tocsin.coder.statement;

import org.tocsin.knowledge.speech.Shape;

/**
 * The words that a reporting word brings in.
 *
 * @param shape what they are
 * @param first index of the first token, "that" and "to" before it left out
 * @param end one past the last token
 */
record Complement(Shape shape, int first, int end) {}
