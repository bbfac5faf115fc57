package org.tocsin.language;

import java.util.Arrays;

/**
 * A learnt network made ready for use, ready-made vectors merged into the table of words; and one
 * that is in use made ready to learn more.
 */
final class Freezing {
  private Freezing() {}

  static Network freeze(Network network, Lexicon lexicon, Counts counts, Vectors vectors) {
    Network frozen = blank(network);
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

  /** The same for a network that had its words merged in before and has got more vectors since. */
  static Network merge(Network network, Lexicon lexicon, Vectors vectors) {
    Network frozen = blank(network);
    for (int table = 0; table < network.tables.length; table++) {
      copy(network.tables[table], frozen.tables[table]);
    }
    for (int i = 0; i < lexicon.words().size(); i++) {
      float[] vector = vectors.of(lexicon.words().get(i));
      float[] row = frozen.tables[Lexicon.WORD][i + 1];
      Kernel.multiply(vector, vector.length, network.projection, row, row.length);
    }
    return frozen;
  }

  /**
   * A network ready for use as one to learn more: with room for more vectors, which say nothing
   * yet, and for more words, which are what their pieces made of them.
   */
  static Network thaw(Models models, Lexicon lexicon, int vectorLength) {
    Network ready = models.network();
    Network network =
        new Network(
            lexicon.tableSizes(),
            vectorLength,
            ready.readings.tagCount(),
            ready.relations[0].length);
    for (int i = 1; i < ready.dense().size(); i++) {
      copy(ready.dense().get(i), network.dense().get(i));
    }
    for (int table = 0; table < ready.tables.length; table++) {
      copy(ready.tables[table], network.tables[table]);
    }
    float[][] words = network.tables[Lexicon.WORD];
    for (int i = models.lexicon().words().size(); i < lexicon.words().size(); i++) {
      float[] row = words[i + 1];
      System.arraycopy(words[0], 0, row, 0, row.length);
      int[] pieces = lexicon.pieces(lexicon.words().get(i));
      for (int piece : pieces) {
        Kernel.add(1f / pieces.length, network.tables[Lexicon.PIECE][piece], row, row.length);
      }
    }
    return network;
  }

  private static Network blank(Network network) {
    Network frozen =
        new Network(
            network.tableSizes(), 0, network.readings.tagCount(), network.relations[0].length);
    for (int i = 1; i < network.dense().size(); i++) {
      copy(network.dense().get(i), frozen.dense().get(i));
    }
    return frozen;
  }

  private static void copy(float[][] from, float[][] to) {
    for (int row = 0; row < from.length; row++) {
      System.arraycopy(from[row], 0, to[row], 0, from[row].length);
    }
  }
}
