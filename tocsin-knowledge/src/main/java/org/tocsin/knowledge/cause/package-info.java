/** Weights of words and constructions that tell causes. Start at {@code CauseWeights}. */
@NullMarked
package org.tocsin.knowledge.cause;

import org.jspecify.annotations.NullMarked;
