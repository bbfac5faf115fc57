package org.tocsin.benchmark.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Logistic regression with a quadratic penalty, by Newton steps along one feature after another in
 * alphabetical order: the same examples give the same weights.
 */
final class LogisticTrainer {
  /** The name under which the constant stands. */
  static final String BIAS = ":bias";

  private static final int SWEEPS = 60;
  private static final double STILL = 1e-5;

  /** Examples that have a feature, and how much of it. */
  private record Column(int[] examples, double[] values, double penalty) {}

  private final ToDoubleFunction<String> penalty;
  private final int documents;

  /**
   * @param penalty feature to how strongly its weight is held near 0
   * @param documents a feature counts that is seen in at least so many documents
   */
  LogisticTrainer(ToDoubleFunction<String> penalty, int documents) {
    this.penalty = penalty;
    this.documents = documents;
  }

  /** Feature to weight, in alphabetical order. */
  Map<String, Double> train(List<Example> all) {
    List<Example> examples = all.stream().filter(example -> example.weight() > 0).toList();
    Map<String, Column> columns = columns(examples);
    double[] sums = new double[examples.size()];
    Map<String, Double> weights = new TreeMap<>();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double largest = 0;
      for (Map.Entry<String, Column> column : columns.entrySet()) {
        double before = weights.getOrDefault(column.getKey(), 0.0);
        double step = step(column.getValue(), before, examples, sums);
        if (step != 0) {
          weights.put(column.getKey(), before + step);
          largest = Math.max(largest, Math.abs(step));
        }
      }
      if (largest < STILL) {
        break;
      }
    }
    return weights;
  }

  /** Takes one step and moves the sums with it. */
  private static double step(Column column, double weight, List<Example> examples, double[] sums) {
    double slope = -column.penalty() * weight;
    double bend = column.penalty();
    for (int i = 0; i < column.examples().length; i++) {
      Example example = examples.get(column.examples()[i]);
      double value = column.values()[i];
      double chance = 1 / (1 + Math.exp(-sums[column.examples()[i]]));
      slope += example.weight() * value * ((example.label() ? 1 : 0) - chance);
      bend += example.weight() * value * value * Math.max(0.02, chance * (1 - chance));
    }
    double step = Math.max(-1, Math.min(1, slope / bend));
    for (int i = 0; i < column.examples().length; i++) {
      sums[column.examples()[i]] += step * column.values()[i];
    }
    return step;
  }

  private Map<String, Column> columns(List<Example> examples) {
    Map<String, List<Integer>> rows = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      for (String feature : examples.get(i).features().keySet()) {
        rows.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
      }
    }
    Map<String, Column> columns = new TreeMap<>();
    rows.forEach(
        (feature, in) -> {
          long seen = in.stream().map(i -> examples.get(i).document()).distinct().count();
          if (seen >= documents) {
            int[] indices = in.stream().mapToInt(Integer::intValue).toArray();
            double[] values = new double[indices.length];
            for (int i = 0; i < indices.length; i++) {
              values[i] = examples.get(indices[i]).features().getOrDefault(feature, 0.0);
            }
            columns.put(feature, new Column(indices, values, penalty.applyAsDouble(feature)));
          }
        });
    columns.put(BIAS, constant(examples.size()));
    return columns;
  }

  private static Column constant(int size) {
    int[] all = new int[size];
    double[] ones = new double[size];
    for (int i = 0; i < size; i++) {
      all[i] = i;
      ones[i] = 1;
    }
    return new Column(all, ones, 1e-3);
  }

  /** The log-odds of an example. */
  static double sum(Map<String, Double> weights, Map<String, Double> features) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return sum;
  }
}
