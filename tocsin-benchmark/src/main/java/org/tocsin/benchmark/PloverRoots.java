package org.tocsin.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tocsin.knowledge.ontology.Ontology;

/**
 * Brings our types and the gold's to the same root types of PLOVER: ours by the ontology's
 * crosswalk, the gold's by {@code plover-roots.tsv}, since the sentences were coded with an earlier
 * list of roots than the crosswalk names.
 */
final class PloverRoots {
  private static final String FILE = "plover-roots.tsv";

  private final Ontology ontology;
  private final Map<String, String> renamed;

  PloverRoots(Ontology ontology) {
    this.ontology = ontology;
    this.renamed = renamed();
  }

  /** The roots a type of ours may stand for; none where PLOVER has nothing like it. */
  List<String> ofType(String type) {
    return ontology.has(type)
        ? roots(ontology.type(type).crosswalk().getOrDefault("plover", ""))
        : List.of();
  }

  /** "COERCE:arrest, ASSAULT" names COERCE and ASSAULT. */
  static List<String> roots(String code) {
    List<String> roots = new ArrayList<>();
    for (String part : code.split("\\s*[,;]\\s*|\\s+or\\s+")) {
      String root = part.split(":", 2)[0].strip();
      if (!root.isEmpty() && !roots.contains(root)) {
        roots.add(root);
      }
    }
    return roots;
  }

  /** The root that the gold's event stands for in the crosswalk's list. */
  String ofGold(String event) {
    return renamed.getOrDefault(event, event);
  }

  private static Map<String, String> renamed() {
    Map<String, String> renamed = new LinkedHashMap<>();
    try (InputStream in =
        Objects.requireNonNull(PloverRoots.class.getResourceAsStream(FILE), FILE)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      for (String line : lines) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns.length != 2) {
            throw new IllegalStateException(
                FILE + ": \"" + line + "\" needs two columns, gold root and root");
          }
          renamed.put(columns[0], columns[1]);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return renamed;
  }
}
