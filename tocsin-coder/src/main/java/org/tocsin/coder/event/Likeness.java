package org.tocsin.coder.event;

import java.util.List;
import org.tocsin.model.Span;

/**
 * What two mentions have in common and what sets them apart.
 *
 * @param one words of the earlier mention
 * @param other words of the later mention
 * @param features names of all that holds of the pair, without repetition
 */
public record Likeness(Span one, Span other, List<String> features) {
  public Likeness {
    features = List.copyOf(features);
  }
}
