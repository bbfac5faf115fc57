package org.tocsin.coder.assertion;

import java.util.Optional;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Span;
import org.tocsin.model.Status;

/**
 * What the words around an event's word say of it, apart from who says so.
 *
 * @param status how it is presented
 * @param occurrence whether it happened
 * @param rule what decided it
 * @param span the deciding words; empty where nothing spoke against its having happened
 */
public record Stance(Status status, Occurrence occurrence, String rule, Optional<Span> span) {
  /** Nothing stands against it. */
  public boolean plain() {
    return status == Status.ASSERTED
        && (occurrence == Occurrence.OCCURRED || occurrence == Occurrence.ONGOING);
  }
}
