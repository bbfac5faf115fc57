package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;

/** Names by labels: O outside, B and I with the type. */
final class NameTagger {
  static final String[] LABELS = {"O", "B PERSON", "I PERSON", "B ORGANISATION", "I ORGANISATION", "B PLACE", "I PLACE"};

  private final SparseModel model;

  NameTagger(SparseModel model) {
    this.model = model;
  }

  List<Name> find(Words words, int[] tags, Features features, int[] scores) {
    int[] labels = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      int label1 = i > 0 ? labels[i - 1] : 0;
      int label2 = i > 1 ? labels[i - 2] : 0;
      NameFeatures.fill(words, tags, i, label1, label2, features);
      features.score(model, scores);
      int best = 0;
      for (int label = 1; label < LABELS.length; label++) {
        if (allowed(label1, label) && scores[label] > scores[best]) {
          best = label;
        }
      }
      labels[i] = best;
    }
    return names(labels);
  }

  /** An inside label continues a name of its own type. */
  static boolean allowed(int before, int label) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
  }

  static List<Name> names(int[] labels) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      if (labels[i] == 0) {
        i++;
        continue;
      }
      int end = i + 1;
      int inside = labels[i] % 2 == 1 ? labels[i] + 1 : labels[i];
      while (end < labels.length && labels[end] == inside) {
        end++;
      }
      names.add(new Name(NameType.valueOf(LABELS[inside].substring(2)), i, end));
      i = end;
    }
    return names;
  }
}
