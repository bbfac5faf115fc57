package org.tocsin.coder.trigger;

import java.util.Map;
import java.util.Optional;
import org.tocsin.model.Span;

/**
 * Words that signal an event.
 *
 * @param sentence index of the sentence
 * @param head index of the token whose arguments are the event's
 * @param span the words
 * @param type the event type
 * @param mode the event mode
 * @param pattern id of the pattern that found it
 * @param confidence how often the pattern is right, 0 to 1
 * @param slots role named in the pattern to the token that filled it
 */
public record Trigger(
    int sentence,
    int head,
    Span span,
    String type,
    Optional<String> mode,
    String pattern,
    double confidence,
    Map<String, Integer> slots) {
  public Trigger {
    slots = Map.copyOf(slots);
  }
}
