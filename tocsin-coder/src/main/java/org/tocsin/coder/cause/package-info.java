/**
 * What a sentence says of causes: a sentence comes in, pairs of cause and effect go out. Start at
 * {@code CauseFinder}; its weights are trained by a program outside of the shipped modules.
 */
@NullMarked
package org.tocsin.coder.cause;

import org.jspecify.annotations.NullMarked;
