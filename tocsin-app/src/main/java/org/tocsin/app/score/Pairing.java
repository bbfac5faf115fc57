package org.tocsin.app.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One-to-one pairs of wanted and found items, heaviest first; ties go to the earlier ones. */
final class Pairing {
  private record Pair(double weight, int wanted, int found) {}

  private final List<Pair> pairs = new ArrayList<>();

  void add(double weight, int wanted, int found) {
    pairs.add(new Pair(weight, wanted, found));
  }

  /** Wanted index to found index. */
  Map<Integer, Integer> best() {
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.weight())
            .thenComparingInt(Pair::wanted)
            .thenComparingInt(Pair::found));
    Map<Integer, Integer> best = new TreeMap<>();
    for (Pair pair : pairs) {
      if (!best.containsKey(pair.wanted()) && !best.containsValue(pair.found())) {
        best.put(pair.wanted(), pair.found());
      }
    }
    return best;
  }
}
