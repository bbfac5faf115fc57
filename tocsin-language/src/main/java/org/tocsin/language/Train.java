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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * --from MODEL        a model to go on from: its words stay as they are
 * --words FILE        further vectors of words, see {@link Vectors#with}; may be left out
 * --names SENTENCES TAGS  names by a teacher, see {@link SilverNames}; may be left out
 * </pre>
 */
public final class Train {
  private static final double RATE = 0.003;
  private static final double RATE_AFTERWARDS = 0.0015;

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
    log.println(trees.size() + " sentences");
    Optional<Models> before = before(options);
    Lexicon lexicon =
        before.isPresent()
            ? widened(before.get().lexicon(), vectors)
            : new Lexicon(known(words, vectors), pieces(vectors));
    int[] counts = new int[lexicon.words().size() + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = words.getOrDefault(lexicon.words().get(i - 1), 0);
    }
    List<TagLabel> tags =
        before.map(Models::tags).orElseGet(() -> tagSet.stream().map(TagLabel::of).toList());
    List<String> relations =
        before.map(Models::relations).orElseGet(() -> List.copyOf(relationSet));
    Network network =
        before.isPresent()
            ? Freezing.thaw(before.get(), lexicon, vectors.length())
            : new Network(lexicon.tableSizes(), vectors.length(), tags.size(), relations.size());
    Learner learner =
        new Learner(
            network,
            lexicon,
            new Counts(counts),
            vectors,
            before.isPresent() ? RATE_AFTERWARDS : RATE,
            before.isPresent(),
            seed,
            log);
    Course course =
        new Course(
            trees,
            numbers(tags.stream().map(TagLabel::toString).toList()),
            numbers(relations),
            silver,
            rounds);
    learner.learn(course::round, rounds);
    Network frozen =
        before.isPresent()
            ? Freezing.merge(network, lexicon, vectors)
            : Freezing.freeze(network, lexicon, new Counts(counts), vectors);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
      new Models(lexicon, tags, relations, frozen, LemmaLearner.learn(trees)).write(out);
    }
  }

  private static Optional<Models> before(Map<String, List<String>> options) throws IOException {
    if (!options.containsKey("--from")) {
      return Optional.empty();
    }
    Path file = Path.of(options.get("--from").get(0));
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return Optional.of(Models.read(in));
    }
  }

  /** A lexicon with the words that vectors have been found for behind its own. */
  private static Lexicon widened(Lexicon lexicon, Vectors vectors) {
    Set<String> words = new LinkedHashSet<>(lexicon.words());
    vectors.words().forEach(words::add);
    return new Lexicon(List.copyOf(words), lexicon.pieces());
  }

  private static List<String> pieces(Vectors vectors) {
    List<String> pieces = new ArrayList<>();
    vectors.pieces().forEach(pieces::add);
    return pieces;
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

  private static Map<String, Integer> numbers(List<String> labels) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      numbers.put(labels.get(i), i);
    }
    return numbers;
  }
}
