package org.tocsin.language;

import java.util.Locale;
import java.util.Set;

/**
 * Names of what is built or laid out: museums, airports, parks. They are places in our scheme, for
 * things happen there, though some of them act like organisations too and treebanks waver.
 */
final class Sites {
  private static final Set<String> HEADS =
      Set.of(
          "airport", "arena", "avenue", "base", "beach", "boulevard", "bridge", "building", "camp",
          "castle", "cemetery", "center", "centre", "garden", "gardens", "hall", "highway", "hotel",
          "mansion", "mosque", "museum", "palace", "park", "plaza", "port", "prison",
          "road", "square", "stadium", "station", "street", "temple", "theater", "theatre",
          "tower", "zoo");
  private static final Set<String> AFTER_HEAD = Set.of("of", "for", "at", "in");

  private Sites() {}

  /**
   * Whether a name of more than one word is that of a site: its head, the last word or that before
   * "of" and its like, says so. Centres "for" a purpose are organisations.
   */
  static boolean named(String[] forms, int first, int end) {
    int head = first;
    while (head + 1 < end && !AFTER_HEAD.contains(forms[head + 1])) {
      head++;
    }
    boolean purpose = head + 1 < end && forms[head + 1].equals("for");
    return end - first > 1 && !purpose && HEADS.contains(forms[head].toLowerCase(Locale.ROOT));
  }
}
