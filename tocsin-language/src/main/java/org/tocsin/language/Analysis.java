package org.tocsin.language;

import java.util.List;
import org.tocsin.model.Name;

/** One sentence run through the network. Keeps room between sentences; not for several threads. */
final class Analysis {
  private static final int[] WHOLE = {};

  private final Models models;
  private final Forward forward;
  private final Activations activations;
  private int[] tags = new int[64];
  private int[] heads = new int[64];
  private String[] normals = new String[0];
  private String[] lowers = new String[0];

  Analysis(Models models) {
    this.models = models;
    forward = new Forward(models.network());
    activations = new Activations(models.network());
  }

  /** Analyses the words; what the other methods say is of these until the next call. */
  void run(String[] texts) {
    int n = texts.length;
    normals = new String[n];
    lowers = new String[n];
    for (int t = 0; t < n; t++) {
      normals[t] = WordForm.normal(texts[t]);
      lowers[t] = WordForm.lower(normals[t]);
    }
    activations.resize(n);
    models.lexicon().fill(normals, lowers, activations.features);
    for (int t = 0; t < n; t++) {
      boolean known = activations.features[t][Lexicon.WORD] > 0;
      activations.pieces[t] = known ? WHOLE : models.lexicon().pieces(lowers[t]);
    }
    forward.run(activations, null);
    if (tags.length < n) {
      tags = new int[n * 3 / 2];
      heads = new int[n * 3 / 2];
    }
    for (int t = 0; t < n; t++) {
      tags[t] = Kernel.best(activations.tags[t], models.tags().size());
    }
    TreeFinder.find(activations.arcs, n, heads);
  }

  /** What the network computed, for those who look at scores. */
  Activations activations() {
    return activations;
  }

  /** Scores of the relations of a word to a head that is not the root. */
  float[] relationScores(int word, int head) {
    forward.relations(activations, word, head);
    return activations.relations;
  }

  String lower(int word) {
    return lowers[word];
  }

  TagLabel tag(int word) {
    return models.tags().get(tags[word]);
  }

  /** Index of the head, the number of words for the root. */
  int head(int word) {
    return heads[word];
  }

  String relation(int word) {
    if (heads[word] == activations.size) {
      return "root";
    }
    forward.relations(activations, word, heads[word]);
    return models.relations().get(Kernel.best(activations.relations, models.relations().size()));
  }

  List<Name> names() {
    return NameFinder.find(activations.names, models.network().nameSteps, activations.size);
  }
}
