package org.tocsin.language;

import java.util.Locale;
import java.util.Set;

/**
 * What the head of a name of several words, its last or that before "of" and its like, says of its
 * type. Treebanks waver here; these words decide, in gold and silver names and in those found.
 */
final class NameHeads {
  /** What is built or laid out, where things happen, though some act like organisations too. */
  private static final Set<String> SITES =
      Set.of(
          "airport",
          "arena",
          "avenue",
          "base",
          "beach",
          "boulevard",
          "bridge",
          "building",
          "camp",
          "castle",
          "cemetery",
          "center",
          "centre",
          "garden",
          "gardens",
          "hall",
          "highway",
          "hotel",
          "mansion",
          "mosque",
          "museum",
          "palace",
          "park",
          "plaza",
          "port",
          "prison",
          "road",
          "square",
          "stadium",
          "station",
          "street",
          "temple",
          "theater",
          "theatre",
          "tower",
          "zoo");

  private static final Set<String> LANDS =
      Set.of(
          "bay",
          "desert",
          "island",
          "islands",
          "kingdom",
          "lake",
          "mountains",
          "peninsula",
          "province",
          "republic",
          "river",
          "sea",
          "valley");

  /** Places where "of" follows: "State of Varn", but not a club called Halm City. */
  private static final Set<String> LANDS_OF =
      Set.of("city", "county", "district", "isle", "municipality", "region", "state", "town");

  /** Laws, events and prizes, which are neither persons nor organisations nor places. */
  private static final Set<String> OTHERS =
      Set.of(
          "accord",
          "act",
          "agreement",
          "amendment",
          "award",
          "awards",
          "championship",
          "cup",
          "festival",
          "games",
          "law",
          "olympics",
          "paralympics",
          "prize",
          "revolution",
          "study",
          "treaty",
          "war");

  private static final Set<String> AFTER_HEAD = Set.of("of", "for", "at", "in");

  private NameHeads() {}

  /** Whether the head is that of a place. Centres "for" a purpose are none. */
  static boolean place(String[] forms, int first, int end) {
    int head = head(forms, first, end);
    String word = forms[head].toLowerCase(Locale.ROOT);
    String next = head + 1 < end ? forms[head + 1] : "";
    return end - first > 1
        && (SITES.contains(word) && !next.equals("for")
            || LANDS.contains(word)
            || LANDS_OF.contains(word) && next.equals("of"));
  }

  /** Whether the head says that it is no name of ours. */
  static boolean other(String[] forms, int first, int end) {
    return end - first > 1
        && OTHERS.contains(forms[head(forms, first, end)].toLowerCase(Locale.ROOT));
  }

  private static int head(String[] forms, int first, int end) {
    int head = first;
    while (head + 1 < end && !AFTER_HEAD.contains(forms[head + 1])) {
      head++;
    }
    return head;
  }
}
