package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The weights of the network, or anything of the same shape, such as a gradient. A word is the sum
 * of the rows of its features; layers of gated averages run over the sentence in both directions,
 * half of the units each; then tags, names, heads and relations are read off the last layer.
 */
final class Network {
  static final int WIDTH = 96;
  static final int HALF = WIDTH / 2;
  static final int LAYERS = 3;
  static final int ARC = 64;
  static final int LABEL = 64;

  /** Rows for the features of words, a table each kind; see {@link Lexicon}. */
  final float[][][] tables;

  /** Turns ready-made vectors of words to what the first layer reads; used while learning only. */
  final float[][] projection;

  /** By layer, WIDTH x 3 WIDTH: candidates, forget gates, output gates. */
  final float[][][] layers = new float[LAYERS][][];

  final float[][][] layerBias = new float[LAYERS][][];
  final float[][] tags;
  final float[][] tagBias;
  final float[][] names;
  final float[][] nameBias;
  final float[][] dependent;
  final float[][] dependentBias;
  final float[][] head;
  final float[][] headBias;

  /** Turns a head's vector before it meets the dependent's. */
  final float[][] turn;

  /** How likely a word is to be a head at all. */
  final float[][] prior;

  /** By distance, added to the turned vector of the head; the last row is the root's vector. */
  final float[][] distance;

  final float[][] labelDependent;
  final float[][] labelHead;

  /** By distance, added to the sum of the two. */
  final float[][] labelDistance;

  final float[][] relations;
  final float[][] relationBias;

  private final List<float[][]> dense = new ArrayList<>();

  Network(int[] tableSizes, int vectorLength, int tagCount, int nameCount, int relationCount) {
    tables = new float[tableSizes.length][][];
    for (int i = 0; i < tableSizes.length; i++) {
      tables[i] = new float[tableSizes[i]][WIDTH];
    }
    projection = matrix(vectorLength, WIDTH);
    for (int i = 0; i < LAYERS; i++) {
      layers[i] = matrix(WIDTH, 3 * WIDTH);
      layerBias[i] = matrix(1, 3 * WIDTH);
    }
    tags = matrix(WIDTH, tagCount);
    tagBias = matrix(1, tagCount);
    names = matrix(WIDTH, nameCount);
    nameBias = matrix(1, nameCount);
    dependent = matrix(WIDTH, ARC);
    dependentBias = matrix(1, ARC);
    head = matrix(WIDTH, ARC);
    headBias = matrix(1, ARC);
    turn = matrix(ARC, ARC);
    prior = matrix(ARC, 1);
    distance = matrix(Distance.COUNT + 1, ARC);
    labelDependent = matrix(WIDTH, LABEL);
    labelHead = matrix(WIDTH, LABEL);
    labelDistance = matrix(Distance.COUNT, LABEL);
    relations = matrix(LABEL, relationCount);
    relationBias = matrix(1, relationCount);
  }

  private float[][] matrix(int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    dense.add(matrix);
    return matrix;
  }

  /** All weights but the tables, in a fixed order. */
  List<float[][]> dense() {
    return dense;
  }

  int[] tableSizes() {
    int[] sizes = new int[tables.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = tables[i].length;
    }
    return sizes;
  }

  /** A network of the same shape, all zero. */
  Network blank() {
    return new Network(
        tableSizes(), projection.length, tags[0].length, names[0].length, relations[0].length);
  }
}
