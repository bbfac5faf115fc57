package org.tocsin.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of every run, a line a figure, the newest last. */
final class History {
  /** A line: day, revision, part and name, value, items looked at, items right. */
  private static final int COLUMNS = 6;

  private static final String HEADER =
      "# Figures of every run of ScoreAll, the newest last: see reference/benchmarks.md.\n"
          + "# date\trevision\tfigure\tvalue\tof\tright\n";

  private final Path file;
  private final Map<String, Figure> last = new LinkedHashMap<>();

  /**
   * @throws IOException naming the line that has not six columns
   */
  History(Path file) throws IOException {
    this.file = file;
    int number = 0;
    List<String> lines =
        Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    for (String line : lines) {
      number++;
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new IOException(file + ":" + number + ": needs " + COLUMNS + " columns");
        }
        last.put(
            cells[2],
            new Figure(
                cells[2],
                Double.parseDouble(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5])));
      }
    }
  }

  /** Adds the figures of a run. */
  void append(String day, String revision, List<Figure> figures) throws IOException {
    StringBuilder lines = new StringBuilder(Files.exists(file) ? "" : HEADER);
    for (Figure figure : figures) {
      lines.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%s\t%.4f\t%d\t%d%n",
              day,
              revision,
              figure.name(),
              figure.value(),
              figure.of(),
              figure.right()));
    }
    Files.writeString(
        file, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * What fell against the last run: by more than one point, or where fewer than a hundred items are
   * looked at, by more than one item. A line for each.
   */
  List<String> falls(List<Figure> figures) {
    List<String> falls = new ArrayList<>();
    for (Figure figure : figures) {
      Figure before = last.get(figure.name());
      double allowed = figure.of() == 0 ? 0.01 : Math.max(0.01, 1.0 / figure.of());
      if (before != null && before.value() - figure.value() > allowed + 1e-4) {
        falls.add(
            String.format(
                Locale.ROOT,
                "%s fell from %.4f to %.4f (%d of %d)",
                figure.name(),
                before.value(),
                figure.value(),
                figure.right(),
                figure.of()));
      }
    }
    return falls;
  }
}
