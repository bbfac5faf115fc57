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
  static final int NAME = 32;

  /** Rows for the features of words, a table each kind; see {@link Lexicon}. */
  final float[][][] tables;

  /** Turns ready-made vectors of words to what the first layer reads; used while learning only. */
  final float[][] projection;

  /** By layer, WIDTH x 3 WIDTH: candidates, forget gates, output gates. */
  final float[][][] layers = new float[LAYERS][][];

  final float[][][] layerBias = new float[LAYERS][][];

  /** From the last layer to all that is read off it, side by side; see {@link Readings}. */
  final float[][] reading;

  final float[][] readingBias;
  final float[][] names;
  final float[][] nameBias;

  /** From the label of a word to that of the next; the last row is for the first word. */
  final float[][] nameSteps;

  /** Turns a head's vector before it meets the dependent's. */
  final float[][] turn;

  /** How likely a word is to be a head at all. */
  final float[][] prior;

  /** By distance, added to the turned vector of the head; the last row is the root's vector. */
  final float[][] distance;

  /** By distance, added to the sum of the dependent's and the head's vector. */
  final float[][] labelDistance;

  final float[][] relations;
  final float[][] relationBias;

  final Readings readings;

  private final List<float[][]> dense = new ArrayList<>();

  Network(int[] tableSizes, int vectorLength, int tagCount, int relationCount) {
    tables = new float[tableSizes.length][][];
    for (int i = 0; i < tableSizes.length; i++) {
      tables[i] = new float[tableSizes[i]][WIDTH];
    }
    projection = matrix(vectorLength, WIDTH);
    for (int i = 0; i < LAYERS; i++) {
      layers[i] = matrix(WIDTH, 3 * WIDTH);
      layerBias[i] = matrix(1, 3 * WIDTH);
    }
    readings = new Readings(tagCount);
    reading = matrix(WIDTH, readings.columns());
    readingBias = matrix(1, readings.columns());
    names = matrix(NAME, NameFinder.LABELS);
    nameBias = matrix(1, NameFinder.LABELS);
    nameSteps = matrix(NameFinder.LABELS + 1, NameFinder.LABELS);
    turn = matrix(ARC, ARC);
    prior = matrix(ARC, 1);
    distance = matrix(Distance.COUNT + 1, ARC);
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
    return new Network(tableSizes(), projection.length, readings.tagCount(), relations[0].length);
  }
}
