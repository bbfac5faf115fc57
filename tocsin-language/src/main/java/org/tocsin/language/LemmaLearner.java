package org.tocsin.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns dictionary forms: endings that tell them, and the words which they get wrong. */
final class LemmaLearner {
  private LemmaLearner() {}

  static Lemmatizer learn(List<Treebank.Tree> trees) {
    Map<String, Map<String, Integer>> words = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      for (int i = 0; i < tree.forms().length; i++) {
        String fine = tree.tags()[i].substring(tree.tags()[i].indexOf(' ') + 1);
        String lower = WordForm.lower(WordForm.normal(tree.forms()[i]));
        String lemma = WordForm.lower(tree.lemmas()[i]);
        if (!lower.contains("0") && !lower.equals("_url_")) {
          words
              .computeIfAbsent(fine + " " + lower, key -> new TreeMap<>())
              .merge(lemma, 1, Integer::sum);
        }
      }
    }
    Map<String, Map<String, Integer>> endings = new TreeMap<>();
    Map<String, String> best = new LinkedHashMap<>();
    words.forEach(
        (key, lemmas) -> {
          String lemma = most(lemmas);
          best.put(key, lemma);
          String fine = key.substring(0, key.indexOf(' '));
          String lower = key.substring(key.indexOf(' ') + 1);
          String rule = Lemmatizer.rule(lower, lemma);
          for (int length = 0; length <= Math.min(6, lower.length()); length++) {
            endings
                .computeIfAbsent(
                    fine + " " + lower.substring(lower.length() - length), k -> new TreeMap<>())
                .merge(rule, 1, Integer::sum);
          }
        });
    Map<String, String> rules = new TreeMap<>();
    endings.forEach(
        (ending, found) -> {
          int total = found.values().stream().mapToInt(Integer::intValue).sum();
          if (total > 2 || ending.endsWith(" ")) {
            rules.put(ending, most(found));
          }
        });
    Lemmatizer bare = new Lemmatizer(Map.of(), rules);
    Map<String, String> lexicon = new TreeMap<>();
    best.forEach(
        (key, lemma) -> {
          int blank = key.indexOf(' ');
          if (!bare.byRule(key.substring(blank + 1), key.substring(0, blank)).equals(lemma)) {
            lexicon.put(key, lemma);
          }
        });
    return new Lemmatizer(lexicon, rules);
  }

  private static String most(Map<String, Integer> counts) {
    String most = "";
    int highest = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > highest) {
        highest = entry.getValue();
        most = entry.getKey();
      }
    }
    return most;
  }
}
