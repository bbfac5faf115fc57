package org.tocsin.language;

/** Room for what the network computes over one sentence; grows, and is used again. */
final class Activations {
  int size;
  int[][] features = new int[0][];
  int[][] pieces = new int[0][];
  float[][] vectors = new float[0][];
  float[][][] inputs = new float[0][][];
  float[][][] masked = new float[0][][];
  float[][][] sums = new float[0][][];
  float[][][] gates = new float[0][][];
  float[][][] cells = new float[0][][];
  float[][] last = new float[0][];
  float[][] tags = new float[0][];
  float[][] readings = new float[0][];
  float[][] name = new float[0][];
  float[][] names = new float[0][];
  float[][] dependent = new float[0][];
  float[][] head = new float[0][];
  float[][] turned = new float[0][];
  float[][] across = new float[0][];
  float[][] met = new float[0][];
  float[][] arcs = new float[0][];
  float[][] alone = new float[0][];
  float[][] labelHidden = new float[0][];
  float[][] labels = new float[0][];
  float[][] labelDependent = new float[0][];
  float[][] labelHead = new float[0][];
  float[] prior = new float[0];
  final float[] hidden = new float[Network.LABEL];
  final float[] relations;
  private int room;
  private final int tagCount;
  private final int columns;

  Activations(Network network) {
    tagCount = network.readings.tagCount();
    columns = network.readings.columns();
    relations = new float[network.relations[0].length];
  }

  void resize(int size) {
    this.size = size;
    if (size <= room) {
      return;
    }
    room = Math.max(64, size * 3 / 2);
    features = new int[room][Lexicon.KINDS];
    pieces = new int[room][];
    vectors = new float[room][];
    inputs = new float[Network.LAYERS + 1][room][Network.WIDTH];
    masked = new float[Network.LAYERS][room][Network.WIDTH];
    sums = new float[Network.LAYERS][room][3 * Network.WIDTH];
    gates = new float[Network.LAYERS][room][3 * Network.WIDTH];
    cells = new float[Network.LAYERS][room][Network.WIDTH];
    last = new float[room][Network.WIDTH];
    tags = new float[room][tagCount];
    readings = new float[room][columns];
    name = new float[room][Network.NAME];
    names = new float[room][NameFinder.LABELS];
    dependent = new float[room][Network.ARC];
    head = new float[room][Network.ARC];
    turned = new float[room + 1][Network.ARC];
    across = new float[Network.ARC][Distance.COUNT + room + 1];
    met = new float[room][Distance.COUNT + room + 1];
    arcs = new float[room][room + 1];
    alone = new float[room][];
    labelHidden = new float[room][Network.LABEL];
    labels = new float[room][relations.length];
    labelDependent = new float[room][Network.LABEL];
    labelHead = new float[room][Network.LABEL];
    prior = new float[room + 1];
  }
}
