package org.tocsin.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.knowledge.weight.Weights;

/**
 * Learns weights of present-or-absent features. Each is drawn towards what was assumed of it, so
 * that a feature seen seldom keeps near its assumption.
 */
final class LogisticRegression {
  private static final int ROUNDS = 3000;
  private static final double STEP = 0.5;
  private static final double SETTLED = 6;

  /**
   * A case to learn from.
   *
   * @param document the report it is from
   * @param features what holds of it
   * @param yes the right answer
   */
  record Case(String document, List<String> features, boolean yes) {
    Case {
      features = List.copyOf(features);
    }
  }

  private final Weights assumptions;
  private final double pull;

  /**
   * @param assumptions what to draw each weight towards
   * @param pull how strongly, in cases
   */
  LogisticRegression(Weights assumptions, double pull) {
    this.assumptions = assumptions;
    this.pull = pull;
  }

  /** The weights under which the right answers are likeliest. */
  Map<String, Double> learn(List<Case> all) {
    List<Case> cases = all.stream().filter(this::open).toList();
    Map<String, Integer> columns = new TreeMap<>();
    cases.forEach(c -> c.features().forEach(f -> columns.putIfAbsent(f, 0)));
    String[] names = columns.keySet().toArray(String[]::new);
    for (int i = 0; i < names.length; i++) {
      columns.put(names[i], i);
    }
    int[][] rows = new int[cases.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = cases.get(i).features().stream().mapToInt(columns::get).toArray();
    }
    double[] weights = new double[names.length];
    Arrays.setAll(weights, i -> assumptions.assumed(names[i]));
    descend(cases, rows, names, weights);
    Map<String, Double> learnt = new TreeMap<>();
    for (int i = 0; i < names.length; i++) {
      learnt.put(names[i], weights[i]);
    }
    return learnt;
  }

  /** Where an assumption is held to that settles the case alone, there is nothing to learn. */
  private boolean open(Case c) {
    return c.features().stream()
        .noneMatch(f -> assumptions.held(f) && Math.abs(assumptions.assumed(f)) > SETTLED);
  }

  /** Steps downhill, each feature by its own measure (AdaGrad), so that none runs away. */
  private void descend(List<Case> cases, int[][] rows, String[] names, double[] weights) {
    double[] importance = importance(cases);
    double[] squares = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (int i = 0; i < weights.length; i++) {
        slope[i] = pull * (weights[i] - assumptions.assumed(names[i]));
      }
      for (int i = 0; i < rows.length; i++) {
        double sum = 0;
        for (int column : rows[i]) {
          sum += weights[column];
        }
        double miss = importance[i] * (1 / (1 + Math.exp(-sum)) - (cases.get(i).yes() ? 1 : 0));
        for (int column : rows[i]) {
          slope[column] += miss;
        }
      }
      for (int i = 0; i < weights.length; i++) {
        if (!assumptions.held(names[i])) {
          squares[i] += slope[i] * slope[i];
          weights[i] -= STEP * slope[i] / Math.sqrt(squares[i] + 1e-9);
        }
      }
    }
  }

  /** A long report has very many pairs; its voice grows with their root only. */
  private static double[] importance(List<Case> cases) {
    Map<String, Integer> sizes = new TreeMap<>();
    cases.forEach(c -> sizes.merge(c.document(), 1, Integer::sum));
    double[] importance =
        cases.stream()
            .mapToDouble(c -> 1 / Math.sqrt(sizes.getOrDefault(c.document(), 1)))
            .toArray();
    double scale = importance.length / Arrays.stream(importance).sum();
    return Arrays.stream(importance).map(value -> value * scale).toArray();
  }
}
