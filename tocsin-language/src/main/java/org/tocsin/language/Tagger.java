package org.tocsin.language;

/** Part-of-speech tags, one word after the other from left to right. */
final class Tagger {
  private final SparseModel model;

  Tagger(SparseModel model) {
    this.model = model;
  }

  /** Label numbers of this tagger's model. */
  int[] tag(Words words, Features features, int[] scores) {
    int[] tags = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      int tag1 = i > 0 ? tags[i - 1] : 200;
      int tag2 = i > 1 ? tags[i - 2] : 201;
      TagFeatures.fill(words, i, tag1, tag2, features);
      features.score(model, scores);
      int best = 0;
      for (int label = 1; label < model.labelCount(); label++) {
        if (scores[label] > scores[best]) {
          best = label;
        }
      }
      tags[i] = best;
    }
    return tags;
  }

  /** "NOUN NNS". */
  String label(int tag) {
    return model.label(tag);
  }
}
