package org.tocsin.knowledge.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.knowledge.data.TableFile;

/** Topics of reports and the words that speak of them. Immutable. */
public final class Topics {
  private final List<String> names;
  private final Map<String, List<Integer>> byWord;

  private Topics(List<String> names, Map<String, List<Integer>> byWord) {
    this.names = List.copyOf(names);
    this.byWord = Map.copyOf(byWord);
  }

  /**
   * The shipped topics of a language.
   *
   * @throws org.tocsin.knowledge.KnowledgeException naming file, line and remedy
   */
  public static Topics load(String language) {
    return of(TableFile.read("lang/" + language + "/topics.tsv", 2));
  }

  /** Topics of rows of name and words. */
  static Topics of(List<TableFile.Row> rows) {
    List<String> names = new ArrayList<>();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (TableFile.Row row : rows) {
      if (names.contains(row.cell(0))) {
        throw row.fault("topic " + row.cell(0) + " stands twice", "Put its words on one line");
      }
      names.add(row.cell(0));
      for (String word : row.cell(1).split(" +")) {
        List<Integer> topics = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        if (topics.contains(names.size() - 1)) {
          throw row.fault("\"" + word + "\" stands twice", "Leave one of them out");
        }
        topics.add(names.size() - 1);
      }
    }
    return new Topics(names, byWord);
  }

  /** The names of the topics, in the file's order. */
  public List<String> names() {
    return names;
  }

  /** The topics that a lemma speaks of, by their index. */
  public List<Integer> of(String lemma) {
    return byWord.getOrDefault(lemma, List.of());
  }
}
