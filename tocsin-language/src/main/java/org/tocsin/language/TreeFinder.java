package org.tocsin.language;

import java.util.Arrays;

/**
 * The best tree for scores of heads: every word's own best head where these make a tree with one
 * root, else the best spanning tree (Chu and Liu 1965, Edmonds 1967) with one root.
 */
final class TreeFinder {
  private static final float NEVER = -1e9f;
  private static final int ROOTS_TRIED = 3;

  private TreeFinder() {}

  /** Fills in the heads of n words from rows of n + 1 scores; head n is the root. */
  static void find(float[][] scores, int n, int[] heads) {
    int roots = 0;
    for (int t = 0; t < n; t++) {
      heads[t] = Kernel.best(scores[t], n + 1);
      roots += heads[t] == n ? 1 : 0;
    }
    if (roots == 1 && cycle(heads, n) == null) {
      return;
    }
    boolean[] tried = new boolean[n];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < Math.min(ROOTS_TRIED, n); k++) {
      int root = root(scores, n, tried);
      tried[root] = true;
      int[] found = tree(withRoot(scores, n, root), n);
      double sum = 0;
      for (int t = 0; t < n; t++) {
        sum += scores[t][found[t]];
      }
      if (sum > most) {
        most = sum;
        System.arraycopy(found, 0, heads, 0, n);
      }
    }
  }

  /** The word not yet tried that gains most, or loses least, by being the root. */
  private static int root(float[][] scores, int n, boolean[] tried) {
    int best = -1;
    float most = Float.NEGATIVE_INFINITY;
    for (int t = 0; t < n; t++) {
      float gain = scores[t][n] - (n > 1 ? scores[t][Kernel.best(scores[t], n)] : 0);
      if (!tried[t] && (best < 0 || gain > most)) {
        best = t;
        most = gain;
      }
    }
    return best;
  }

  private static float[][] withRoot(float[][] scores, int n, int root) {
    float[][] copy = new float[n][];
    for (int t = 0; t < n; t++) {
      copy[t] = Arrays.copyOf(scores[t], n + 1);
      if (t == root) {
        Arrays.fill(copy[t], 0, n, NEVER);
      } else {
        copy[t][n] = NEVER;
      }
      copy[t][t] = 2 * NEVER;
    }
    return copy;
  }

  /** Words that form a cycle, marked, or null. */
  private static boolean @org.jspecify.annotations.Nullable [] cycle(int[] heads, int n) {
    int[] seen = new int[n];
    for (int start = 0; start < n; start++) {
      int at = start;
      while (at < n && seen[at] == 0) {
        seen[at] = start + 1;
        at = heads[at];
      }
      if (at < n && seen[at] == start + 1) {
        boolean[] cycle = new boolean[n];
        while (!cycle[at]) {
          cycle[at] = true;
          at = heads[at];
        }
        return cycle;
      }
    }
    return null;
  }

  /** The best tree over n words and a root; scores are changed. */
  private static int[] tree(float[][] scores, int n) {
    int[] heads = new int[n];
    for (int t = 0; t < n; t++) {
      heads[t] = Kernel.best(scores[t], n + 1);
    }
    boolean[] cycle = cycle(heads, n);
    if (cycle == null) {
      return heads;
    }
    int[] outside = new int[n + 1];
    int count = 0;
    for (int t = 0; t < n; t++) {
      if (!cycle[t]) {
        outside[count++] = t;
      }
    }
    int merged = count;
    outside[merged] = -1;
    float[][] smaller = new float[count + 1][count + 2];
    int[] into = new int[count + 2];
    int[] outOf = new int[count];
    for (int i = 0; i < count; i++) {
      int t = outside[i];
      for (int j = 0; j < count; j++) {
        smaller[i][j] = scores[t][outside[j]];
      }
      smaller[i][count + 1] = scores[t][n];
      smaller[i][merged] = Float.NEGATIVE_INFINITY;
      for (int u = 0; u < n; u++) {
        if (cycle[u] && scores[t][u] > smaller[i][merged]) {
          smaller[i][merged] = scores[t][u];
          outOf[i] = u;
        }
      }
    }
    for (int j = 0; j < count + 2; j++) {
      if (j == merged) {
        smaller[merged][j] = 2 * NEVER;
        continue;
      }
      int v = j == count + 1 ? n : outside[j];
      smaller[merged][j] = Float.NEGATIVE_INFINITY;
      for (int u = 0; u < n; u++) {
        if (cycle[u]) {
          float value = scores[u][v] - scores[u][heads[u]];
          if (value > smaller[merged][j]) {
            smaller[merged][j] = value;
            into[j] = u;
          }
        }
      }
    }
    int[] found = tree(smaller, count + 1);
    for (int i = 0; i < count; i++) {
      heads[outside[i]] =
          found[i] == merged ? outOf[i] : found[i] == count + 1 ? n : outside[found[i]];
    }
    int entry = found[merged];
    heads[into[entry]] = entry == count + 1 ? n : outside[entry];
    return heads;
  }
}
