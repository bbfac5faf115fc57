package org.tocsin.benchmark.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.Span;

/**
 * A report that people have coded.
 *
 * @param name the document
 * @param text its text
 * @param events what they found
 */
record GoldReport(String name, String text, List<Event> events) {
  GoldReport {
    events = List.copyOf(events);
  }

  /**
   * An event of the gold.
   *
   * @param types its type first, then others that are accepted
   * @param triggers its words, in UTF-16 units
   * @param happened whether it occurred or goes on
   * @param unsure whether it counts as missed by nobody who leaves it out
   * @param agents the words for those who act
   * @param targets the words for those who are acted upon
   */
  record Event(
      Set<String> types,
      List<Span> triggers,
      boolean happened,
      boolean unsure,
      List<Span> agents,
      List<Span> targets) {
    String type() {
      return types.iterator().next();
    }
  }

  /** Reads {@code NAME.json} with the text beside it. */
  static GoldReport read(Path gold, Path text) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(gold));
    String words = Files.readString(text);
    List<Event> events = new ArrayList<>();
    for (JsonNode event : root.path("events")) {
      Set<String> types = new LinkedHashSet<>();
      types.add(event.path("type").asText());
      event.path("accept_types").forEach(type -> types.add(type.asText()));
      String occurrence = event.path("occurrence").asText();
      boolean happened = occurrence.equals("occurred") || occurrence.equals("ongoing");
      events.add(
          new Event(
              types,
              spans(words, event.path("triggers")),
              happened,
              event.path("unsure").asBoolean(),
              spans(words, event.path("agents")),
              spans(words, event.path("targets"))));
    }
    return new GoldReport(root.path("doc").asText(), words, events);
  }

  private static List<Span> spans(String words, JsonNode list) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : list) {
      if (span.hasNonNull("start")) {
        spans.add(
            new Span(
                units(words, span.path("start").asInt()), units(words, span.path("end").asInt())));
      }
    }
    return spans;
  }

  /** Code points to UTF-16 units. */
  static int units(String text, int points) {
    return text.offsetByCodePoints(0, points);
  }
}
