package org.tocsin.language;

/**
 * The arithmetic of the network. Loops are written so that the compiler turns them into vector
 * instructions: one array an operand, one index, fused steps of four rows, or of two rows for four
 * words at once.
 */
final class Kernel {
  private Kernel() {}

  /** Adds to y the product of a row vector and the first {@code length} rows of a matrix. */
  static void multiply(float[] x, int length, float[][] w, float[] y, int columns) {
    int j = 0;
    for (; j + 3 < length; j += 4) {
      add4(x[j], x[j + 1], x[j + 2], x[j + 3], w[j], w[j + 1], w[j + 2], w[j + 3], y, columns);
    }
    for (; j < length; j++) {
      add(x[j], w[j], y, columns);
    }
  }

  /**
   * Adds to each of n rows of y the product of that row of x with the first {@code length} rows of
   * a matrix. Four rows at a time share what is read of the matrix; each is summed in the order of
   * {@link #multiply}, so that the outcome is the same to the last bit.
   */
  static void multiply(float[][] x, int n, int length, float[][] w, float[][] y, int columns) {
    int t = 0;
    for (; t + 3 < n; t += 4) {
      int j = 0;
      for (; j + 3 < length; j += 4) {
        add2(x[t], x[t + 1], x[t + 2], x[t + 3], j + 2, w, y, t, columns);
        add2(x[t], x[t + 1], x[t + 2], x[t + 3], j, w, y, t, columns);
      }
      for (; j < length; j++) {
        for (int k = t; k < t + 4; k++) {
          add(x[k][j], w[j], y[k], columns);
        }
      }
    }
    for (; t < n; t++) {
      multiply(x[t], length, w, y[t], columns);
    }
  }

  private static void add2(
      float[] a,
      float[] b,
      float[] c,
      float[] d,
      int j,
      float[][] w,
      float[][] y,
      int t,
      int columns) {
    add2(
        a[j], a[j + 1], b[j], b[j + 1], c[j], c[j + 1], d[j], d[j + 1], w[j], w[j + 1], y[t],
        y[t + 1], y[t + 2], y[t + 3], columns);
  }

  private static void add2(
      float a,
      float aa,
      float b,
      float bb,
      float c,
      float cc,
      float d,
      float dd,
      float[] p,
      float[] q,
      float[] w,
      float[] x,
      float[] y,
      float[] z,
      int columns) {
    for (int i = 0; i < columns; i++) {
      float pi = p[i];
      float qi = q[i];
      w[i] = Math.fma(a, pi, Math.fma(aa, qi, w[i]));
      x[i] = Math.fma(b, pi, Math.fma(bb, qi, x[i]));
      y[i] = Math.fma(c, pi, Math.fma(cc, qi, y[i]));
      z[i] = Math.fma(d, pi, Math.fma(dd, qi, z[i]));
    }
  }

  private static void add4(
      float a,
      float b,
      float c,
      float d,
      float[] p,
      float[] q,
      float[] r,
      float[] s,
      float[] y,
      int columns) {
    for (int i = 0; i < columns; i++) {
      y[i] = Math.fma(a, p[i], Math.fma(b, q[i], Math.fma(c, r[i], Math.fma(d, s[i], y[i]))));
    }
  }

  /** Adds a multiple of x to y. */
  static void add(float a, float[] x, float[] y, int columns) {
    for (int i = 0; i < columns; i++) {
      y[i] = Math.fma(a, x[i], y[i]);
    }
  }

  static void add(float[] x, float[] y, int columns) {
    for (int i = 0; i < columns; i++) {
      y[i] += x[i];
    }
  }

  /** A sigmoid made of a fraction: close to the logistic function, flat beyond six. */
  static void sigmoid(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      float t = Math.max(-3f, Math.min(3f, 0.5f * x[i]));
      float s = t * t;
      y[i] = 0.5f + 0.5f * t * (27f + s) / (27f + 9f * s);
    }
  }

  /** The derivative of {@link #sigmoid} where its argument is x. */
  static float slope(float x) {
    float t = 0.5f * x;
    if (t <= -3f || t >= 3f) {
      return 0;
    }
    float s = t * t;
    float below = 27f + 9f * s;
    return 0.25f * ((27f + 3f * s) * below - 18f * s * (27f + s)) / (below * below);
  }

  /** Lets a tenth of what is below zero through. */
  static void rectify(float[] x, int columns) {
    for (int i = 0; i < columns; i++) {
      x[i] = Math.max(x[i], 0.1f * x[i]);
    }
  }

  /** Index of the greatest of the first values, the lowest such index. */
  static int best(float[] x, int columns) {
    int best = 0;
    for (int i = 1; i < columns; i++) {
      if (x[i] > x[best]) {
        best = i;
      }
    }
    return best;
  }
}
