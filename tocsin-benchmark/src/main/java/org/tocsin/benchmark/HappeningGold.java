package org.tocsin.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.Span;

/**
 * Which words of a report tell of which happening, by hand.
 *
 * @param happenings id of a happening to the words of its mentions, in UTF-16 units
 */
record HappeningGold(Map<String, List<Span>> happenings) {
  /**
   * The happenings of one report.
   *
   * @param file JSON with "events", each with "id" and "triggers" of "start" and "end" in code
   *     points
   * @param text the report's text
   * @throws IOException if the file cannot be read
   */
  static HappeningGold read(Path file, String text) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(file));
    Map<String, List<Span>> happenings = new LinkedHashMap<>();
    for (JsonNode event : root.path("events")) {
      List<Span> words = new ArrayList<>();
      for (JsonNode trigger : event.path("triggers")) {
        words.add(
            new Span(
                text.offsetByCodePoints(0, trigger.path("start").asInt()),
                text.offsetByCodePoints(0, trigger.path("end").asInt())));
      }
      happenings.put(event.path("id").asText(), words);
    }
    return new HappeningGold(happenings);
  }

  /** The happenings that these words tell of. */
  Set<String> of(Span words) {
    Set<String> found = new TreeSet<>();
    happenings.forEach(
        (id, mentions) -> {
          if (mentions.stream().anyMatch(words::overlaps)) {
            found.add(id);
          }
        });
    return found;
  }
}
