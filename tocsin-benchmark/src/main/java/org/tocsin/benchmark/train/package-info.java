/** Trains the event scorer from gold reports and judged events. Start at TrainEventScorer. */
@NullMarked
package org.tocsin.benchmark.train;

import org.jspecify.annotations.NullMarked;
