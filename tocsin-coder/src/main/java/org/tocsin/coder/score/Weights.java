package org.tocsin.coder.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.knowledge.KnowledgeException;
import org.tocsin.knowledge.data.TableFile;

/**
 * Trained weights of a logistic model: what each feature adds to the log-odds, how sums become
 * probabilities, and from which probability on a candidate is kept. Beside each weight stands the
 * feature's usual value, its mean over the training data. Immutable.
 */
public final class Weights {
  /** The settings that stand among the weights, with a colon before their names. */
  public static final String THRESHOLD = ":threshold";

  public static final String SLOPE = ":slope";
  public static final String OFFSET = ":offset";
  public static final String BIAS = ":bias";

  /** From which probability on one is taken whom no rule proposes; only where there are rules. */
  public static final String ADDITION = ":addition";

  private static final List<String> SETTINGS = List.of(THRESHOLD, SLOPE, OFFSET, BIAS);
  private static final int REASONS = 3;

  private record Part(String feature, double pull) {}

  private record Weight(double weight, double usual) {
    static final Weight NONE = new Weight(0, 0);
  }

  private final Map<String, Weight> values;
  private final double threshold;
  private final double slope;
  private final double offset;
  private final double bias;

  private Weights(Map<String, Weight> values) {
    this.values = values;
    this.threshold = of(THRESHOLD);
    this.slope = of(SLOPE);
    this.offset = of(OFFSET);
    this.bias = of(BIAS);
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

  /** Reads rows of feature, weight and usual value, set apart by tabs. */
  public static Weights parse(String file, String text) {
    Map<String, Weight> values = new HashMap<>();
    for (TableFile.Row row : TableFile.parse(file, text, 3)) {
      String name = row.cell(0);
      if (name.startsWith(":") && !SETTINGS.contains(name) && !name.equals(ADDITION)) {
        throw row.fault("no setting is called " + name, "Use one of " + SETTINGS);
      }
      if (values.put(name, new Weight(number(row, 1), number(row, 2))) != null) {
        throw row.fault(
            name + " stands twice", "Leave one of them out, or train the weights again");
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

  private static double number(TableFile.Row row, int cell) {
    try {
      double number = Double.parseDouble(row.cell(cell));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw row.fault("\"" + row.cell(cell) + "\" is no number", "Write a decimal number");
    }
    throw row.fault("\"" + row.cell(cell) + "\" is not finite", "Train the weights again");
  }

  /** What this feature adds to the log-odds for each unit of its value; 0 for an unknown one. */
  public double of(String feature) {
    return values.getOrDefault(feature, Weight.NONE).weight();
  }

  /**
   * How much further than usual this feature moves the log-odds of a candidate that has so much of
   * it: what is found with nearly every candidate explains nothing.
   */
  public double pull(String feature, double value) {
    Weight weight = values.getOrDefault(feature, Weight.NONE);
    return weight.weight() * (value - weight.usual());
  }

  /** From which probability on a candidate is kept, 0 to 1. */
  public double threshold() {
    return threshold;
  }

  /** From which probability on one is taken whom no rule proposes, 0 to 1. */
  public double addition() {
    return values.containsKey(ADDITION) ? of(ADDITION) : threshold;
  }

  /** The features that pulled hardest up, or down, the heaviest first. */
  public List<String> reasons(Features observed, boolean up) {
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, Double> feature : observed.values().entrySet()) {
      double pull = pull(feature.getKey(), feature.getValue());
      if (up ? pull > 0 : pull < 0) {
        parts.add(new Part(feature.getKey(), Math.abs(pull)));
      }
    }
    parts.sort(
        Comparator.comparingDouble((Part part) -> -part.pull()).thenComparing(Part::feature));
    return parts.stream().limit(REASONS).map(Part::feature).toList();
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
