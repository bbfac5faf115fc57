package org.tocsin.coder.score;

import org.tocsin.coder.assertion.Stance;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.model.Sentence;

/**
 * One mention of a candidate event.
 *
 * @param trigger its words
 * @param sentence their sentence
 * @param arguments of the words' head
 * @param stance whether it happened
 */
public record Mention(Trigger trigger, Sentence sentence, Arguments arguments, Stance stance) {}
