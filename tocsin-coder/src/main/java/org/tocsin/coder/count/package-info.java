/** Figures and what they count. Start at CountFinder. */
@NullMarked
package org.tocsin.coder.count;

import org.jspecify.annotations.NullMarked;
