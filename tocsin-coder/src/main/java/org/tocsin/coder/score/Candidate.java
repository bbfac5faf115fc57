package org.tocsin.coder.score;

import java.util.List;
import org.tocsin.model.Event;

/**
 * What the rules take for an event.
 *
 * @param event the event as it would be recorded
 * @param mentions those it was made from, at least one
 */
public record Candidate(Event event, List<Mention> mentions) {
  public Candidate {
    mentions = List.copyOf(mentions);
  }
}
