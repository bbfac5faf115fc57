package org.tocsin.knowledge.cause;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.knowledge.KnowledgeException;
import org.tocsin.knowledge.data.TableFile;

/** How much features of a sentence speak for a cause in it. Immutable. */
public final class CauseWeights {
  /** The tables of weights. */
  public enum Kind {
    /** A tie of the tree joins a cause and an effect. */
    LINK,
    /** The cause is the lower end of the tie. */
    BELOW,
    /** The sentence as a whole states a cause. */
    SENTENCE,
    /** How the three are weighed, and from where on they count. */
    SUM
  }

  private static final String FILE = "lang/en/causes.tsv";

  private final Map<Kind, Map<String, Float>> tables = new EnumMap<>(Kind.class);

  private CauseWeights() {
    for (Kind kind : Kind.values()) {
      tables.put(kind, new HashMap<>());
    }
  }

  /**
   * Reads the shipped weights.
   *
   * @throws KnowledgeException naming file, line and remedy where an entry is wrong
   */
  public static CauseWeights load() {
    return of(TableFile.read(FILE, 3));
  }

  /** Weights of lines in the form of the file: table, feature and weight. */
  public static CauseWeights of(List<TableFile.Row> rows) {
    CauseWeights weights = new CauseWeights();
    for (TableFile.Row row : rows) {
      try {
        Map<String, Float> table = weights.tables.get(Kind.valueOf(row.cell(0)));
        if (table == null || table.put(row.cell(1), Float.valueOf(row.cell(2))) != null) {
          throw row.fault("'" + row.cell(1) + "' stands twice", "Train the weights again");
        }
      } catch (IllegalArgumentException wrong) {
        throw row.fault("there is no such table or weight", "Train the weights again");
      }
    }
    return weights;
  }

  /** The weight of a feature, 0 where it has none. */
  public float of(Kind kind, String feature) {
    Map<String, Float> table = tables.get(kind);
    return table == null ? 0 : table.getOrDefault(feature, 0f);
  }
}
