package org.tocsin.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Trains the English models: {@code Train OUTPUT TREEBANK...}. Same input, same bytes. */
public final class Train {
  private static final int TAG_ROUNDS = 8;
  private static final int ARC_ROUNDS = 12;
  private static final int NAME_ROUNDS = 8;

  private Train() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Treebank.Tree> trees = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      trees.addAll(Treebank.read(Path.of(arguments[i])));
    }
    log.println(trees.size() + " sentences");
    List<int[]> predicted = jackknife(trees);
    log.println("jackknifed");
    SparseModel tags = tags(trees).freeze(0.6);
    log.println("tagger");
    SparseModel names = names(trees, predicted, tags).freeze(0.9);
    log.println("names");
    SparseModel arcs = arcs(trees, predicted, log).freeze(0.5);
    log.println("parser");
    Lemmatizer lemmas = lemmas(trees);
    try (DataOutputStream out =
        new DataOutputStream(
            new java.io.BufferedOutputStream(
                Files.newOutputStream(Path.of(arguments[0]))))) {
      new Models(tags, arcs, names, lemmas).write(out);
    }
  }

  private static String[] tagLabels(List<Treebank.Tree> trees) {
    TreeSet<String> labels = new TreeSet<>();
    for (Treebank.Tree tree : trees) {
      Collections.addAll(labels, tree.tags());
    }
    return labels.toArray(String[]::new);
  }

  private static Map<String, Integer> numbers(String[] labels) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      numbers.put(labels[i], i);
    }
    return numbers;
  }

  private static Learner tags(List<Treebank.Tree> trees) {
    return tags(trees, tagLabels(trees));
  }

  private static Learner tags(List<Treebank.Tree> trees, String[] labels) {
    Map<String, Integer> numbers = numbers(labels);
    Learner learner = new Learner(labels);
    Features features = new Features();
    float[] scores = new float[labels.length];
    Random random = new Random(7);
    List<Treebank.Tree> order = new ArrayList<>(trees);
    for (int round = 0; round < TAG_ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Treebank.Tree tree : order) {
        Words words = new Words(tree.forms());
        int tag1 = 200;
        int tag2 = 201;
        for (int i = 0; i < words.size; i++) {
          learner.tick();
          TagFeatures.fill(words, i, tag1, tag2, features);
          int[] copy = features.copy();
          learner.score(copy, scores);
          int best = best(scores);
          int gold = numbers.get(tree.tags()[i]);
          if (best != gold) {
            learner.update(copy, gold, best);
          }
          tag2 = tag1;
          tag1 = best;
        }
      }
    }
    return learner;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** Tags as a tagger gives them that has not seen the sentence. */
  private static List<int[]> jackknife(List<Treebank.Tree> trees) {
    int folds = 4;
    String[] labels = tagLabels(trees);
    int[][] tags = new int[trees.size()][];
    for (int fold = 0; fold < folds; fold++) {
      List<Treebank.Tree> rest = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        if (i * 10 / trees.size() % folds != fold) {
          rest.add(trees.get(i));
        }
      }
      Tagger tagger = new Tagger(tags(rest, labels).freeze(0.6));
      Features features = new Features();
      int[] scores = new int[256];
      for (int i = 0; i < trees.size(); i++) {
        if (i * 10 / trees.size() % folds == fold) {
          tags[i] = tagger.tag(new Words(trees.get(i).forms()), features, scores);
        }
      }
    }
    return List.of(tags);
  }

  private static Learner names(
      List<Treebank.Tree> trees, List<int[]> tags, SparseModel tagModel) {
    Learner learner = new Learner(NameTagger.LABELS);
    Features features = new Features();
    float[] scores = new float[NameTagger.LABELS.length];
    for (int round = 0; round < NAME_ROUNDS; round++) {
      for (int k = 0; k < trees.size(); k++) {
        Treebank.Tree tree = trees.get(k);
        if (tree.names().length == 0) {
          continue;
        }
        Words words = new Words(tree.forms());
        int label1 = 0;
        int label2 = 0;
        for (int i = 0; i < words.size; i++) {
          learner.tick();
          NameFeatures.fill(words, tags.get(k), i, label1, label2, features);
          int[] copy = features.copy();
          learner.score(copy, scores);
          int best = 0;
          for (int label = 1; label < scores.length; label++) {
            if (NameTagger.allowed(label1, label) && scores[label] > scores[best]) {
              best = label;
            }
          }
          int gold = tree.names()[i];
          if (best != gold) {
            learner.update(copy, gold, best);
          }
          label2 = label1;
          label1 = best;
        }
      }
    }
    return learner;
  }

  private static Learner arcs(List<Treebank.Tree> trees, List<int[]> tags, PrintStream log) {
    TreeSet<String> relations = new TreeSet<>();
    for (Treebank.Tree tree : trees) {
      Collections.addAll(relations, tree.relations());
    }
    List<String> labels = new ArrayList<>();
    labels.add("S ");
    Map<String, Integer> numbers = new HashMap<>();
    for (String relation : relations) {
      numbers.put(relation, labels.size());
      labels.add("L " + relation);
      labels.add("R " + relation);
    }
    Learner learner = new Learner(labels.toArray(String[]::new));
    ArcTrainer trainer = new ArcTrainer(learner, numbers);
    Random random = new Random(11);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      order.add(i);
    }
    for (int round = 0; round < ARC_ROUNDS; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (int i : order) {
        wrong += trainer.learn(trees.get(i), tags.get(i), round, random);
      }
      log.println("round " + round + " wrong " + wrong);
    }
    return learner;
  }

  private static Lemmatizer lemmas(List<Treebank.Tree> trees) {
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
