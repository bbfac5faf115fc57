package org.tocsin.language;

import java.util.List;

/** Several models that answer sentences together, by the sum of their scores. */
final class Teachers {
  private final List<Models> models;
  private final List<Analysis> analyses;

  /**
   * @param models with the same labels
   */
  Teachers(List<Models> models) {
    this.models = List.copyOf(models);
    this.analyses = models.stream().map(Analysis::new).toList();
  }

  /** A sentence with the answers that the models give. */
  Learner.Example answer(String[] forms) {
    int n = forms.length;
    int tagCount = models.get(0).tags().size();
    int relationCount = models.get(0).relations().size();
    float[][] tags = new float[n][tagCount];
    float[][] arcs = new float[n][n + 1];
    float[][] names = new float[n][NameFinder.LABELS];
    float[][] steps = new float[NameFinder.LABELS + 1][NameFinder.LABELS];
    for (Models model : models) {
      for (int i = 0; i < steps.length; i++) {
        Kernel.add(model.network().nameSteps[i], steps[i], NameFinder.LABELS);
      }
    }
    for (Analysis analysis : analyses) {
      analysis.run(forms);
      Activations a = analysis.activations();
      for (int t = 0; t < n; t++) {
        Kernel.add(a.tags[t], tags[t], tagCount);
        Kernel.add(a.arcs[t], arcs[t], n + 1);
        Kernel.add(a.names[t], names[t], NameFinder.LABELS);
      }
    }
    int[] tag = new int[n];
    int[] heads = new int[n];
    int[] relations = new int[n];
    for (int t = 0; t < n; t++) {
      tag[t] = Kernel.best(tags[t], tagCount);
    }
    TreeFinder.find(arcs, n, heads);
    for (int t = 0; t < n; t++) {
      if (heads[t] < n) {
        float[] scores = new float[relationCount];
        for (Analysis analysis : analyses) {
          Kernel.add(analysis.relationScores(t, heads[t]), scores, relationCount);
        }
        relations[t] = Kernel.best(scores, relationCount);
      }
    }
    String[] normals = new String[n];
    String[] lowers = new String[n];
    for (int t = 0; t < n; t++) {
      normals[t] = WordForm.normal(forms[t]);
      lowers[t] = WordForm.lower(normals[t]);
    }
    int[] labels = NameFinder.labels(names, steps, n);
    return new Learner.Example(
        normals, lowers, new Backward.Answers(tag, heads, relations, labels));
  }
}
