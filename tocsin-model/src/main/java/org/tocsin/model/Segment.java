package org.tocsin.model;

import java.util.List;

/**
 * A sentence before analysis: what it is and where its tokens lie.
 *
 * @param kind what sort of stretch
 * @param span the whole stretch, without surrounding white space
 * @param tokens spans of its tokens, in order, none empty
 */
public record Segment(SegmentKind kind, Span span, List<Span> tokens) {
  public Segment {
    tokens = List.copyOf(tokens);
  }
}
