package org.tocsin.benchmark.train;

import java.util.Map;
import org.tocsin.model.Event;

/**
 * A candidate with what is known of it.
 *
 * @param corpus "dev", "judged" and so on
 * @param document its document
 * @param event what the rules take it for
 * @param features name to value
 * @param label whether it is right
 * @param weight how much it counts; 0 where it is not known whether it is right
 */
record Example(
    String corpus,
    String document,
    Event event,
    Map<String, Double> features,
    boolean label,
    double weight) {}
