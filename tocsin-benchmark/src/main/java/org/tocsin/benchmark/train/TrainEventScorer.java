package org.tocsin.benchmark.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Event;

/**
 * Trains the event scorer, prints figures by cross-validation over documents, and writes the
 * weights trained on all: {@code TrainEventScorer GOLD WEIGHTS}.
 */
public final class TrainEventScorer {
  /** A feature counts that is seen in at least so many documents. */
  private static final int DOCUMENTS = 2;

  private static final double RECALL = 0.75;
  private static final int STEPS = 40;

  /** Groups of features that name single words or patterns. */
  private static final Set<String> WORDS =
      Set.of(
          "pattern",
          "words",
          "lemma",
          "governor",
          "governor-tag",
          "amod",
          "compound",
          "nmod",
          "obj",
          "obl",
          "before",
          "after",
          "mode");

  private TrainEventScorer() {}

  /**
   * @param arguments the folder that holds {@code dev} and {@code external}, and the file of
   *     weights
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException(
          "TrainEventScorer GOLD WEIGHTS: the folder of gold reports, the file to write");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Ontology ontology = Ontology.load();
    TrainingSet set = TrainingSet.read(Path.of(arguments[0]), Coder.load(), ontology);
    LogisticTrainer trainer = new LogisticTrainer(TrainEventScorer::penalty, DOCUMENTS);
    CrossValidation validation = new CrossValidation(set.examples(), trainer);
    out.println(set.summary());
    for (String corpus : List.of("", "dev", "judged")) {
      line(
          out,
          "%-7s right above wrong %.3f, calibration error %.3f%n",
          corpus.isEmpty() ? "all" : corpus,
          validation.ranking(corpus),
          validation.calibrationError(corpus));
    }
    double threshold = threshold(out, set, validation, ontology);
    Map<String, Double> weights = trainer.train(set.examples());
    Platt platt = validation.platt();
    WeightsFile.write(Path.of(arguments[1]), set, weights, platt, threshold);
    line(out, "threshold %.2f; %d weights written%n", threshold, weights.size());
  }

  /** Single words and pairs of observations are many and seen seldom; they are held nearer to 0. */
  private static double penalty(String feature) {
    int end = feature.indexOf('=');
    String group = end < 0 ? feature : feature.substring(0, end);
    return WORDS.contains(group) || group.contains("+") ? 16 : 8;
  }

  /**
   * Prints what each threshold would do, and chooses the one with the highest mean of F1 on gold
   * and judged events among those that cost the gold nothing: neither F1 nor the recall that is
   * wanted of the core.
   */
  private static double threshold(
      PrintStream out, TrainingSet set, CrossValidation validation, Ontology ontology) {
    out.println("threshold | dev all P R F1 | dev occurred core P R | judged P R F1");
    double best = 0;
    double highest = 0;
    double without = 0;
    double wanted = 0;
    for (int step = 0; step < STEPS; step++) {
      double threshold = (double) step / STEPS;
      Tally all = dev(set, validation, ontology, threshold, false);
      Tally core = dev(set, validation, ontology, threshold, true);
      Tally judged = validation.tally("judged", threshold);
      line(
          out,
          "%.3f | %.3f %.3f %.3f | %.3f %.3f | %.3f %.3f %.3f%n",
          threshold,
          all.precision(),
          all.recall(),
          all.f1(),
          core.precision(),
          core.recall(),
          judged.precision(),
          judged.recall(),
          judged.f1());
      if (step == 0) {
        without = all.f1();
        wanted = Math.min(RECALL, core.recall());
      }
      double mean = (all.f1() + judged.f1()) / 2;
      if (mean > highest && all.f1() >= without && core.recall() >= wanted) {
        highest = mean;
        best = threshold;
      }
    }
    return best;
  }

  private static Tally dev(
      TrainingSet set,
      CrossValidation validation,
      Ontology ontology,
      double threshold,
      boolean core) {
    Tally tally = new Tally();
    for (GoldReport report : set.reports()) {
      List<Event> kept = new ArrayList<>();
      for (int i = 0; i < set.examples().size(); i++) {
        Example example = set.examples().get(i);
        if (example.document().equals(report.name()) && validation.probability(i) >= threshold) {
          kept.add(example.event());
        }
      }
      new GoldMatch(report, ontology)
          .count(kept, family -> !core || family.compareTo(EventType.Family.C) <= 0, core, tally);
    }
    return tally;
  }

  private static void line(PrintStream out, String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values));
  }
}
