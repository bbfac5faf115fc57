package org.tocsin.knowledge.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Descriptions that stand for the holder of an office, such as "strongman". Immutable. */
public final class Epithets {
  private static final String FILE = "/org/tocsin/knowledge/lang/en/epithets.tsv";

  private final Map<String, List<String>> offices = new HashMap<>();

  private Epithets() {}

  /**
   * Reads the table.
   *
   * @throws IllegalStateException naming file, line and remedy where an entry is wrong
   */
  public static Epithets load() {
    Epithets epithets = new Epithets();
    for (Table.Row row : Table.read(FILE, 2)) {
      if (epithets.offices.put(row.text(0), row.list(1)) != null) {
        throw row.wrong("'" + row.text(0) + "' stands twice", "keep one of the lines");
      }
    }
    return epithets;
  }

  /** The offices that the word may stand for, the likeliest first. */
  public List<String> offices(String word) {
    return offices.getOrDefault(word, List.of());
  }
}
