package org.tocsin.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An averaged perceptron over hashed features. */
final class Learner {
  private static final class Row {
    final float[] weight;
    final float[] total;
    final int[] stamp;

    Row(int labels) {
      weight = new float[labels];
      total = new float[labels];
      stamp = new int[labels];
    }
  }

  private final String[] labels;
  private final Map<Integer, Row> rows = new HashMap<>(1 << 20);
  private int clock;

  Learner(String[] labels) {
    this.labels = labels.clone();
  }

  int labelCount() {
    return labels.length;
  }

  String label(int i) {
    return labels[i];
  }

  /** Fills in the scores of all labels. */
  void score(int[] features, float[] scores) {
    Arrays.fill(scores, 0);
    for (int feature : features) {
      Row row = rows.get(feature);
      if (row != null) {
        float[] weight = row.weight;
        for (int i = 0; i < weight.length; i++) {
          scores[i] += weight[i];
        }
      }
    }
  }

  /** One step of time; call once an example. */
  void tick() {
    clock++;
  }

  /** Moves weight from the wrong label to the right one. */
  void update(int[] features, int right, int wrong) {
    for (int feature : features) {
      Row row = rows.computeIfAbsent(feature, key -> new Row(labels.length));
      change(row, right, 1);
      change(row, wrong, -1);
    }
  }

  private void change(Row row, int label, float by) {
    row.total[label] += (clock - row.stamp[label]) * row.weight[label];
    row.stamp[label] = clock;
    row.weight[label] += by;
  }

  private float average(Row row, int label) {
    return (row.total[label] + (clock - row.stamp[label]) * row.weight[label]) / clock;
  }

  /** Sizes of weights, in ascending order, of every eighth feature. */
  private float[] sample(List<Integer> order) {
    float[] sizes = new float[1 << 20];
    int count = 0;
    for (int k = 0; k < order.size(); k += 8) {
      Row row = rows.get(order.get(k));
      for (int i = 0; i < labels.length; i++) {
        float size = Math.abs(average(row, i));
        if (size > 0) {
          if (count == sizes.length) {
            sizes = Arrays.copyOf(sizes, count * 2);
          }
          sizes[count++] = size;
        }
      }
    }
    float[] sample = Arrays.copyOf(sizes, count);
    Arrays.sort(sample);
    return sample;
  }

  /** The averaged weights as bytes; what rounds to nothing is left out. */
  SparseModel freeze(double keep) {
    List<Integer> order = new ArrayList<>(rows.keySet());
    Collections.sort(order);
    float[] sample = sample(order);
    float largest = sample[(int) ((sample.length - 1) * 0.9999)];
    float floor = sample[(int) ((sample.length - 1) * (1 - keep))];
    float scale = 127 / largest;
    int count = 0;
    int[] features = new int[order.size()];
    byte[][] rowLabels = new byte[order.size()][];
    byte[][] rowWeights = new byte[order.size()][];
    byte[] l = new byte[labels.length];
    byte[] w = new byte[labels.length];
    for (int feature : order) {
      Row row = rows.get(feature);
      int length = 0;
      for (int i = 0; i < labels.length; i++) {
        float value = average(row, i);
        int rounded = Math.max(-127, Math.min(127, Math.round(value * scale)));
        if (rounded != 0 && Math.abs(value) >= floor) {
          l[length] = (byte) i;
          w[length++] = (byte) rounded;
        }
      }
      if (length > 0) {
        features[count] = feature;
        rowLabels[count] = Arrays.copyOf(l, length);
        rowWeights[count++] = Arrays.copyOf(w, length);
      }
    }
    return SparseModel.of(
        labels,
        Arrays.copyOf(features, count),
        Arrays.copyOf(rowLabels, count),
        Arrays.copyOf(rowWeights, count));
  }
}
