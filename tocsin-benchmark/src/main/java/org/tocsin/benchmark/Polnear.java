package org.tocsin.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.Span;

/**
 * The attributions of a text of PolNeAR. Spans count UTF-16 units; one that is interrupted has
 * several parts.
 *
 * @param sources each once
 * @param contents each once
 */
record Polnear(String name, String text, List<List<Span>> sources, List<List<Span>> contents) {
  Polnear {
    sources = List.copyOf(sources);
    contents = List.copyOf(contents);
  }

  /** Reads a text and its annotation, whose name has an ending of its own. */
  static Polnear read(Path text, Path annotations) throws IOException {
    String words = Files.readString(text, StandardCharsets.UTF_8);
    Set<List<Span>> sources = new LinkedHashSet<>();
    Set<List<Span>> contents = new LinkedHashSet<>();
    for (String line : Files.readAllLines(annotations, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("T") && cells.length == 3) {
        String kind = cells[1].substring(0, cells[1].indexOf(' '));
        List<Span> parts = parts(words, cells[1].substring(kind.length() + 1));
        if (kind.equals("Source")) {
          sources.add(parts);
        } else if (kind.equals("Content")) {
          contents.add(parts);
        }
      }
    }
    String name = String.valueOf(text.getFileName()).replaceFirst("\\.txt$", "");
    return new Polnear(name, words, List.copyOf(sources), List.copyOf(contents));
  }

  /** "3 9;14 20", in code points. */
  private static List<Span> parts(String text, String numbers) {
    List<Span> parts = new ArrayList<>();
    for (String part : numbers.split(";")) {
      String[] ends = part.split(" ");
      parts.add(
          new Span(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    parts.sort(Comparator.naturalOrder());
    return parts;
  }
}
