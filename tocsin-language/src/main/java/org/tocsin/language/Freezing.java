package org.tocsin.language;

import java.util.Arrays;

/** A learnt network made ready for use: ready-made vectors are merged into the table of words. */
final class Freezing {
  private Freezing() {}

  static Network freeze(Network network, Lexicon lexicon, Counts counts, Vectors vectors) {
    Network frozen =
        new Network(
            network.tableSizes(), 0, network.readings.tagCount(), network.relations[0].length);
    for (int i = 1; i < network.dense().size(); i++) {
      copy(network.dense().get(i), frozen.dense().get(i));
    }
    for (int table = 0; table < network.tables.length; table++) {
      copy(network.tables[table], frozen.tables[table]);
    }
    float[][] words = frozen.tables[Lexicon.WORD];
    for (int i = 0; i < lexicon.words().size(); i++) {
      float[] row = words[i + 1];
      if (counts.of(i + 1) == 0) {
        System.arraycopy(words[0], 0, row, 0, row.length);
      }
      float[] vector = vectors.of(lexicon.words().get(i));
      Kernel.multiply(vector, vector.length, network.projection, row, row.length);
    }
    for (int i = 0; i < lexicon.pieces().size(); i++) {
      float[] vector = vectors.ofPiece(lexicon.pieces().get(i));
      float[] row = frozen.tables[Lexicon.PIECE][i];
      Arrays.fill(row, 0);
      Kernel.multiply(vector, vector.length, network.projection, row, row.length);
    }
    return frozen;
  }

  private static void copy(float[][] from, float[][] to) {
    for (int row = 0; row < from.length; row++) {
      System.arraycopy(from[row], 0, to[row], 0, from[row].length);
    }
  }
}
