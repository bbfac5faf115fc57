package org.tocsin.benchmark.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tocsin.knowledge.data.TableFile;

/** The events that a reader has judged, by document. */
final class JudgedEvents {
  private static final String FILE = "judged-events.tsv";

  /** What the reader found. */
  enum Verdict {
    RIGHT,
    UNHAPPENED,
    AGAIN,
    WRONG
  }

  /**
   * A verdict on the event of a type that has words at a place.
   *
   * @param start code points from the beginning of the document
   */
  record Judged(int start, String type, Verdict verdict) {}

  private JudgedEvents() {}

  /** Document name to its verdicts, in the file's order. */
  static Map<String, List<Judged>> load() {
    try (InputStream in =
        Objects.requireNonNull(JudgedEvents.class.getResourceAsStream(FILE), FILE)) {
      return of(TableFile.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8), 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, List<Judged>> of(List<TableFile.Row> rows) {
    Map<String, List<Judged>> byDocument = new TreeMap<>();
    for (TableFile.Row row : rows) {
      byDocument
          .computeIfAbsent(row.cell(0), key -> new ArrayList<>())
          .add(new Judged(start(row), row.cell(2), verdict(row)));
    }
    return byDocument;
  }

  private static int start(TableFile.Row row) {
    try {
      return Integer.parseInt(row.cell(1));
    } catch (NumberFormatException e) {
      throw row.fault("\"" + row.cell(1) + "\" is no offset", "Write a number of code points");
    }
  }

  private static Verdict verdict(TableFile.Row row) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.name().toLowerCase(Locale.ROOT).equals(row.cell(3))) {
        return verdict;
      }
    }
    throw row.fault(
        "\"" + row.cell(3) + "\" is no verdict", "Write right, unhappened, again or wrong");
  }
}
