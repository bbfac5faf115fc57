package org.tocsin.benchmark.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.tocsin.coder.score.Weights;

/** Writes weights as people can read them: feature, tab, weight, in alphabetical order. */
final class WeightsFile {
  /** Weights nearer to 0 change nothing that shows. */
  private static final double SMALL = 0.0005;

  private WeightsFile() {}

  static void write(
      Path file, String data, Map<String, Double> weights, Platt platt, double threshold)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    lines
        .append("# Weights of the event scorer, version 1: what each feature adds to the log-odds")
        .append(" that a candidate is an event of its type.\n")
        .append("# Trained by org.tocsin.benchmark.train.TrainEventScorer on ")
        .append(data)
        .append(". Apache-2.0.\n")
        .append("# Lines with a colon are settings: the probability below which a candidate is")
        .append(" refused; slope and offset of the curve that calibrates; the constant.\n");
    row(lines, Weights.THRESHOLD, threshold);
    row(lines, Weights.SLOPE, platt.slope());
    row(lines, Weights.OFFSET, platt.offset());
    row(lines, Weights.BIAS, weights.getOrDefault(LogisticTrainer.BIAS, 0.0));
    weights.forEach(
        (feature, weight) -> {
          if (!feature.equals(LogisticTrainer.BIAS) && Math.abs(weight) >= SMALL) {
            row(lines, feature, weight);
          }
        });
    Files.writeString(file, lines);
  }

  private static void row(StringBuilder lines, String name, double value) {
    lines.append(name).append('\t').append(String.format(Locale.ROOT, "%.4f", value)).append('\n');
  }
}
