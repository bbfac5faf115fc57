package org.tocsin.language.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a data file beside this class, without comments and blank lines. */
final class DataLines {
  private DataLines() {}

  static List<String> of(String file) {
    try (InputStream in = DataLines.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing data file: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read data file: " + file, e);
    }
  }
}
