/** Scoring coded articles against hand-coded ones. */
@NullMarked
package org.tocsin.app.score;

import org.jspecify.annotations.NullMarked;
