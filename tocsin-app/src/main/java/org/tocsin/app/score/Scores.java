package org.tocsin.app.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of what was right, missed and false, gathered over documents. */
public final class Scores {
  /** Hits, false alarms and misses. */
  public static final class Found {
    private int hits;
    private int falseAlarms;
    private int misses;

    void add(int moreHits, int moreFalseAlarms, int moreMisses) {
      hits += moreHits;
      falseAlarms += moreFalseAlarms;
      misses += moreMisses;
    }

    public int hits() {
      return hits;
    }

    public int falseAlarms() {
      return falseAlarms;
    }

    public int misses() {
      return misses;
    }

    public double precision() {
      return share(hits, hits + falseAlarms);
    }

    public double recall() {
      return share(hits, hits + misses);
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /**
   * How often an attribute was right.
   *
   * @param right times right
   * @param of times looked at
   */
  public record Rate(int right, int of) {
    public double share() {
      return Scores.share(right, of);
    }
  }

  private final Map<String, Found> events = new LinkedHashMap<>();
  private final Found untyped = new Found();
  private final Found quotes = new Found();
  private final SortedMap<String, Rate> attributes = new TreeMap<>();
  private int documents;
  private int missing;
  private int duplicates;

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Events of a group, such as "all". */
  public Found events(String group) {
    return events.computeIfAbsent(group, name -> new Found());
  }

  public Map<String, Found> events() {
    return events;
  }

  public Found untyped() {
    return untyped;
  }

  public Found quotes() {
    return quotes;
  }

  public SortedMap<String, Rate> attributes() {
    return attributes;
  }

  void attribute(String name, boolean right) {
    attributes.merge(
        name,
        new Rate(right ? 1 : 0, 1),
        (a, b) -> new Rate(a.right() + b.right(), a.of() + b.of()));
  }

  void document(boolean coded) {
    documents++;
    missing += coded ? 0 : 1;
  }

  void duplicate() {
    duplicates++;
  }

  public int documents() {
    return documents;
  }

  public int missing() {
    return missing;
  }

  public int duplicates() {
    return duplicates;
  }
}
