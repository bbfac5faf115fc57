package org.tocsin.language;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

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
    java.util.Arrays.fill(scores, 0);
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

  /** The averaged weights as bytes; what rounds to nothing is left out. */
  SparseModel freeze(double keep) {
    float largest = 0;
    Map<Integer, float[]> averages = new TreeMap<>();
    java.util.List<Float> magnitudes = new java.util.ArrayList<>();
    for (Map.Entry<Integer, Row> entry : rows.entrySet()) {
      Row row = entry.getValue();
      float[] average = new float[labels.length];
      for (int i = 0; i < average.length; i++) {
        average[i] = (row.total[i] + (clock - row.stamp[i]) * row.weight[i]) / clock;
        if (average[i] != 0) {
          magnitudes.add(Math.abs(average[i]));
        }
      }
      averages.put(entry.getKey(), average);
    }
    java.util.Collections.sort(magnitudes);
    largest = magnitudes.get((int) ((magnitudes.size() - 1) * 0.9999));
    float floor = magnitudes.get((int) ((magnitudes.size() - 1) * (1 - keep)));
    float scale = 127 / largest;
    int count = 0;
    int[] features = new int[averages.size()];
    byte[][] rowLabels = new byte[averages.size()][];
    byte[][] rowWeights = new byte[averages.size()][];
    byte[] l = new byte[labels.length];
    byte[] w = new byte[labels.length];
    for (Map.Entry<Integer, float[]> entry : averages.entrySet()) {
      int length = 0;
      for (int i = 0; i < labels.length; i++) {
        float value = entry.getValue()[i];
        int rounded = Math.max(-127, Math.min(127, Math.round(value * scale)));
        if (rounded != 0 && Math.abs(value) >= floor) {
          l[length] = (byte) i;
          w[length++] = (byte) rounded;
        }
      }
      if (length > 0) {
        features[count] = entry.getKey();
        rowLabels[count] = java.util.Arrays.copyOf(l, length);
        rowWeights[count++] = java.util.Arrays.copyOf(w, length);
      }
    }
    return SparseModel.of(
        labels,
        java.util.Arrays.copyOf(features, count),
        java.util.Arrays.copyOf(rowLabels, count),
        java.util.Arrays.copyOf(rowWeights, count));
  }
}
