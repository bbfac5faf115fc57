package org.tocsin.language;

/**
 * The loss of a whole row of name labels and its gradient: the row right against all rows possible
 * (a conditional random field, Lafferty and others 2001), names weighing more than other answers.
 */
final class NameLoss {
  static final float WEIGHT = 2f;
  private static final double NEVER = -1e30;
  private static final int LABELS = NameFinder.LABELS;

  private double[][] before = new double[0][];
  private double[][] after = new double[0][];
  private final double[] terms = new double[LABELS];

  /** Turns the scores of n words to their gradient, adds that of the steps, returns the loss. */
  double run(float[][] scores, int n, int[] answers, float[][] steps, float[][] stepGradient) {
    if (before.length < n) {
      before = new double[n * 2][LABELS];
      after = new double[n * 2][LABELS];
    }
    for (int y = 0; y < LABELS; y++) {
      before[0][y] = step(steps, LABELS, y) + scores[0][y];
      after[n - 1][y] = 0;
    }
    for (int t = 1; t < n; t++) {
      for (int y = 0; y < LABELS; y++) {
        for (int x = 0; x < LABELS; x++) {
          terms[x] = before[t - 1][x] + step(steps, x, y);
        }
        before[t][y] = sum(terms) + scores[t][y];
      }
    }
    for (int t = n - 2; t >= 0; t--) {
      for (int x = 0; x < LABELS; x++) {
        for (int y = 0; y < LABELS; y++) {
          terms[y] = after[t + 1][y] + step(steps, x, y) + scores[t + 1][y];
        }
        after[t][x] = sum(terms);
      }
    }
    double all = sum(before[n - 1]);
    double right = 0;
    for (int t = 0; t < n; t++) {
      int last = t == 0 ? LABELS : answers[t - 1];
      right += steps[last][answers[t]] + scores[t][answers[t]];
    }
    for (int t = 0; t < n; t++) {
      int from = t == 0 ? LABELS : 0;
      int to = t == 0 ? LABELS : LABELS - 1;
      for (int x = from; x <= to; x++) {
        double rest = (t == 0 ? 0 : before[t - 1][x]) - all;
        for (int y = 0; y < LABELS; y++) {
          double chance = StrictMath.exp(rest + step(steps, x, y) + scores[t][y] + after[t][y]);
          stepGradient[x][y] += (float) (WEIGHT * chance);
        }
      }
      stepGradient[t == 0 ? LABELS : answers[t - 1]][answers[t]] -= WEIGHT;
    }
    for (int t = 0; t < n; t++) {
      for (int y = 0; y < LABELS; y++) {
        scores[t][y] = (float) (WEIGHT * StrictMath.exp(before[t][y] + after[t][y] - all));
      }
      scores[t][answers[t]] -= WEIGHT;
    }
    return WEIGHT * (all - right);
  }

  private static double step(float[][] steps, int before, int label) {
    return NameFinder.follows(before, label) ? steps[before][label] : NEVER;
  }

  private static double sum(double[] logs) {
    double most = logs[0];
    for (double log : logs) {
      most = Math.max(most, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += log < most - 40 ? 0 : StrictMath.exp(log - most);
    }
    return most + StrictMath.log(sum);
  }
}
