package org.tocsin.knowledge.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or more lower-case words and what they stand for. The longest phrase wins.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  /**
   * A phrase found.
   *
   * @param end one past its last word
   * @param value what it stands for
   */
  public record Match<T>(int end, T value) {}

  private record Entry<T>(List<String> words, T value) {}

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  /** Adds a phrase; "'s" and a final apostrophe count as words of their own. */
  public void add(String phrase, T value) {
    List<String> words =
        List.of(
            phrase
                .toLowerCase(Locale.ROOT)
                .replace("'s", " 's")
                .replace("s' ", "s ' ")
                .strip()
                .split(" +"));
    List<Entry<T>> entries = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>());
    entries.add(new Entry<>(words, value));
    entries.sort(Comparator.comparingInt((Entry<T> entry) -> -entry.words().size()));
  }

  /** The longest phrase that begins at this word. */
  public Optional<Match<T>> at(List<String> words, int first) {
    for (Entry<T> entry : byFirstWord.getOrDefault(words.get(first), List.of())) {
      int end = first + entry.words().size();
      if (end <= words.size() && words.subList(first, end).equals(entry.words())) {
        return Optional.of(new Match<>(end, entry.value()));
      }
    }
    return Optional.empty();
  }
}
