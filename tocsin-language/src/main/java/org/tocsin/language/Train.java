package org.tocsin.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains the English models: {@code Train OUTPUT ROUNDS VECTORS TREEBANK...}, with a minus for
 * VECTORS where there are none. Same input, same bytes.
 */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path output = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Vectors vectors =
        arguments[2].equals("-") ? Vectors.empty() : Vectors.read(Path.of(arguments[2]));
    List<Treebank.Tree> trees = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) {
      trees.addAll(Treebank.read(Path.of(arguments[i])));
    }
    TreeSet<String> tagSet = new TreeSet<>();
    TreeSet<String> relationSet = new TreeSet<>();
    Map<String, Integer> words = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      tagSet.addAll(List.of(tree.tags()));
      relationSet.addAll(List.of(tree.relations()));
      for (String form : tree.forms()) {
        words.merge(WordForm.lower(WordForm.normal(form)), 1, Integer::sum);
      }
    }
    relationSet.remove("root");
    String[] tags = tagSet.toArray(String[]::new);
    String[] relations = relationSet.toArray(String[]::new);
    log.println(trees.size() + " sentences, " + tags.length + " tags, " + relations.length + " relations");
    List<String> pieces = new ArrayList<>();
    vectors.pieces().forEach(pieces::add);
    List<String> known = known(words, vectors);
    Lexicon lexicon = new Lexicon(known, pieces);
    int[] counts = new int[known.size() + 1];
    for (int i = 0; i < known.size(); i++) {
      counts[i + 1] = words.getOrDefault(known.get(i), 0);
    }
    Network network =
        new Network(
            lexicon.tableSizes(),
            vectors.length(),
            tags.length,
            NameFinder.LABELS,
            relations.length);
    Learner learner = new Learner(network, lexicon, new Counts(counts), vectors, log);
    Lemmatizer lemmas = LemmaLearner.learn(trees);
    Course course = new Course(trees, numbers(tags), numbers(relations));
    learner.learn(course::round, rounds, () -> {});
    Network frozen = Freezing.freeze(network, lexicon, new Counts(counts), vectors);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      new Models(
              lexicon,
              tagSet.stream().map(TagLabel::of).toList(),
              List.of(relations),
              frozen,
              lemmas)
          .write(out);
    }
  }

  /** The words met twice, the most frequent first, then those that only have vectors. */
  private static List<String> known(Map<String, Integer> words, Vectors vectors) {
    List<String> known = new ArrayList<>();
    words.forEach(
        (word, count) -> {
          if (count >= 2) {
            known.add(word);
          }
        });
    known.sort((a, b) -> words.getOrDefault(b, 0) - words.getOrDefault(a, 0));
    Map<String, Boolean> seen = new LinkedHashMap<>();
    known.forEach(word -> seen.put(word, true));
    for (String piece : vectors.pieces()) {
      if (!piece.startsWith("##")) {
        seen.putIfAbsent(piece, true);
      }
    }
    return new ArrayList<>(seen.keySet());
  }

  private static Map<String, Integer> numbers(String[] labels) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < labels.length; i++) {
      numbers.put(labels[i], i);
    }
    return numbers;
  }
}
