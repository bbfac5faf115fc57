package org.tocsin.language;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
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
import java.util.Optional;
import java.util.Random;
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
 * --teacher MODEL... --text PATH...  models that answer plain texts for more to learn from
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
    List<Treebank.Tree> trees = new ArrayList<>();
    for (String file : options.getOrDefault("--treebank", List.of())) {
      trees.addAll(Treebank.read(Path.of(file)));
    }
    Optional<Teachers> teachers = teachers(options);
    List<Learner.Example> taught = taught(options, teachers);
    log.println(taught.size() + " sentences answered by teachers");
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
    Course course = new Course(trees, numbers(tags), numbers(relations), teachers, taught, rounds);
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

  private static Optional<Teachers> teachers(Map<String, List<String>> options) throws IOException {
    List<Models> models = new ArrayList<>();
    for (String file : options.getOrDefault("--teacher", List.of())) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(file))))) {
        models.add(Models.read(in));
      }
    }
    return models.isEmpty() ? Optional.empty() : Optional.of(new Teachers(models));
  }

  private static List<Learner.Example> taught(
      Map<String, List<String>> options, Optional<Teachers> teachers) throws IOException {
    List<Learner.Example> taught = new ArrayList<>();
    if (teachers.isPresent()) {
      for (String path : options.getOrDefault("--text", List.of())) {
        for (String[] forms : PlainTexts.sentences(Path.of(path))) {
          taught.add(teachers.get().answer(forms));
        }
      }
      Collections.shuffle(taught, new Random(5));
    }
    return taught;
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
