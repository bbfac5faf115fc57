package org.tocsin.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a CoNLL-U file, with the names that GUM marks. */
final class Treebank {
  /**
   * One sentence.
   *
   * @param forms words
   * @param lemmas dictionary forms
   * @param tags "NOUN NNS"
   * @param heads index of the head, the sentence's size for the root
   * @param relations to the heads
   * @param names name labels as numbers of {@link NameFinder}, empty where not annotated
   * @param text the raw text
   * @param opening whether a document begins with it
   */
  record Tree(
      String[] forms,
      String[] lemmas,
      String[] tags,
      int[] heads,
      String[] relations,
      int[] names,
      String text,
      boolean opening) {}

  private Treebank() {}

  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    boolean entities = false;
    String text = "";
    boolean opening = true;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# global.Entity")) {
        entities = true;
      } else if (line.startsWith("# newdoc")) {
        opening = true;
      } else if (line.startsWith("# text = ")) {
        text = line.substring(9);
      } else if (line.isEmpty()) {
        if (!rows.isEmpty()) {
          trees.add(tree(rows, entities, text, opening));
          opening = false;
          rows.clear();
        }
      } else if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        if (cells[0].chars().allMatch(Character::isDigit)) {
          rows.add(cells);
        }
      }
    }
    if (!rows.isEmpty()) {
      trees.add(tree(rows, entities, text, opening));
    }
    return trees;
  }

  private static Tree tree(List<String[]> rows, boolean entities, String text, boolean opening) {
    int size = rows.size();
    String[] forms = new String[size];
    String[] lemmas = new String[size];
    String[] tags = new String[size];
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      String[] cells = rows.get(i);
      forms[i] = cells[1];
      lemmas[i] = cells[2];
      tags[i] = cells[3] + " " + cells[4];
      int head = Integer.parseInt(cells[6]);
      heads[i] = head == 0 ? size : head - 1;
      relations[i] = cells[7];
    }
    int[] names = entities ? NameGold.labels(rows) : new int[0];
    return new Tree(forms, lemmas, tags, heads, relations, names, text, opening);
  }
}
