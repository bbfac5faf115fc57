package org.tocsin.benchmark;

import java.util.List;
import java.util.Optional;

/**
 * How our record of a sentence compares with the gold.
 *
 * @param gold the gold's root
 * @param coded whether there is any event or statement
 * @param roots all roots of the record, each once, in text order
 * @param first root of the first item that has one
 * @param agent whether an item with the gold's root has one of its sources
 * @param target whether an item with the gold's root has one of its targets
 */
record Verdict(
    String gold,
    boolean coded,
    List<String> roots,
    Optional<String> first,
    Match agent,
    Match target) {
  Verdict {
    roots = List.copyOf(roots);
  }

  /** Of actors. */
  enum Match {
    NOT_ASKED,
    FOUND,
    MISSED
  }

  boolean any() {
    return roots.contains(gold);
  }

  boolean strict() {
    return first.filter(gold::equals).isPresent();
  }
}
