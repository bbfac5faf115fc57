package org.tocsin.knowledge.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A tab-separated table among the resources: comment lines open with #, an empty field is "-". */
final class Table {
  /** One line of a table, which knows where it stands so that mistakes can be reported. */
  record Row(String file, int line, List<String> fields) {
    String text(int column) {
      return fields.get(column);
    }

    Optional<String> optional(int column) {
      return text(column).equals("-") ? Optional.empty() : Optional.of(text(column));
    }

    /** The values of a field that are separated by |. */
    List<String> list(int column) {
      return text(column).equals("-") ? List.of() : List.of(text(column).split("\\|", -1));
    }

    <E extends Enum<E>> E value(int column, Class<E> type) {
      try {
        return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw wrong(
            "'" + text(column) + "' is none of " + Arrays.toString(type.getEnumConstants()),
            "use one of these in lower case",
            e);
      }
    }

    <E extends Enum<E>> Optional<E> optionalValue(int column, Class<E> type) {
      return text(column).equals("-") ? Optional.empty() : Optional.of(value(column, type));
    }

    IllegalStateException wrong(String what, String remedy, Throwable cause) {
      return new IllegalStateException(file + ":" + line + ": " + what + "; " + remedy, cause);
    }

    IllegalStateException wrong(String what, String remedy) {
      return new IllegalStateException(file + ":" + line + ": " + what + "; " + remedy);
    }
  }

  private Table() {}

  /** All rows of the table, each with exactly so many columns. */
  static List<Row> read(String resource, int columns) {
    InputStream stream = Table.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException(
          resource + ": missing; add it to the resources of tocsin-knowledge");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(resource, reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static List<Row> read(String file, BufferedReader reader, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (row.fields().size() != columns) {
        throw row.wrong(
            row.fields().size() + " fields instead of " + columns,
            "separate fields by one tab and write - for an empty one");
      }
      if (row.fields().contains("")) {
        throw row.wrong("an empty field", "write - for it");
      }
      rows.add(row);
    }
    return rows;
  }
}
