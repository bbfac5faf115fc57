package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The sentences of the treebanks as they are set in each round: a few in capitals or in small
 * letters, a few without their last full stop, as headlines and crossheads are.
 */
final class Course {
  private final List<Treebank.Tree> trees;
  private final Map<String, Integer> tags;
  private final Map<String, Integer> relations;

  private final int[][] names;
  private final List<Learner.Example> taught;
  private final int rounds;

  /**
   * @param teachers give names to trees that have none
   * @param taught sentences answered by teachers; each of the first rounds takes some of them
   * @param rounds how many there will be
   */
  Course(
      List<Treebank.Tree> trees,
      Map<String, Integer> tags,
      Map<String, Integer> relations,
      Optional<Teachers> teachers,
      List<Learner.Example> taught,
      int rounds) {
    this.taught = taught;
    this.rounds = rounds;
    this.trees = trees;
    names = new int[trees.size()][];
    for (int i = 0; i < names.length; i++) {
      Treebank.Tree tree = trees.get(i);
      names[i] =
          tree.names().length == 0 && teachers.isPresent()
              ? teachers.get().answer(tree.forms()).answers().names()
              : tree.names();
    }
    this.tags = tags;
    this.relations = relations;
  }

  List<Learner.Example> round(int round) {
    Random random = new Random(1000 + round);
    List<Learner.Example> examples = new ArrayList<>(trees.size());
    for (int i = 0; i < trees.size(); i++) {
      double chance = random.nextDouble();
      boolean cut = random.nextDouble() < 0.08;
      examples.add(example(trees.get(i), names[i], chance, cut));
    }
    int early = rounds * 3 / 5;
    for (int i = round; round < early && i < taught.size() * 2; i += early) {
      examples.add(taught.get(i % taught.size()));
    }
    return examples;
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
