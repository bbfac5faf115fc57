package org.tocsin.benchmark.train;

import java.util.List;

/**
 * Turns sums into probabilities: the logistic curve that fits held-out sums best.
 *
 * @param slope factor of the sum
 * @param offset added to it
 */
record Platt(double slope, double offset) {
  /** A held-out sum and whether its example was right. */
  record Point(double sum, boolean right) {}

  private static final int STEPS = 100;

  static Platt fit(List<Point> points) {
    double a = 1;
    double b = 0;
    for (int step = 0; step < STEPS; step++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (Point point : points) {
        double chance = new Platt(a, b).probability(point.sum());
        double error = (point.right() ? 1 : 0) - chance;
        double bend = Math.max(1e-4, chance * (1 - chance));
        ga += error * point.sum();
        gb += error;
        haa += bend * point.sum() * point.sum();
        hab += bend * point.sum();
        hbb += bend;
      }
      double det = haa * hbb - hab * hab;
      a += (hbb * ga - hab * gb) / det;
      b += (haa * gb - hab * ga) / det;
    }
    return new Platt(a, b);
  }

  double probability(double sum) {
    return 1 / (1 + Math.exp(-(slope * sum + offset)));
  }
}
