package org.tocsin.model;

import java.util.List;

/**
 * How the text presents an event and whether it happened.
 *
 * @param status how it is presented
 * @param occurrence whether it happened
 * @param certainty how certain the text is
 * @param sources who says so, nearest to the event first; empty for the article's own voice
 */
public record Assertion(
    Status status, Occurrence occurrence, Certainty certainty, List<Source> sources) {
  public Assertion {
    sources = List.copyOf(sources);
  }
}
