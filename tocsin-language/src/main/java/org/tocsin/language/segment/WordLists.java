package org.tocsin.language.segment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of words.txt.
 *
 * @param prefixes stay joined to the next word by their hyphen
 * @param starters open sentences and hardly ever go on inside a name
 * @param reporting verbs that report speech
 * @param finite verb forms that make a clause finite
 * @param open words after which a phrase must go on
 * @param clausal words that take a clause without "that"
 * @param clock words that go on with a clock time
 * @param days of the week
 * @param months of the year
 * @param agencies news agencies as they sign
 */
public record WordLists(
    Set<String> prefixes,
    Set<String> starters,
    Set<String> reporting,
    Set<String> finite,
    Set<String> open,
    Set<String> clausal,
    Set<String> clock,
    Set<String> days,
    Set<String> months,
    Set<String> agencies) {

  /** The lists of the data file. */
  public static WordLists load() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : DataLines.of("words.txt")) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalStateException("words.txt: write \"list: words\" instead of: " + line);
      }
      lists
          .computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
          .addAll(Arrays.asList(line.substring(colon + 1).strip().split("\\s+")));
    }
    return new WordLists(
        take(lists, "prefixes"),
        take(lists, "starters"),
        take(lists, "reporting"),
        take(lists, "finite"),
        take(lists, "open"),
        take(lists, "clausal"),
        take(lists, "clock"),
        take(lists, "days"),
        take(lists, "months"),
        take(lists, "agencies"));
  }

  private static Set<String> take(Map<String, Set<String>> lists, String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalStateException("words.txt: the list \"" + name + "\" is missing");
    }
    return Set.copyOf(words);
  }
}
