package org.tocsin.coder.mention;

import org.tocsin.model.Span;

/**
 * One mention of an actor: a name, a description or a pronoun.
 *
 * @param sentence index of the sentence
 * @param head index of the token that heads the mention
 * @param span the words: name with title, or noun phrase without relative clauses
 * @param actor id of the actor in the document, such as a1
 */
public record ActorMention(int sentence, int head, Span span, String actor) {}
