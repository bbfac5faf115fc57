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
 * Trains the English models. Same input, same bytes. Options, each followed by its values:
 *
 * <pre>
 * --output MODEL      where to write
 * --treebank FILE...  CoNLL-U files
 * --vectors JAR       ready-made vectors of words, see {@link Vectors}; may be left out
 * --rounds N, --seed N
 * --words FILE        further vectors of words, see {@link Vectors#with}; may be left out
 * --names SENTENCES TAGS  names by a teacher, see {@link SilverNames}; may be left out
 * </pre>
 */
public final class Train {
  private Train() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, List<String>> options = options(arguments);
    Path output = Path.of(options.getOrDefault("--output", List.of()).get(0));
    int rounds = Integer.parseInt(options.getOrDefault("--rounds", List.of("20")).get(0));
    int seed = Integer.parseInt(options.getOrDefault("--seed", List.of("1")).get(0));
    Vectors vectors =
        options.containsKey("--vectors")
            ? Vectors.read(Path.of(options.get("--vectors").get(0)))
            : Vectors.empty();
    if (options.containsKey("--words")) {
      vectors = vectors.with(Path.of(options.get("--words").get(0)));
    }
    List<Treebank.Tree> trees = new ArrayList<>();
    for (String file : options.getOrDefault("--treebank", List.of())) {
      trees.addAll(Treebank.read(Path.of(file)));
    }
    Map<String, int[]> silver = Map.of();
    if (options.containsKey("--names")) {
      List<String> files = options.get("--names");
      silver = SilverNames.read(Path.of(files.get(0)), Path.of(files.get(1)));
    }
    log.println(silver.size() + " sentences with names by a teacher");
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
    log.println(
        trees.size() + " sentences, " + tags.length + " tags, " + relations.length + " relations");
    List<String> pieces = new ArrayList<>();
    vectors.pieces().forEach(pieces::add);
    List<String> known = known(words, vectors);
    Lexicon lexicon = new Lexicon(known, pieces);
    int[] counts = new int[known.size() + 1];
    for (int i = 0; i < known.size(); i++) {
      counts[i + 1] = words.getOrDefault(known.get(i), 0);
    }
    Network network =
        new Network(lexicon.tableSizes(), vectors.length(), tags.length, relations.length);
    Learner learner = new Learner(network, lexicon, new Counts(counts), vectors, seed, log);
    Lemmatizer lemmas = LemmaLearner.learn(trees);
    Course course = new Course(trees, numbers(tags), numbers(relations), silver, rounds);
    learner.learn(course::round, rounds);
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

  /** Options by name, each with the values that follow it. */
  private static Map<String, List<String>> options(String[] arguments) {
    Map<String, List<String>> options = new TreeMap<>();
    List<String> values = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.startsWith("--")) {
        values = options.computeIfAbsent(argument, name -> new ArrayList<>());
      } else {
        values.add(argument);
      }
    }
    return options;
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
    for (String word : vectors.words()) {
      seen.putIfAbsent(word, true);
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
