package org.tocsin.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.Name;
import org.tocsin.model.Tag;

/** One sentence run through the network. Keeps room between sentences; not for several threads. */
final class Analysis {
  private static final int MOST_WORDS_MET = 20_000;

  private final Models models;
  private final Forward forward;
  private final Activations activations;
  private int[] tags = new int[64];
  private int[] heads = new int[64];
  private Lexicon.Word[] words = new Lexicon.Word[0];

  /** Words met before; emptied when full. */
  private final Map<String, Met> met = new HashMap<>();

  /** A word and what the network makes of it by itself. */
  private record Met(Lexicon.Word word, float[] alone) {}

  Analysis(Models models) {
    this.models = models;
    forward = new Forward(models.network());
    activations = new Activations(models.network());
  }

  /** Analyses the words; what the other methods say is of these until the next call. */
  void run(String[] texts) {
    int n = texts.length;
    words = new Lexicon.Word[n];
    activations.resize(n);
    for (int t = 0; t < n; t++) {
      Met met = met(texts[t]);
      words[t] = met.word();
      activations.alone[t] = met.alone();
    }
    Lexicon.fill(words, activations.features);
    forward.run(activations, null);
    if (tags.length < n) {
      tags = new int[n * 3 / 2];
      heads = new int[n * 3 / 2];
    }
    for (int t = 0; t < n; t++) {
      tags[t] = Kernel.best(activations.tags[t], models.tags().size());
    }
    TreeFinder.find(activations.arcs, n, heads);
    forward.relations(activations, heads);
  }

  private Met met(String text) {
    Met known = met.get(text);
    if (known != null) {
      return known;
    }
    if (met.size() >= MOST_WORDS_MET) {
      met.clear();
    }
    Lexicon.Word word = models.lexicon().word(WordForm.normal(text));
    float[] alone = new float[Network.WIDTH];
    forward.alone(word.rows(), word.pieces(), alone);
    Met found = new Met(word, alone);
    met.put(text, found);
    return found;
  }

  String lower(int word) {
    return words[word].lower();
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
    return models.relations().get(Kernel.best(activations.labels[word], models.relations().size()));
  }

  /** The sentence as agreement within its document is sought in; its words as they were given. */
  NameAgreement.Line line(String[] texts) {
    boolean[] proper = new boolean[texts.length];
    for (int t = 0; t < proper.length; t++) {
      proper[t] = tag(t).tag() == Tag.PROPN;
    }
    return new NameAgreement.Line(texts, proper, names());
  }

  List<Name> names() {
    return NameFinder.find(activations.names, models.network().nameSteps, activations.size);
  }
}
