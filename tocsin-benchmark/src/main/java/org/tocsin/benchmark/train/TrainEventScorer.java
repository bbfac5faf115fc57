package org.tocsin.benchmark.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    if (arguments.length > 2) {
      set.dump(Path.of(arguments[2]), ontology);
    }
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
    WeightsFile.write(Path.of(arguments[1]), set.summary(), weights, platt, threshold);
    line(out, "threshold %.2f; %d weights written%n", threshold, weights.size());
  }

  /** Words and their company are many and seen seldom; they are held nearer to 0. */
  private static double penalty(String feature) {
    String group = feature.contains("=") ? feature.substring(0, feature.indexOf('=')) : feature;
    return switch (group) {
      case "pattern",
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
              "mode" ->
          8;
      default -> group.contains("+") ? 8 : 2;
    };
  }

  /** Prints what each threshold would do, and chooses one. */
  private static double threshold(
      PrintStream out, TrainingSet set, CrossValidation validation, Ontology ontology) {
    out.println("threshold | dev all P R F1 | dev occurred core P R | judged P R F1");
    double best = 0;
    double highest = 0;
    for (int step = 0; step <= 16; step++) {
      double threshold = step / 20.0;
      Tally all = dev(set, validation, ontology, threshold, false);
      Tally core = dev(set, validation, ontology, threshold, true);
      Tally judged = validation.tally("judged", threshold);
      line(
          out,
          "%.2f | %.3f %.3f %.3f | %.3f %.3f | %.3f %.3f %.3f%n",
          threshold,
          all.precision(),
          all.recall(),
          all.f1(),
          core.precision(),
          core.recall(),
          judged.precision(),
          judged.recall(),
          judged.f1());
      double mean = (all.f1() + judged.f1()) / 2;
      if (mean > highest && (core.recall() >= RECALL || step == 0)) {
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
          .count(
              kept,
              family -> !core || family.compareTo(EventType.Family.C) <= 0,
              core,
              tally);
    }
    return tally;
  }

  private static void line(PrintStream out, String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values));
  }
}
