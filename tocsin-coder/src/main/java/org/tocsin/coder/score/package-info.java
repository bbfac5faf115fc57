/**
 * How likely it is that what the rules took for an event is one: features of it, trained weights, a
 * calibrated confidence and the features that carried it. Start at EventScorer.
 */
@NullMarked
package org.tocsin.coder.score;

import org.jspecify.annotations.NullMarked;
