package org.tocsin.knowledge.pattern;

import java.util.Optional;
import org.tocsin.model.Role;

/** A part of a pattern. */
public sealed interface Element {
  /**
   * Words of the text.
   *
   * @param words what may stand here
   * @param tag the coarse part of speech it must have
   * @param optional whether it may be absent
   */
  record Word(Words words, Optional<Coarse> tag, boolean optional) implements Element {}

  /** A few tokens that do not matter. */
  record Gap() implements Element {}

  /**
   * An argument of the head.
   *
   * @param role what it plays
   * @param choice what its head word must be; empty if it never decides
   */
  record Slot(Role role, Optional<Choice> choice) implements Element {}

  /** A coarse part of speech. */
  enum Coarse {
    V,
    N,
    A,
    R,
    P
  }
}
