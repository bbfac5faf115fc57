package org.tocsin.benchmark.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.coder.score.Weights;

/**
 * Writes weights as people can read them: feature, weight and usual value, in alphabetical order.
 */
final class WeightsFile {
  /** Weights nearer to 0 change nothing that shows. */
  private static final double SMALL = 0.0005;

  private WeightsFile() {}

  static void write(
      Path file, TrainingSet set, Map<String, Double> weights, Platt platt, double threshold)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    lines
        .append("# Weights of the event scorer, version 1: what each feature adds to the log-odds")
        .append(" that a candidate is an event of its type.\n")
        .append("# Trained by org.tocsin.benchmark.train.TrainEventScorer on ")
        .append(set.summary())
        .append(". Apache-2.0.\n")
        .append("# Lines with a colon are settings: the probability below which a candidate is")
        .append(" refused; slope and offset of the curve that calibrates; the constant.\n");
    lines.append("# feature\tweight\tusual value, the mean over the training data\n");
    row(lines, Weights.THRESHOLD, threshold, 0);
    row(lines, Weights.SLOPE, platt.slope(), 0);
    row(lines, Weights.OFFSET, platt.offset(), 0);
    row(lines, Weights.BIAS, weights.getOrDefault(LogisticTrainer.BIAS, 0.0), 0);
    weights.forEach(
        (feature, weight) -> {
          if (!feature.equals(LogisticTrainer.BIAS) && Math.abs(weight) >= SMALL) {
            row(lines, feature, weight, set.usual(feature));
          }
        });
    Files.writeString(file, lines);
  }

  /** The weights of the selection of one part. */
  static void write(
      Path file,
      String part,
      List<Example> examples,
      Map<String, Double> weights,
      Platt platt,
      double threshold,
      double addition)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    lines
        .append("# Weights of the selection of participants, version 1: what each feature adds to")
        .append(" the log-odds that an actor is ")
        .append(part)
        .append(" of an event.\n")
        .append("# Trained by org.tocsin.benchmark.train.TrainRoleSelector on ")
        .append(examples.size())
        .append(" actors beside events of ")
        .append(examples.stream().map(Example::document).distinct().count())
        .append(" reports and sentences. Apache-2.0.\n")
        .append("# Lines with a colon are settings: the probability below which the rules' choice")
        .append(" is dropped; that from which on others are added; slope and offset of the curve")
        .append(" that calibrates; the constant.\n")
        .append("# feature\tweight\tusual value, the mean over the training data\n");
    row(lines, Weights.THRESHOLD, threshold, 0);
    row(lines, Weights.ADDITION, addition, 0);
    row(lines, Weights.SLOPE, platt.slope(), 0);
    row(lines, Weights.OFFSET, platt.offset(), 0);
    row(lines, Weights.BIAS, weights.getOrDefault(LogisticTrainer.BIAS, 0.0), 0);
    weights.forEach(
        (feature, weight) -> {
          if (!feature.equals(LogisticTrainer.BIAS) && Math.abs(weight) >= SMALL) {
            double usual =
                examples.stream()
                    .mapToDouble(example -> example.features().getOrDefault(feature, 0.0))
                    .average()
                    .orElse(0);
            row(lines, feature, weight, usual);
          }
        });
    Files.writeString(file, lines);
  }

  private static void row(StringBuilder lines, String name, double value, double usual) {
    lines.append(String.format(Locale.ROOT, "%s\t%.4f\t%.4f\n", name, value, usual));
  }
}
