package org.tocsin.coder.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.coder.time.TimeMention;

/**
 * The days that a report names, by sentence.
 *
 * @param published the report's own day
 * @param named index of a sentence to the dates that its words give, in EDTF
 */
record Calendar(Optional<LocalDate> published, Map<Integer, Set<String>> named) {
  static Calendar of(Findings findings) {
    Map<Integer, Set<String>> named = new TreeMap<>();
    for (TimeMention time : findings.times()) {
      named.computeIfAbsent(time.sentence(), key -> new TreeSet<>()).add(time.date().edtf());
    }
    return new Calendar(findings.document().article().published(), named);
  }

  Set<String> days(Draft draft) {
    return named.getOrDefault(draft.sentence().index(), Set.of());
  }
}
