package org.tocsin.language;

/** Steps against a gradient, each weight at its own pace (Kingma and Ba 2015). */
final class Adam {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;
  private static final float SMALL = 1e-8f;
  private static final float LONGEST = 5f;

  private final Network weights;
  private final Network mean;
  private final Network spread;
  private double firstPower = 1;
  private double secondPower = 1;

  Adam(Network weights) {
    this.weights = weights;
    mean = weights.blank();
    spread = weights.blank();
  }

  /** One step with the gradient times {@code scale}, shortened where it is very long. */
  void step(Gradient gradient, float scale, double rate) {
    firstPower *= FIRST;
    secondPower *= SECOND;
    float pace = (float) (rate * Math.sqrt(1 - secondPower) / (1 - firstPower));
    float by = scale;
    double length = Math.sqrt(square(gradient)) * scale;
    if (length > LONGEST) {
      by = (float) (scale * LONGEST / length);
    }
    for (int i = 0; i < weights.dense().size(); i++) {
      float[][] matrix = weights.dense().get(i);
      for (int row = 0; row < matrix.length; row++) {
        move(
            matrix[row],
            gradient.network.dense().get(i)[row],
            mean.dense().get(i)[row],
            spread.dense().get(i)[row],
            by,
            pace);
      }
    }
    for (int table = 0; table < weights.tables.length; table++) {
      for (int i = 0; i < gradient.count(table); i++) {
        int row = gradient.rows(table)[i];
        move(
            weights.tables[table][row],
            gradient.network.tables[table][row],
            mean.tables[table][row],
            spread.tables[table][row],
            by,
            pace);
      }
    }
  }

  private static double square(Gradient gradient) {
    double sum = 0;
    for (float[][] matrix : gradient.network.dense()) {
      for (float[] row : matrix) {
        float part = 0;
        for (float value : row) {
          part += value * value;
        }
        sum += part;
      }
    }
    return sum;
  }

  private static void move(
      float[] weight, float[] gradient, float[] mean, float[] spread, float by, float pace) {
    for (int i = 0; i < weight.length; i++) {
      float g = gradient[i] * by;
      float m = FIRST * mean[i] + (1 - FIRST) * g;
      float s = SECOND * spread[i] + (1 - SECOND) * g * g;
      mean[i] = m;
      spread[i] = s;
      weight[i] -= pace * m / ((float) Math.sqrt(s) + SMALL);
    }
  }
}
