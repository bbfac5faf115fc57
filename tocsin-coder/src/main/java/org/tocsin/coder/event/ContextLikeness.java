package org.tocsin.coder.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Whether the words that hang on two mentions are the same: "the port" in both. */
final class ContextLikeness {
  private ContextLikeness() {}

  static void add(Draft one, Draft other, List<String> features) {
    Set<String> names = words(one, true);
    Set<String> others = words(other, true);
    if (!names.isEmpty() && !others.isEmpty() && names.stream().noneMatch(others::contains)) {
      features.add("names-nearby-differ");
    }
    Set<String> here = words(one, false);
    Set<String> there = words(other, false);
    if (here.isEmpty() || there.isEmpty()) {
      return;
    }
    long shared = here.stream().filter(there::contains).count();
    if (shared == 0) {
      features.add("nothing-said-of-both");
    } else {
      features.add("some-said-of-both");
      if (shared > 1) {
        features.add("much-said-of-both");
      }
    }
  }

  /** Nouns and names in what hangs on a mention, clauses of their own left out. */
  private static Set<String> words(Draft draft, boolean named) {
    Set<String> words = new TreeSet<>();
    collect(draft.sentence(), draft.trigger().head(), named, words);
    words.remove(NominalLikeness.lemma(draft));
    return words;
  }

  private static void collect(Sentence sentence, int token, boolean named, Set<String> words) {
    for (int i : sentence.children(token)) {
      Token child = sentence.token(i);
      switch (child.baseRelation()) {
        case "conj", "parataxis", "advcl", "ccomp", "punct" -> {}
        default -> {
          if (child.tag() == Tag.PROPN || child.tag() == Tag.NOUN && !named) {
            words.add(child.lemma());
          }
          collect(sentence, i, named, words);
        }
      }
    }
  }
}
