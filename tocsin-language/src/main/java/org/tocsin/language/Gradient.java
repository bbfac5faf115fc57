package org.tocsin.language;

import java.util.Arrays;

/** A gradient, and which rows of the tables it reaches. */
final class Gradient {
  final Network network;
  private final boolean[][] touched;
  private final int[][] rows;
  private final int[] counts;

  Gradient(Network shape) {
    network = shape.blank();
    int[] sizes = shape.tableSizes();
    touched = new boolean[sizes.length][];
    rows = new int[sizes.length][];
    counts = new int[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      touched[i] = new boolean[sizes[i]];
      rows[i] = new int[sizes[i]];
    }
  }

  void add(int table, int row, float[] values) {
    if (!touched[table][row]) {
      touched[table][row] = true;
      rows[table][counts[table]++] = row;
    }
    Kernel.add(values, network.tables[table][row], Network.WIDTH);
  }

  /** Rows of a table that have been added to; the first {@link #count} are valid. */
  int[] rows(int table) {
    return rows[table];
  }

  int count(int table) {
    return counts[table];
  }

  void addAll(Gradient other) {
    for (int i = 0; i < network.dense().size(); i++) {
      float[][] mine = network.dense().get(i);
      float[][] theirs = other.network.dense().get(i);
      for (int row = 0; row < mine.length; row++) {
        Kernel.add(theirs[row], mine[row], mine[row].length);
      }
    }
    for (int table = 0; table < counts.length; table++) {
      for (int i = 0; i < other.counts[table]; i++) {
        int row = other.rows[table][i];
        add(table, row, other.network.tables[table][row]);
      }
    }
  }

  void clear() {
    for (float[][] matrix : network.dense()) {
      for (float[] row : matrix) {
        Arrays.fill(row, 0);
      }
    }
    for (int table = 0; table < counts.length; table++) {
      for (int i = 0; i < counts[table]; i++) {
        int row = rows[table][i];
        touched[table][row] = false;
        Arrays.fill(network.tables[table][row], 0);
      }
      counts[table] = 0;
    }
  }
}
