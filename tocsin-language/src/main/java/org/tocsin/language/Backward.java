package org.tocsin.language;

import java.util.Arrays;

/** From the right answers back to a gradient, after {@link Forward} has run over a sentence. */
final class Backward {
  private final Network network;
  private final Forward forward;
  private final Transposed across;
  private final boolean wordsKept;
  private final float[] column = new float[4096];
  private float[][] columnsOfX = new float[0][];
  private float[][] last = new float[0][];
  private final NameLoss nameLoss = new NameLoss();
  private float[][] readings = new float[0][];
  private float[][] name = new float[0][];
  private float[][] below = new float[0][];
  private float[][] inputs = new float[0][];
  private float[][] sums = new float[0][];
  private float[][] dependent = new float[0][];
  private float[][] head = new float[0][];
  private float[][] turned = new float[0][];
  private float[][] labelDependent = new float[0][];
  private float[][] labelHead = new float[0][];
  private final float[] distance = new float[Distance.COUNT];
  private final float[] hidden = new float[Network.LABEL];

  /**
   * @param across the weights with rows and columns exchanged, kept so by its owner
   * @param wordsKept whether the rows of words and pieces stay as they are
   */
  Backward(Network network, Forward forward, Transposed across, boolean wordsKept) {
    this.wordsKept = wordsKept;
    this.network = network;
    this.forward = forward;
    this.across = across;
  }

  /** The right answers of a sentence; none of names, or of all else, where they are not known. */
  record Answers(int[] tags, int[] heads, int[] relations, int[] names) {}

  /** Adds the gradient of one sentence; returns its loss. */
  double run(Activations a, Answers answers, Dropout dropout, Gradient gradient) {
    int n = a.size;
    resize(n);
    Network g = gradient.network;
    double loss = 0;
    int tagCount = network.readings.tagCount();
    boolean analysed = answers.tags().length > 0;
    for (int t = 0; t < n; t++) {
      if (analysed) {
        loss += softmax(a.tags[t], tagCount, answers.tags()[t]);
      } else {
        Arrays.fill(a.tags[t], 0, tagCount, 0);
      }
    }
    if (answers.names().length > 0) {
      loss += nameLoss.run(a.names, n, answers.names(), network.nameSteps, g.nameSteps);
      affine(a.name, a.names, n, g.names, g.nameBias, across.names, name);
      for (int t = 0; t < n; t++) {
        unrectify(a.name[t], name[t], Network.NAME);
      }
    }
    if (analysed) {
      loss += relations(a, answers, g);
      loss += arcs(a, answers, g);
    }
    for (int t = 0; t < n; t++) {
      float[] row = readings[t];
      System.arraycopy(dependent[t], 0, row, Readings.DEPENDENT, Network.ARC);
      System.arraycopy(head[t], 0, row, Readings.HEAD, Network.ARC);
      System.arraycopy(labelDependent[t], 0, row, Readings.LABEL_DEPENDENT, Network.LABEL);
      System.arraycopy(labelHead[t], 0, row, Readings.LABEL_HEAD, Network.LABEL);
      System.arraycopy(name[t], 0, row, Readings.NAME, Network.NAME);
      System.arraycopy(a.tags[t], 0, row, Readings.TAGS, tagCount);
    }
    affine(a.last, readings, n, g.reading, g.readingBias, across.reading, last);
    float[][] d = last;
    for (int t = 0; t < n; t++) {
      Forward.times(d[t], dropout.layers[Network.LAYERS], d[t]);
    }
    float[][] other = below;
    for (int layer = Network.LAYERS - 1; layer >= 0; layer--) {
      layer(a, layer, dropout.layers[layer], d, other, g);
      float[][] swap = d;
      d = other;
      other = swap;
    }
    for (int t = 0; t < n; t++) {
      Forward.times(d[t], dropout.words[t], d[t]);
      for (int kind = wordsKept ? 1 : 0; kind < Lexicon.KINDS; kind++) {
        gradient.add(kind, a.features[t][kind], d[t]);
      }
    }
    products(a.vectors, n, g.projection.length, d, g.projection, Network.WIDTH);
    return loss;
  }

  private void resize(int n) {
    if (last.length <= n) {
      int room = Math.max(64, n * 3 / 2);
      last = new float[room][Network.WIDTH];
      readings = new float[room][network.readings.columns()];
      name = new float[room][Network.NAME];
      inputs = new float[room][Network.WIDTH];
      below = new float[room][Network.WIDTH];
      sums = new float[room][3 * Network.WIDTH];
      dependent = new float[room][Network.ARC];
      head = new float[room][Network.ARC];
      turned = new float[room][Network.ARC];
      labelDependent = new float[room][Network.LABEL];
      labelHead = new float[room][Network.LABEL];
    }
    clear(last, n);
    clear(name, n);
    clear(dependent, n);
    clear(head, n);
    clear(turned, n);
    clear(labelDependent, n);
    clear(labelHead, n);
  }

  private static void clear(float[][] rows, int n) {
    for (int t = 0; t < n; t++) {
      Arrays.fill(rows[t], 0);
    }
  }

  /** Turns scores to their gradient; returns the loss. */
  private static double softmax(float[] scores, int columns, int answer) {
    float most = scores[Kernel.best(scores, columns)];
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      double e = StrictMath.exp(scores[i] - most);
      scores[i] = (float) e;
      sum += e;
    }
    double loss = StrictMath.log(sum) - StrictMath.log(Math.max(1e-30, scores[answer]));
    float by = (float) (1 / sum);
    for (int i = 0; i < columns; i++) {
      scores[i] *= by;
    }
    scores[answer] -= 1;
    return loss;
  }

  /** Through y = xW + b: adds to the gradients of W, of b and of x. */
  private void affine(
      float[][] x,
      float[][] dy,
      int n,
      float[][] gw,
      float[][] gb,
      float[][] wAcross,
      float[][] dx) {
    for (int t = 0; t < n; t++) {
      Kernel.add(dy[t], gb[0], gb[0].length);
    }
    linear(x, dy, n, gw, wAcross, dx);
  }

  private void linear(
      float[][] x, float[][] dy, int n, float[][] gw, float[][] wAcross, float[][] dx) {
    int columns = gw[0].length;
    products(x, n, gw.length, dy, gw, columns);
    Kernel.multiply(dy, n, columns, wAcross, dx, gw.length);
  }

  /** Adds to a matrix the products of each column of x with dy. */
  private void products(float[][] x, int n, int rows, float[][] dy, float[][] g, int columns) {
    if (columnsOfX.length < rows || columnsOfX[0].length < n) {
      columnsOfX = new float[Math.max(rows, columnsOfX.length)][Math.max(n, 128)];
    }
    for (int t = 0; t < n; t++) {
      for (int j = 0; j < rows; j++) {
        columnsOfX[j][t] = x[t][j];
      }
    }
    Kernel.multiply(columnsOfX, rows, n, dy, g, columns);
  }

  private double relations(Activations a, Answers answers, Network g) {
    double loss = 0;
    int n = a.size;
    for (int t = 0; t < n; t++) {
      int h = answers.heads()[t];
      if (h == n) {
        continue;
      }
      forward.relations(a, t, h);
      loss += softmax(a.relations, a.relations.length, answers.relations()[t]);
      Kernel.add(a.relations, g.relationBias[0], a.relations.length);
      for (int i = 0; i < Network.LABEL; i++) {
        Kernel.add(a.hidden[i], a.relations, g.relations[i], a.relations.length);
      }
      Arrays.fill(hidden, 0);
      Kernel.multiply(a.relations, a.relations.length, across.relations, hidden, Network.LABEL);
      unrectify(a.hidden, hidden, Network.LABEL);
      Kernel.add(hidden, labelDependent[t], Network.LABEL);
      Kernel.add(hidden, labelHead[h], Network.LABEL);
      Kernel.add(hidden, g.labelDistance[Distance.of(t, h)], Network.LABEL);
    }
    return loss;
  }

  private static void unrectify(float[] y, float[] dy, int columns) {
    for (int i = 0; i < columns; i++) {
      dy[i] *= y[i] > 0 ? 1f : 0.1f;
    }
  }

  private double arcs(Activations a, Answers answers, Network g) {
    int n = a.size;
    double loss = 0;
    System.arraycopy(network.distance[Distance.COUNT], 0, a.turned[n], 0, Network.ARC);
    for (int t = 0; t < n; t++) {
      float[] row = a.arcs[t];
      loss += softmax(row, n + 1, answers.heads()[t]);
      Kernel.multiply(row, n + 1, a.turned, dependent[t], Network.ARC);
      Arrays.fill(distance, 0);
      for (int i = 0; i < n; i++) {
        distance[i == t ? Distance.ROOT : Distance.of(t, i)] += row[i];
      }
      distance[Distance.ROOT] += row[n];
      Kernel.multiply(distance, Distance.COUNT, network.distance, dependent[t], Network.ARC);
      for (int i = 0; i < Distance.COUNT; i++) {
        Kernel.add(distance[i], a.dependent[t], g.distance[i], Network.ARC);
      }
      Kernel.add(row[n], a.dependent[t], g.distance[Distance.COUNT], Network.ARC);
    }
    for (int i = 0; i < n; i++) {
      float prior = 0;
      for (int t = 0; t < n; t++) {
        float d = a.arcs[t][i];
        prior += d;
        column[t] = d;
      }
      Kernel.multiply(column, n, a.dependent, turned[i], Network.ARC);
      for (int k = 0; k < Network.ARC; k++) {
        g.prior[k][0] += prior * a.head[i][k];
        head[i][k] += prior * network.prior[k][0];
      }
    }
    linear(a.head, turned, n, g.turn, across.turn, head);
    for (int t = 0; t < n; t++) {
      unrectify(a.head[t], head[t], Network.ARC);
      unrectify(a.dependent[t], dependent[t], Network.ARC);
    }
    return loss;
  }

  /** Through one layer: from the gradient of its outputs to that of its inputs. */
  private void layer(
      Activations a, int layer, float[] mask, float[][] dy, float[][] dx, Network g) {
    int n = a.size;
    for (int t = 0; t < n; t++) {
      float[] gate = a.gates[layer][t];
      for (int i = 0; i < Network.WIDTH; i++) {
        float r = gate[i + 2 * Network.WIDTH];
        dx[t][i] = dy[t][i] * (1 - r);
        sums[t][i + 2 * Network.WIDTH] =
            dy[t][i]
                * (a.cells[layer][t][i] - a.inputs[layer][t][i])
                * Kernel.slope(a.sums[layer][t][i + 2 * Network.WIDTH]);
        dy[t][i] *= r;
      }
    }
    for (int t = n - 1; t >= 0; t--) {
      step(a, layer, t, t - 1, 0, Network.HALF, dy);
    }
    for (int t = 0; t < n; t++) {
      step(a, layer, t, t + 1 < n ? t + 1 : -1, Network.HALF, Network.WIDTH, dy);
    }
    clear(inputs, n);
    affine(
        a.masked[layer],
        sums,
        n,
        g.layers[layer],
        g.layerBias[layer],
        across.layers[layer],
        inputs);
    for (int t = 0; t < n; t++) {
      for (int i = 0; i < Network.WIDTH; i++) {
        dx[t][i] += inputs[t][i] * mask[i];
      }
    }
  }

  private void step(
      Activations a, int layer, int t, int before, int from, int to, float[][] dCell) {
    float[] gate = a.gates[layer][t];
    float[] sum = a.sums[layer][t];
    for (int i = from; i < to; i++) {
      float d = dCell[t][i];
      float f = gate[i + Network.WIDTH];
      float last = before < 0 ? 0 : a.cells[layer][before][i];
      sums[t][i] = d * (1 - f);
      sums[t][i + Network.WIDTH] = d * (last - sum[i]) * Kernel.slope(sum[i + Network.WIDTH]);
      if (before >= 0) {
        dCell[before][i] += d * f;
      }
    }
  }
}
