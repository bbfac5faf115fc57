package org.tocsin.knowledge.weight;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.knowledge.data.KnowledgeFolder;
import org.tocsin.knowledge.data.TableFile;

/** How much each feature speaks for a decision, in log odds: a file of feature and weight. */
public final class Weights {
  private final Map<String, Double> weights = new TreeMap<>();

  private Weights(Collection<TableFile.Row> rows) {
    for (TableFile.Row row : rows) {
      if (weights.put(row.cell(0), weight(row)) != null) {
        throw row.fault("the feature " + row.cell(0) + " stands twice", "Remove one");
      }
    }
  }

  /** The weights of a shipped file such as "lang/en/happenings.tsv". */
  public static Weights load(String file) {
    return parse(file, KnowledgeFolder.text(file));
  }

  /** The weights of a text in the form of the shipped files. */
  public static Weights parse(String file, String text) {
    return new Weights(TableFile.parse(file, text, 2));
  }

  private static double weight(TableFile.Row row) {
    try {
      return Double.parseDouble(row.cell(1));
    } catch (NumberFormatException e) {
      throw row.fault("\"" + row.cell(1) + "\" is no number", "Write a number such as -0.8");
    }
  }

  /** The weight of one feature, 0 where it has none. */
  public double of(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** The sum over features. */
  public double sum(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += of(feature);
    }
    return sum;
  }

  /** All features that have a weight, in their order. */
  public Collection<String> features() {
    return Collections.unmodifiableSet(weights.keySet());
  }
}
