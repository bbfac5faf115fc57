package org.tocsin.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From the features of words to scores of tags, names, heads and relations. */
final class Forward {
  private final Network network;

  Forward(Network network) {
    this.network = network;
  }

  /**
   * Fills in the scores for the features in the activations, and without dropout for what {@link
   * #alone} says of each word.
   *
   * @param dropout what to leave out while learning, none otherwise
   */
  void run(Activations a, @Nullable Dropout dropout) {
    words(a, dropout);
    arcs(a);
  }

  /** All but the scores of heads. */
  void words(Activations a, @Nullable Dropout dropout) {
    int n = a.size;
    for (int t = 0; t < n; t++) {
      float[] x = a.inputs[0][t];
      if (dropout == null) {
        System.arraycopy(a.alone[t], 0, x, 0, Network.WIDTH);
      } else {
        alone(a.features[t], a.pieces[t], x);
      }
      for (int kind = Lexicon.BEFORE; kind < Lexicon.KINDS; kind++) {
        Kernel.add(network.tables[kind][a.features[t][kind]], x, Network.WIDTH);
      }
    }
    if (network.projection.length > 0) {
      Kernel.multiply(
          a.vectors, n, network.projection.length, network.projection, a.inputs[0], Network.WIDTH);
    }
    if (dropout != null) {
      for (int t = 0; t < n; t++) {
        times(a.inputs[0][t], dropout.words[t], a.inputs[0][t]);
      }
    }
    for (int layer = 0; layer < Network.LAYERS; layer++) {
      layer(a, layer, dropout == null ? null : dropout.layers[layer]);
    }
    float[][] last = a.inputs[Network.LAYERS];
    if (dropout != null) {
      for (int t = 0; t < n; t++) {
        times(last[t], dropout.layers[Network.LAYERS], a.last[t]);
      }
      last = a.last;
    }
    affine(last, n, network.reading, network.readingBias[0], a.readings);
    for (int t = 0; t < n; t++) {
      network.readings.split(a.readings[t], a, t);
      Kernel.rectify(a.name[t], Network.NAME);
      affine(a.name[t], network.names, network.nameBias[0], a.names[t]);
    }
  }

  /** What a word is by itself, whatever stands beside it. */
  void alone(int[] rows, int[] pieces, float[] x) {
    Arrays.fill(x, 0);
    for (int kind = 0; kind < Lexicon.BEFORE; kind++) {
      Kernel.add(network.tables[kind][rows[kind]], x, Network.WIDTH);
    }
    for (int piece : pieces) {
      Kernel.add(1f / pieces.length, network.tables[Lexicon.PIECE][piece], x, Network.WIDTH);
    }
  }

  static void times(float[] x, float[] mask, float[] y) {
    for (int i = 0; i < Network.WIDTH; i++) {
      y[i] = x[i] * mask[i];
    }
  }

  private static void affine(float[] x, float[][] w, float[] bias, float[] y) {
    System.arraycopy(bias, 0, y, 0, bias.length);
    Kernel.multiply(x, w.length, w, y, bias.length);
  }

  private static void affine(float[][] x, int n, float[][] w, float[] bias, float[][] y) {
    for (int t = 0; t < n; t++) {
      System.arraycopy(bias, 0, y[t], 0, bias.length);
    }
    Kernel.multiply(x, n, w.length, w, y, bias.length);
  }

  private void layer(Activations a, int layer, float @Nullable [] mask) {
    int n = a.size;
    float[][] inputs = a.inputs[layer];
    if (mask != null) {
      for (int t = 0; t < n; t++) {
        times(inputs[t], mask, a.masked[layer][t]);
      }
      inputs = a.masked[layer];
    }
    affine(inputs, n, network.layers[layer], network.layerBias[layer][0], a.sums[layer]);
    for (int t = 0; t < n; t++) {
      Kernel.sigmoid(a.sums[layer][t], a.gates[layer][t], Network.WIDTH, 3 * Network.WIDTH);
    }
    for (int t = 0; t < n; t++) {
      step(a, layer, t, t - 1, 0, Network.HALF);
    }
    for (int t = n - 1; t >= 0; t--) {
      step(a, layer, t, t + 1 < n ? t + 1 : -1, Network.HALF, Network.WIDTH);
    }
  }

  /**
   * A cell keeps what its forget gate says of its neighbour's, and takes the rest from the word.
   */
  private static void step(Activations a, int layer, int t, int before, int from, int to) {
    float[] sum = a.sums[layer][t];
    float[] gate = a.gates[layer][t];
    float[] cell = a.cells[layer][t];
    float[] x = a.inputs[layer][t];
    float[] y = a.inputs[layer + 1][t];
    if (before < 0) {
      for (int i = from; i < to; i++) {
        cell[i] = (1 - gate[i + Network.WIDTH]) * sum[i];
      }
    } else {
      float[] last = a.cells[layer][before];
      for (int i = from; i < to; i++) {
        cell[i] = sum[i] + gate[i + Network.WIDTH] * (last[i] - sum[i]);
      }
    }
    for (int i = from; i < to; i++) {
      y[i] = x[i] + gate[i + 2 * Network.WIDTH] * (cell[i] - x[i]);
    }
  }

  private void arcs(Activations a) {
    int n = a.size;
    for (int t = 0; t < n; t++) {
      Kernel.rectify(a.dependent[t], Network.ARC);
      Kernel.rectify(a.head[t], Network.ARC);
      Arrays.fill(a.turned[t], 0);
      float prior = 0;
      for (int i = 0; i < Network.ARC; i++) {
        prior += a.head[t][i] * network.prior[i][0];
      }
      a.prior[t] = prior;
    }
    Kernel.multiply(a.head, n, Network.ARC, network.turn, a.turned, Network.ARC);
    scores(a);
  }

  /** Vectors of distances and of heads stand side by side, so that one product meets them all. */
  private void scores(Activations a) {
    int n = a.size;
    for (int i = 0; i < Network.ARC; i++) {
      float[] across = a.across[i];
      for (int d = 0; d < Distance.COUNT; d++) {
        across[d] = network.distance[d][i];
      }
      for (int t = 0; t < n; t++) {
        across[Distance.COUNT + t] = a.turned[t][i];
      }
      across[Distance.COUNT + n] = network.distance[Distance.COUNT][i];
    }
    int columns = Distance.COUNT + n + 1;
    for (int t = 0; t < n; t++) {
      Arrays.fill(a.met[t], 0, columns, 0);
    }
    Kernel.multiply(a.dependent, n, Network.ARC, a.across, a.met, columns);
    for (int t = 0; t < n; t++) {
      float[] met = a.met[t];
      float[] row = a.arcs[t];
      for (int i = 0; i < n; i++) {
        row[i] = met[Distance.COUNT + i] + a.prior[i] + met[Distance.of(t, i)];
      }
      row[n] = met[Distance.COUNT + n] + met[Distance.ROOT];
      row[t] = Float.NEGATIVE_INFINITY;
    }
  }

  /** Scores of the relations of all words to their heads; those of the root's mean nothing. */
  void relations(Activations a, int[] heads) {
    int n = a.size;
    for (int t = 0; t < n; t++) {
      hidden(a, t, heads[t] < n ? heads[t] : t, a.labelHidden[t]);
    }
    affine(a.labelHidden, n, network.relations, network.relationBias[0], a.labels);
  }

  /** Scores of the relations that a word may bear to a head, which is not the root. */
  void relations(Activations a, int dependent, int head) {
    hidden(a, dependent, head, a.hidden);
    affine(a.hidden, network.relations, network.relationBias[0], a.relations);
  }

  private void hidden(Activations a, int dependent, int head, float[] hidden) {
    float[] d = a.labelDependent[dependent];
    float[] h = a.labelHead[head];
    float[] distance = network.labelDistance[Distance.of(dependent, head)];
    for (int i = 0; i < Network.LABEL; i++) {
      hidden[i] = d[i] + h[i] + distance[i];
    }
    Kernel.rectify(hidden, Network.LABEL);
  }
}
