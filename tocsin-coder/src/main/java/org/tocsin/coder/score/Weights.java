package org.tocsin.coder.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.knowledge.KnowledgeException;
import org.tocsin.knowledge.data.TableFile;

/**
 * Trained weights of a logistic model: what each feature adds to the log-odds, how sums become
 * probabilities, and from which probability on a candidate is kept. Immutable.
 */
public final class Weights {
  /** The settings that stand among the weights, with a colon before their names. */
  public static final String THRESHOLD = ":threshold";

  public static final String SLOPE = ":slope";
  public static final String OFFSET = ":offset";
  public static final String BIAS = ":bias";

  private static final List<String> SETTINGS = List.of(THRESHOLD, SLOPE, OFFSET, BIAS);

  private final Map<String, Double> values;
  private final double threshold;
  private final double slope;
  private final double offset;
  private final double bias;

  private Weights(Map<String, Double> values) {
    this.values = values;
    this.threshold = values.getOrDefault(THRESHOLD, 0.0);
    this.slope = values.getOrDefault(SLOPE, 1.0);
    this.offset = values.getOrDefault(OFFSET, 0.0);
    this.bias = values.getOrDefault(BIAS, 0.0);
  }

  /**
   * The weights of a shipped file such as "event-weights.tsv".
   *
   * @throws KnowledgeException naming file, line and remedy
   */
  public static Weights load(String file) {
    try (InputStream in = Weights.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new KnowledgeException(
            file, 1, "the weights are missing", "Build the project again, or train them");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads rows of feature, tab, weight. */
  static Weights parse(String file, String text) {
    Map<String, Double> values = new HashMap<>();
    for (TableFile.Row row : TableFile.parse(file, text, 2)) {
      String name = row.cell(0);
      if (name.startsWith(":") && !SETTINGS.contains(name)) {
        throw row.fault("no setting is called " + name, "Use one of " + SETTINGS);
      }
      if (values.put(name, number(row)) != null) {
        throw row.fault(name + " stands twice", "Leave one of them out, or train the weights again");
      }
    }
    for (String setting : SETTINGS) {
      if (!values.containsKey(setting)) {
        throw new KnowledgeException(
            file, 1, "the setting " + setting + " is missing", "Train the weights again");
      }
    }
    return new Weights(values);
  }

  private static double number(TableFile.Row row) {
    try {
      double number = Double.parseDouble(row.cell(1));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw row.fault("\"" + row.cell(1) + "\" is no number", "Write a decimal number");
    }
    throw row.fault("\"" + row.cell(1) + "\" is not finite", "Train the weights again");
  }

  /** What this feature adds to the log-odds for each unit of its value; 0 for an unknown one. */
  public double of(String feature) {
    return values.getOrDefault(feature, 0.0);
  }

  /** From which probability on a candidate is kept, 0 to 1. */
  public double threshold() {
    return threshold;
  }

  /** How likely it is that a candidate with these features is right, 0 to 1. */
  public double probability(Features features) {
    double sum = bias;
    for (Map.Entry<String, Double> feature : features.values().entrySet()) {
      sum += of(feature.getKey()) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-(slope * sum + offset)));
  }
}
