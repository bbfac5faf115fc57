package org.tocsin.coder.place;

import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.model.PlacePrecision;

/**
 * Words that may name a place, and the places they may mean.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param end one past the last token
 * @param name the words, as looked up
 * @param form what sort of words
 * @param entries places of this name; empty for a name that no gazetteer knows
 * @param within a place named as the one that holds it ("Halm, Ontario"); empty if none is
 * @param whole whether the name stands alone and is not part of a longer name
 * @param sort what a container says it is ("the town of Tolm")
 */
record Candidate(
    int sentence,
    int first,
    int end,
    String name,
    Form form,
    List<GazetteerEntry> entries,
    List<GazetteerEntry> within,
    boolean whole,
    Optional<PlacePrecision> sort) {
  /** What sort of words. */
  enum Form {
    NAME,
    ADJECTIVE,
    PEOPLE
  }

  Candidate {
    entries = List.copyOf(entries);
    within = List.copyOf(within);
  }

  Candidate within(List<GazetteerEntry> places) {
    return new Candidate(sentence, first, end, name, form, entries, places, whole, sort);
  }
}
