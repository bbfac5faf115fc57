package org.tocsin.knowledge.weight;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.knowledge.data.KnowledgeFolder;
import org.tocsin.knowledge.data.TableFile;

/**
 * How much each feature speaks for a decision, in log odds. A file has a line for each feature: its
 * name, its weight, and what was assumed of it before any text was seen; an assumption that begins
 * with "=" is held to whatever the texts say.
 */
public final class Weights {
  private final Map<String, Double> weights = new TreeMap<>();
  private final Map<String, Double> assumed = new TreeMap<>();
  private final Set<String> held = new TreeSet<>();

  private Weights(Collection<TableFile.Row> rows) {
    for (TableFile.Row row : rows) {
      String feature = row.cell(0);
      if (weights.put(feature, number(row, row.cell(1))) != null) {
        throw row.fault("the feature " + feature + " stands twice", "Remove one");
      }
      String assumption = row.cell(2);
      if (assumption.startsWith("=")) {
        held.add(feature);
        assumption = assumption.substring(1);
      }
      assumed.put(feature, number(row, assumption));
    }
  }

  /** The weights of a shipped file such as "lang/en/happenings.tsv". */
  public static Weights load(String file) {
    return parse(file, KnowledgeFolder.text(file));
  }

  /** The weights of a text in the form of the shipped files. */
  public static Weights parse(String file, String text) {
    return new Weights(TableFile.parse(file, text, 3));
  }

  private static double number(TableFile.Row row, String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw row.fault("\"" + cell + "\" is no number", "Write a number such as -0.8");
    }
  }

  /** The weight of one feature, 0 where it has none. */
  public double of(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** What was assumed of a feature before any text was seen, 0 where nothing was. */
  public double assumed(String feature) {
    return assumed.getOrDefault(feature, 0.0);
  }

  /** Whether the assumption is held to, whatever the texts say. */
  public boolean held(String feature) {
    return held.contains(feature);
  }

  /** The sum over features. */
  public double sum(Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += of(feature);
    }
    return sum;
  }
}
