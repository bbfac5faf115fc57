package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;

/** Names from labels: outside, and for each type begin and inside. */
final class NameFinder {
  /** 0 is outside; 1, 3, 5 begin a name of a type, 2, 4, 6 continue it. */
  static final int LABELS = 1 + 2 * NameType.values().length;

  private static final float NEVER = -1e9f;

  private NameFinder() {}

  /** The label that begins a name of this type. */
  static int begin(NameType type) {
    return 1 + 2 * type.ordinal();
  }

  /** The names of the best row of labels, of which an inside one continues its own type. */
  static List<Name> find(float[][] scores, float[][] steps, int n) {
    int[] labels = labels(scores, steps, n);
    for (int label : labels) {
      if (label != 0) {
        return names(labels);
      }
    }
    return List.of();
  }

  /**
   * The best row of labels.
   *
   * @param steps from the label of a word to that of the next; the last row is for the first word
   */
  static int[] labels(float[][] scores, float[][] steps, int n) {
    float[] sums = new float[LABELS];
    float[] next = new float[LABELS];
    byte[] from = new byte[n * LABELS];
    for (int label = 0; label < LABELS; label++) {
      sums[label] = follows(LABELS, label) ? steps[LABELS][label] + scores[0][label] : NEVER;
    }
    for (int t = 1; t < n; t++) {
      for (int label = 0; label < LABELS; label++) {
        float most = Float.NEGATIVE_INFINITY;
        for (byte before = 0; before < LABELS; before++) {
          float sum = sums[before] + steps[before][label];
          if (sum > most && follows(before, label)) {
            most = sum;
            from[t * LABELS + label] = before;
          }
        }
        next[label] = most + scores[t][label];
      }
      float[] swap = sums;
      sums = next;
      next = swap;
    }
    int[] labels = new int[n];
    int at = Kernel.best(sums, LABELS);
    for (int t = n - 1; t >= 0; t--) {
      labels[t] = at;
      at = from[t * LABELS + at];
    }
    return labels;
  }

  /** Whether a label may follow another, LABELS standing for the edge of the sentence. */
  static boolean follows(int before, int label) {
    return label == 0
        || label % 2 == 1
        || before < LABELS && (before == label || before == label - 1);
  }

  /** The names that a row of labels marks. */
  static List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      if (labels[i] == 0) {
        i++;
        continue;
      }
      int inside = labels[i] % 2 == 1 ? labels[i] + 1 : labels[i];
      int end = i + 1;
      while (end < labels.length && labels[end] == inside) {
        end++;
      }
      names.add(new Name(NameType.values()[inside / 2 - 1], i, end));
      i = end;
    }
    return names;
  }
}
