/**
 * Training of the weights that tell causes, from the Causal News Corpus. In this package, and not
 * in one of its own, since the features are nobody else's business.
 */
@NullMarked
package org.tocsin.coder.cause;

import org.jspecify.annotations.NullMarked;
