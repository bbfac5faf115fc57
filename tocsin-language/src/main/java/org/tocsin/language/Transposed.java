package org.tocsin.language;

/** The matrices of a network with rows and columns exchanged, as learning needs them. */
final class Transposed {
  private final Network network;
  final float[][][] layers = new float[Network.LAYERS][][];
  final float[][] reading;
  final float[][] names;
  final float[][] turn;
  final float[][] relations;

  Transposed(Network network) {
    this.network = network;
    for (int i = 0; i < layers.length; i++) {
      layers[i] = room(network.layers[i]);
    }
    reading = room(network.reading);
    names = room(network.names);
    turn = room(network.turn);
    relations = room(network.relations);
  }

  private static float[][] room(float[][] matrix) {
    return new float[matrix[0].length][matrix.length];
  }

  /** Takes the weights over as they are now. */
  void refresh() {
    for (int i = 0; i < layers.length; i++) {
      fill(network.layers[i], layers[i]);
    }
    fill(network.reading, reading);
    fill(network.names, names);
    fill(network.turn, turn);
    fill(network.relations, relations);
  }

  private static void fill(float[][] from, float[][] to) {
    for (int row = 0; row < from.length; row++) {
      for (int column = 0; column < from[row].length; column++) {
        to[column][row] = from[row][column];
      }
    }
  }
}
