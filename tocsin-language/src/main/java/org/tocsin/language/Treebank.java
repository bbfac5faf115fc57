package org.tocsin.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
   * @param names name labels as numbers of {@link NameTagger#LABELS}, empty where not annotated
   * @param text the raw text
   */
  record Tree(
      String[] forms,
      String[] lemmas,
      String[] tags,
      int[] heads,
      String[] relations,
      int[] names,
      String text) {}

  private Treebank() {}

  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    boolean entities = false;
    String text = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# global.Entity")) {
        entities = true;
      } else if (line.startsWith("# text = ")) {
        text = line.substring(9);
      } else if (line.isEmpty()) {
        if (!rows.isEmpty()) {
          trees.add(tree(rows, entities, text));
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
      trees.add(tree(rows, entities, text));
    }
    return trees;
  }

  private static Tree tree(List<String[]> rows, boolean entities, String text) {
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
    int[] names = entities ? names(rows, tags) : new int[0];
    return new Tree(forms, lemmas, tags, heads, relations, names, text);
  }

  /** The stretch of proper nouns around the head of each person, organisation and place. */
  private static int[] names(List<String[]> rows, String[] tags) {
    int[] labels = new int[rows.size()];
    Map<String, int[]> open = new HashMap<>();
    Map<String, String> types = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String misc = rows.get(i)[9];
      int at = misc.indexOf("Entity=");
      if (at < 0) {
        continue;
      }
      String marks = misc.substring(at + 7).split("\\|")[0];
      for (String mark : marks.split("(?=\\()|(?<=\\))")) {
        String inner = mark.replaceAll("[()]", "");
        String[] parts = inner.split("-");
        if (mark.startsWith("(")) {
          int head = parts.length > 5 ? Integer.parseInt(parts[5].split(",")[0]) : 1;
          open.put(parts[0], new int[] {i, head});
          types.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        if (mark.endsWith(")")) {
          int[] start = open.remove(parts[0]);
          if (start != null) {
            mark(labels, tags, start[0], i + 1, start[1], types.getOrDefault(parts[0], ""));
          }
        }
      }
    }
    return labels;
  }

  private static void mark(int[] labels, String[] tags, int from, int to, int head, String type) {
    int label =
        switch (type) {
          case "person" -> 1;
          case "organization" -> 3;
          case "place" -> 5;
          default -> 0;
        };
    int at = from + head - 1;
    if (label == 0 || at >= to || !tags[at].startsWith("PROPN")) {
      return;
    }
    int first = at;
    while (first > from && tags[first - 1].startsWith("PROPN")) {
      first--;
    }
    int end = at + 1;
    while (end < to && tags[end].startsWith("PROPN")) {
      end++;
    }
    for (int i = first; i < end; i++) {
      if (labels[i] != 0 && end - first < 3) {
        return;
      }
    }
    Arrays.fill(labels, first, end, label + 1);
    labels[first] = label;
  }
}
