package org.tocsin.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The sentences of the treebanks as they are set in each round: a few in capitals or in small
 * letters, a few without their last full stop, as headlines and crossheads are.
 */
final class Course {
  /** Each round takes one sentence of so many that have names only. */
  private static final int PARTS = 4;

  /** Rounds at the end that learn names from gold alone, whose scheme thus has the last word. */
  private static final int LAST = 1;

  private final List<Treebank.Tree> trees;
  private final Map<String, Integer> tags;
  private final Map<String, Integer> relations;

  private final Map<String, int[]> silver;
  private final List<Learner.Example> others = new ArrayList<>();
  private final int rounds;

  /**
   * @param silver names that a teacher found, by sentence; for trees that have none and, where no
   *     tree has the sentence, for a part of each round, the last ones left out
   * @param rounds how many there will be
   */
  Course(
      List<Treebank.Tree> trees,
      Map<String, Integer> tags,
      Map<String, Integer> relations,
      Map<String, int[]> silver,
      int rounds) {
    this.trees = trees;
    this.tags = tags;
    this.relations = relations;
    this.silver = silver;
    this.rounds = rounds;
    Set<String> known = new HashSet<>();
    trees.forEach(tree -> known.add(TeachingText.line(tree.forms())));
    silver.forEach(
        (sentence, names) -> {
          if (!known.contains(sentence)) {
            others.add(namesOnly(sentence.split("\t"), names));
          }
        });
    Collections.shuffle(others, new Random(5));
  }

  List<Learner.Example> round(int round) {
    Random random = new Random(1000 + round);
    List<Learner.Example> examples = new ArrayList<>(trees.size());
    for (Treebank.Tree tree : trees) {
      double chance = random.nextDouble();
      boolean cut = random.nextDouble() < 0.08;
      int[] names = tree.names();
      if (names.length == 0 && round < rounds - LAST) {
        names = silver.getOrDefault(TeachingText.line(tree.forms()), names);
      }
      examples.add(example(tree, names, chance, cut));
    }
    if (round < rounds - LAST) {
      for (int i = round % PARTS; i < others.size(); i += PARTS) {
        examples.add(others.get(i));
      }
    }
    return examples;
  }

  private static Learner.Example namesOnly(String[] forms, int[] names) {
    String[] normals = new String[forms.length];
    String[] lowers = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      normals[i] = WordForm.normal(forms[i]);
      lowers[i] = WordForm.lower(normals[i]);
    }
    int[] none = {};
    return new Learner.Example(normals, lowers, new Backward.Answers(none, none, none, names));
  }

  private Learner.Example example(Treebank.Tree tree, int[] known, double chance, boolean cut) {
    int n = tree.forms().length;
    if (cut && n > 3 && tree.forms()[n - 1].equals(".") && leaf(tree, n - 1)) {
      n--;
    }
    String[] normals = new String[n];
    String[] lowers = new String[n];
    int[] tag = new int[n];
    int[] head = new int[n];
    int[] relation = new int[n];
    for (int i = 0; i < n; i++) {
      normals[i] = cased(WordForm.normal(tree.forms()[i]), chance);
      lowers[i] = WordForm.lower(normals[i]);
      tag[i] = tags.getOrDefault(tree.tags()[i], 0);
      boolean root = tree.heads()[i] == tree.forms().length;
      head[i] = root ? n : tree.heads()[i];
      relation[i] = root ? 0 : relations.getOrDefault(tree.relations()[i], 0);
    }
    int[] labels = new int[known.length == 0 ? 0 : n];
    System.arraycopy(known, 0, labels, 0, labels.length);
    return new Learner.Example(normals, lowers, new Backward.Answers(tag, head, relation, labels));
  }

  private static boolean leaf(Treebank.Tree tree, int word) {
    for (int head : tree.heads()) {
      if (head == word) {
        return false;
      }
    }
    return tree.heads()[word] != tree.forms().length;
  }

  private static String cased(String normal, double chance) {
    if (chance < 0.03) {
      return normal.toUpperCase(Locale.ROOT);
    }
    if (chance < 0.05) {
      return normal.toLowerCase(Locale.ROOT);
    }
    if (chance < 0.07 && !normal.isEmpty()) {
      return normal.substring(0, 1).toUpperCase(Locale.ROOT) + normal.substring(1);
    }
    return normal;
  }
}
