package org.tocsin.coder.cause;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.benchmark.Csv;
import org.tocsin.coder.cause.LogisticModel.Example;
import org.tocsin.knowledge.cause.CauseWeights.Kind;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/**
 * Trains the weights that tell causes: {@code TrainCauses TRAIN_SUBTASK1 TRAIN_SUBTASK2_GROUPED
 * OUT}. How the tables are weighed, and the thresholds, are learnt on parts that the tables were
 * not trained on.
 */
public final class TrainCauses {
  private static final int FOLDS = 5;

  /** Features of fewer examples, and smaller weights, are left out. */
  private static final int FEWEST = 8;

  private static final double LEAST = 0.8;

  private record Tie(int text, Example link, boolean below) {}

  private record Text(Example whole, List<Tie> ties) {}

  private TrainCauses() {}

  public static void main(String[] arguments) throws IOException {
    List<Text> texts = texts(Path.of(arguments[0]), Path.of(arguments[1]));
    StringBuilder out = new StringBuilder(HEADER);
    List<Example> sums = new ArrayList<>();
    List<double[]> inputs = new ArrayList<>();
    List<Scored> ties = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Text> some = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        if (i % FOLDS != fold) {
          some.add(texts.get(i));
        }
      }
      LogisticModel link = links(some);
      LogisticModel whole = wholes(some);
      for (int i = fold; i < texts.size(); i += FOLDS) {
        List<Double> scores = new ArrayList<>();
        for (Tie tie : texts.get(i).ties()) {
          scores.add(link.score(tie.link()));
          ties.add(new Scored(link.score(tie.link()), tie.link().right()));
        }
        inputs.add(CauseFinder.inputs(scores, whole.score(texts.get(i).whole())));
        sums.add(texts.get(i).whole());
      }
    }
    double[] sum = weigh(inputs, sums);
    List<Scored> judged = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      judged.add(new Scored(CauseFinder.probability(dot(sum, inputs.get(i))), sums.get(i).right()));
    }
    write(Kind.LINK, links(texts).weights(LEAST), out);
    write(Kind.BELOW, directions(texts).weights(LEAST / 4), out);
    write(Kind.SENTENCE, wholes(texts).weights(LEAST), out);
    Map<String, Double> last = new TreeMap<>();
    for (int i = 0; i + 1 < sum.length; i++) {
      last.put("input " + i, sum[i]);
    }
    last.put("bias", sum[sum.length - 1]);
    last.put("threshold", best(judged));
    last.put("tie", best(ties));
    write(Kind.SUM, last, out);
    Files.writeString(Path.of(arguments[2]), out, StandardCharsets.UTF_8);
    System.out.printf(
        Locale.ROOT,
        "%d texts; on held-out parts: detection F1 %.3f, ties F1 %.3f%n",
        texts.size(),
        f1(judged, best(judged)),
        f1(ties, best(ties)));
  }

  private static final String HEADER =
      """
      # What tells that a sentence states a cause: weights of a logistic model. Made by
      # org.tocsin.coder.cause.TrainCauses; see docs/reference/benchmarks.md for the command. Not to be edited by hand.
      # Trained on the training part of the Causal News Corpus, version 2 of 2023 (github.com/tanfiona/CausalNewsCorpus,
      # CC0 1.0). Features are lemmas and relations that occur in several sentences; names and numbers are masked.
      # table	feature	weight
      """;

  private static LogisticModel links(List<Text> texts) {
    return LogisticModel.train(
        texts.stream().flatMap(text -> text.ties().stream()).map(Tie::link).toList(),
        FEWEST,
        6,
        0.2);
  }

  private static LogisticModel directions(List<Text> texts) {
    return LogisticModel.train(
        texts.stream()
            .flatMap(text -> text.ties().stream())
            .filter(tie -> tie.link().right())
            .map(tie -> new Example(tie.link().features(), tie.below()))
            .toList(),
        FEWEST / 2,
        10,
        0.2);
  }

  private static LogisticModel wholes(List<Text> texts) {
    return LogisticModel.train(texts.stream().map(Text::whole).toList(), FEWEST, 10, 0.3);
  }

  private static List<Text> texts(Path labels, Path spans) throws IOException {
    English english = English.load();
    Map<String, List<MarkedText>> marked = new HashMap<>();
    for (List<String> row : Csv.read(spans)) {
      marked.put(row.get(5), MarkedText.of(row.get(6)));
    }
    List<Text> texts = new ArrayList<>();
    for (List<String> row : Csv.read(labels)) {
      List<Sentence> sentences = english.read(Article.ofText(row.get(0), row.get(1))).sentences();
      List<Tie> ties = new ArrayList<>();
      for (Sentence sentence : sentences) {
        Map<Integer, Boolean> gold = ties(sentence, marked.getOrDefault(row.get(1), List.of()));
        for (Token token : sentence.tokens()) {
          if (CauseFeatures.link(token)) {
            int at = token.index();
            ties.add(
                new Tie(
                    texts.size(),
                    new Example(CauseFeatures.link(sentence, at), gold.containsKey(at)),
                    gold.getOrDefault(at, false)));
          }
        }
      }
      texts.add(
          new Text(new Example(CauseFeatures.whole(sentences), row.get(2).equals("1")), ties));
    }
    return texts;
  }

  /**
   * The ties that join a marked cause and effect, with whether the cause is below: those right
   * under the word in which the ways up from both heads meet.
   */
  static Map<Integer, Boolean> ties(Sentence sentence, List<MarkedText> marked) {
    Map<Integer, Boolean> ties = new TreeMap<>();
    for (MarkedText one : marked) {
      Span cause = one.spans().get("ARG0");
      Span effect = one.spans().get("ARG1");
      if (cause != null && effect != null) {
        List<Integer> up = up(sentence, cause);
        List<Integer> other = up(sentence, effect);
        for (int i = 0; i < up.size(); i++) {
          int at = other.indexOf(up.get(i));
          if (at >= 0) {
            if (i > 0) {
              ties.put(up.get(i - 1), true);
            }
            if (at > 0) {
              ties.put(other.get(at - 1), false);
            }
            break;
          }
        }
      }
    }
    return ties;
  }

  /** The head of a stretch and all that govern it; nothing where the sentence has not all of it. */
  private static List<Integer> up(Sentence sentence, Span span) {
    List<Integer> up = new ArrayList<>();
    if (!sentence.span().contains(span)) {
      return up;
    }
    int best = -1;
    int depth = Integer.MAX_VALUE;
    for (Token token : sentence.tokens()) {
      boolean inside = token.span().overlaps(span) && !token.relation().equals("punct");
      if (inside && path(sentence, token.index()).size() < depth) {
        best = token.index();
        depth = path(sentence, best).size();
      }
    }
    return best < 0 ? up : path(sentence, best);
  }

  private static List<Integer> path(Sentence sentence, int from) {
    List<Integer> path = new ArrayList<>(List.of(from));
    int at = from;
    while (!sentence.token(at).root() && path.size() <= sentence.size()) {
      at = sentence.token(at).head();
      path.add(at);
    }
    return path;
  }

  /** Logistic regression over the few inputs by plain descent. */
  private static double[] weigh(List<double[]> inputs, List<Example> texts) {
    double[] weights = new double[inputs.get(0).length + 1];
    for (int round = 0; round < 3000; round++) {
      double[] gradient = new double[weights.length];
      for (int i = 0; i < texts.size(); i++) {
        double[] input = inputs.get(i);
        double error =
            CauseFinder.probability(dot(weights, input)) - (texts.get(i).right() ? 1 : 0);
        for (int j = 0; j < input.length; j++) {
          gradient[j] += error * input[j];
        }
        gradient[input.length] += error;
      }
      for (int j = 0; j < weights.length; j++) {
        weights[j] -= 0.1 * (gradient[j] / texts.size() + 0.002 * weights[j]);
      }
    }
    return weights;
  }

  private static double dot(double[] weights, double[] input) {
    double sum = weights[input.length];
    for (int j = 0; j < input.length; j++) {
      sum += weights[j] * input[j];
    }
    return sum;
  }

  private record Scored(double score, boolean right) {}

  /** The threshold with the best F1. */
  private static double best(List<Scored> scored) {
    List<Scored> sorted = new ArrayList<>(scored);
    sorted.sort(Comparator.comparingDouble(one -> -one.score()));
    long wanted = scored.stream().filter(Scored::right).count();
    int hits = 0;
    double best = 0;
    double threshold = 0;
    for (int i = 0; i + 1 < sorted.size(); i++) {
      hits += sorted.get(i).right() ? 1 : 0;
      double f1 = 2.0 * hits / (i + 1 + wanted);
      if (f1 > best) {
        best = f1;
        threshold = (sorted.get(i).score() + sorted.get(i + 1).score()) / 2;
      }
    }
    return threshold;
  }

  private static double f1(List<Scored> scored, double threshold) {
    long hits = scored.stream().filter(one -> one.right() && one.score() > threshold).count();
    long found = scored.stream().filter(one -> one.score() > threshold).count();
    return 2.0 * hits / (found + scored.stream().filter(Scored::right).count());
  }

  private static void write(Kind kind, Map<String, Double> weights, StringBuilder out) {
    weights.forEach(
        (feature, weight) ->
            out.append(String.format(Locale.ROOT, "%s\t%s\t%.2f%n", kind, feature, weight)));
  }
}
