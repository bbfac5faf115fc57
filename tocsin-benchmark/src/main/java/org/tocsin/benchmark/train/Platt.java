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
  private static final int HALVINGS = 40;

  /** Newton's method; a step that would fit worse is halved until it does not. */
  static Platt fit(List<Point> points) {
    double a = 1;
    double b = 0;
    double loss = new Platt(a, b).loss(points);
    for (int step = 0; step < STEPS; step++) {
      double ga = 0;
      double gb = 0;
      double haa = 1e-6;
      double hab = 0;
      double hbb = 1e-6;
      for (Point point : points) {
        double chance = new Platt(a, b).probability(point.sum());
        double error = (point.right() ? 1 : 0) - chance;
        double bend = Math.max(1e-9, chance * (1 - chance));
        ga += error * point.sum();
        gb += error;
        haa += bend * point.sum() * point.sum();
        hab += bend * point.sum();
        hbb += bend;
      }
      double det = haa * hbb - hab * hab;
      double da = (hbb * ga - hab * gb) / det;
      double db = (haa * gb - hab * ga) / det;
      double next = new Platt(a + da, b + db).loss(points);
      for (int half = 0; half < HALVINGS && !(next <= loss); half++) {
        da /= 2;
        db /= 2;
        next = new Platt(a + da, b + db).loss(points);
      }
      if (!(next <= loss)) {
        break;
      }
      a += da;
      b += db;
      loss = next;
    }
    return new Platt(a, b);
  }

  /** How ill the curve fits: the sum of the surprises at what is right. */
  private double loss(List<Point> points) {
    double loss = 0;
    for (Point point : points) {
      double margin = (slope * point.sum() + offset) * (point.right() ? 1 : -1);
      loss += margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
    }
    return loss;
  }

  double probability(double sum) {
    return 1 / (1 + Math.exp(-(slope * sum + offset)));
  }
}
