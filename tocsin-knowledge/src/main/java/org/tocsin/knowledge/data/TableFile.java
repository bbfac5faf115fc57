package org.tocsin.knowledge.data;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.knowledge.KnowledgeException;

/**
 * Tab-separated knowledge: one fact a line, "#" opens a comment line, empty lines are passed over.
 */
public final class TableFile {
  /**
   * One fact.
   *
   * @param file the file it stands in
   * @param line from 1
   * @param cells its cells, trimmed
   */
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public String cell(int i) {
      return cells.get(i);
    }

    /** A fault in this row. */
    public KnowledgeException fault(String problem, String remedy) {
      return new KnowledgeException(file, line, problem, remedy);
    }
  }

  private TableFile() {}

  /** The rows of a shipped file, each of exactly so many columns. */
  public static List<Row> read(String file, int columns) {
    return parse(file, KnowledgeFolder.text(file), columns);
  }

  /** The rows of a text, each of exactly so many columns. */
  public static List<Row> parse(String file, String text, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      if (to < 0) {
        to = text.length();
      }
      number++;
      String line = text.substring(from, to);
      from = to + 1;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line);
      if (cells.size() != columns) {
        throw new KnowledgeException(
            file,
            number,
            "found " + cells.size() + " columns, expected " + columns,
            "Separate the cells by tabs");
      }
      rows.add(new Row(file, number, cells));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int to = line.indexOf('\t'); to >= 0; to = line.indexOf('\t', from)) {
      cells.add(line.substring(from, to).strip());
      from = to + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }
}
