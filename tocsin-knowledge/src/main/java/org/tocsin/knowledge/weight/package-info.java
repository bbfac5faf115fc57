/** Learnt weights of readable features. Start at Weights. */
@NullMarked
package org.tocsin.knowledge.weight;

import org.jspecify.annotations.NullMarked;
