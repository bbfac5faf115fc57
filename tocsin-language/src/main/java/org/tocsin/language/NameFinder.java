package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;

/** Names from labels: outside, and for each type begin and inside. */
final class NameFinder {
  /** 0 is outside; 1, 3, 5 begin a name of a type, 2, 4, 6 continue it. */
  static final int LABELS = 1 + 2 * NameType.values().length;

  private NameFinder() {}

  /** The label that begins a name of this type. */
  static int begin(NameType type) {
    return 1 + 2 * type.ordinal();
  }

  /** The names of the best row of labels, of which an inside one continues its own type. */
  static List<Name> find(float[][] scores, int n) {
    boolean outside = true;
    for (int t = 0; t < n && outside; t++) {
      outside = Kernel.best(scores[t], LABELS) == 0;
    }
    return outside ? List.of() : names(labels(scores, n));
  }

  private static int[] labels(float[][] scores, int n) {
    float[][] sums = new float[n][LABELS];
    int[][] from = new int[n][LABELS];
    for (int t = 0; t < n; t++) {
      for (int label = 0; label < LABELS; label++) {
        float most = t == 0 && follows(0, label) ? 0 : Float.NEGATIVE_INFINITY;
        for (int before = 0; t > 0 && before < LABELS; before++) {
          if (follows(before, label) && sums[t - 1][before] > most) {
            most = sums[t - 1][before];
            from[t][label] = before;
          }
        }
        sums[t][label] = most + scores[t][label];
      }
    }
    int[] labels = new int[n];
    int at = Kernel.best(sums[n - 1], LABELS);
    for (int t = n - 1; t >= 0; t--) {
      labels[t] = at;
      at = from[t][at];
    }
    return labels;
  }

  private static boolean follows(int before, int label) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
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
