package org.tocsin.coder.trigger;

import java.util.Optional;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Sentence;

/** What kind of actor a noun phrase is. */
@FunctionalInterface
public interface Kinds {
  /** The kind of the person, group or body that a token heads; empty if it is none. */
  Optional<ActorKind> of(Sentence sentence, int head);
}
