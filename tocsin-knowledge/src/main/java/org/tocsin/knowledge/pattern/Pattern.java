package org.tocsin.knowledge.pattern;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that signal an event of a type, or that are refused as such.
 *
 * @param id unique, such as en-demonstration-take-to-streets
 * @param type the event type
 * @param refuse the sense in which the words are refused; empty for a pattern that codes
 * @param mode the event mode
 * @param confidence how often it is right, 0 to 1
 * @param also whether it adds its trigger beside others on the same words
 * @param elements the pattern itself
 * @param when what must hold
 * @param unless sense to what must not hold
 * @param matches sentences it must match
 * @param misses sentences it must not match
 */
public record Pattern(
    String id,
    String type,
    Optional<String> refuse,
    Optional<String> mode,
    double confidence,
    boolean also,
    List<Element> elements,
    Optional<Condition> when,
    Map<String, Condition> unless,
    List<String> matches,
    List<String> misses) {
  public Pattern {
    elements = List.copyOf(elements);
    matches = List.copyOf(matches);
    misses = List.copyOf(misses);
  }

  /** Ids are unique, and the conditions long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** This pattern, refused in further senses; a pattern that refuses stays as it is. */
  Pattern unlessAlso(Map<String, Condition> senses) {
    if (refuse.isPresent()) {
      return this;
    }
    Map<String, Condition> all = new LinkedHashMap<>(unless);
    senses.forEach((sense, condition) -> all.put("general " + sense, condition));
    return new Pattern(
        id, type, refuse, mode, confidence, also, elements, when, all, matches, misses);
  }
}
