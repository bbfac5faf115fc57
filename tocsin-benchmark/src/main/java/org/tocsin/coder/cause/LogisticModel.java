package org.tocsin.coder.cause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Logistic regression over named features, trained by AdaGrad. The same data, the same model. */
final class LogisticModel {
  static final String BIAS = "bias";

  /**
   * What is learnt from.
   *
   * @param features present, each once
   */
  record Example(List<String> features, boolean right) {
    Example(Collection<String> features, boolean right) {
      this(features.stream().distinct().sorted().toList(), right);
    }
  }

  private final Map<String, Integer> indices = new TreeMap<>();
  private double[] weights = new double[1];

  /**
   * Trains a model.
   *
   * @param fewest features that fewer examples have are left out
   */
  static LogisticModel train(List<Example> examples, int fewest, int rounds, double rate) {
    LogisticModel model = new LogisticModel();
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    counts.keySet().stream()
        .sorted()
        .filter(feature -> counts.getOrDefault(feature, 0) >= fewest)
        .forEach(feature -> model.indices.put(feature, model.indices.size()));
    int size = model.indices.size();
    model.weights = new double[size + 1];
    double[] squares = new double[size + 1];
    java.util.Arrays.fill(squares, 1e-8);
    List<int[]> rows = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (Example example : examples) {
      rows.add(model.row(example.features()));
      order.add(order.size());
    }
    Random random = new Random(1);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        model.learn(rows.get(i), examples.get(i), squares, rate);
      }
    }
    return model;
  }

  private int[] row(List<String> features) {
    return features.stream()
        .map(indices::get)
        .filter(java.util.Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void learn(int[] row, Example example, double[] squares, double rate) {
    double scale = 1 / Math.sqrt(Math.max(1, example.features().size()));
    double error = CauseFinder.probability(sum(row, scale)) - (example.right() ? 1 : 0);
    for (int feature : row) {
      step(feature, error * scale + 1e-4 * weights[feature], squares, rate);
    }
    step(weights.length - 1, error, squares, rate);
  }

  private void step(int feature, double gradient, double[] squares, double rate) {
    squares[feature] += gradient * gradient;
    weights[feature] -= rate * gradient / Math.sqrt(squares[feature]);
  }

  private double sum(int[] row, double scale) {
    double sum = 0;
    for (int feature : row) {
      sum += weights[feature];
    }
    return sum * scale + weights[weights.length - 1];
  }

  /** The log odds. */
  double score(Example example) {
    return sum(row(example.features()), 1 / Math.sqrt(Math.max(1, example.features().size())));
  }

  /** Weights by feature, small ones left out, and the bias. */
  Map<String, Double> weights(double least) {
    Map<String, Double> named = new TreeMap<>();
    indices.forEach(
        (feature, index) -> {
          if (Math.abs(weights[index]) >= least) {
            named.put(feature, weights[index]);
          }
        });
    named.put(BIAS, weights[weights.length - 1]);
    return named;
  }
}
