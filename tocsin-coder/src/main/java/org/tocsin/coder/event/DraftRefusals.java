package org.tocsin.coder.event;

import java.util.Optional;
import org.tocsin.coder.assertion.StanceFinder;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.Rejection;
import org.tocsin.model.Statement;
import org.tocsin.model.Status;
import org.tocsin.model.Token;

/**
 * Refuses mentions that speak of no happening: generic plurals, and mere suppositions in speech.
 */
final class DraftRefusals {
  private final StanceFinder stances;

  DraftRefusals(StanceFinder stances) {
    this.stances = stances;
  }

  Optional<Rejection> of(Draft draft, Findings findings) {
    Optional<Token> generic = stances.generic(draft.sentence(), draft.trigger().head());
    if (generic.isPresent()) {
      return Optional.of(
          new Rejection(draft.trigger().span(), "generic", "generic-" + generic.get().lemma()));
    }
    if (supposed(draft) && quoted(draft, findings)) {
      return Optional.of(
          new Rejection(draft.trigger().span(), "supposition", draft.stance().rule()));
    }
    return Optional.empty();
  }

  /** A condition without anyone, day or place of its own. */
  private static boolean supposed(Draft draft) {
    return draft.stance().status() == Status.HYPOTHETICAL
        && draft.stance().rule().startsWith("condition")
        && draft.participants().isEmpty()
        && draft.dated().isEmpty()
        && draft.place().map(place -> place.basis() != PlaceBasis.STATED).orElse(true);
  }

  private static boolean quoted(Draft draft, Findings findings) {
    for (Statement statement : findings.statements()) {
      if (statement.direct() && statement.content().contains(draft.trigger().span())) {
        return true;
      }
    }
    return false;
  }
}
