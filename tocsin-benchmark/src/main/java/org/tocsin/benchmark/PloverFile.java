package org.tocsin.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PLOVER's gold sentences: one JSON array of records. */
public final class PloverFile {
  private PloverFile() {}

  /**
   * The sentences of a file in its order. Records without a sentence, such as the one that
   * documents the file, are left out.
   *
   * @throws IOException naming file and record where one is wrong
   */
  public static List<PloverSentence> read(Path file) throws IOException {
    JsonNode records = new ObjectMapper().readTree(Files.readString(file));
    if (!records.isArray()) {
      throw new IOException(file + " is no JSON array of records");
    }
    List<PloverSentence> sentences = new ArrayList<>();
    for (JsonNode entry : records) {
      String text = entry.path("text").asText("").strip();
      if (text.isEmpty()) {
        continue;
      }
      String id = entry.path("id").asText("");
      String event = entry.path("event").asText("");
      if (id.isEmpty() || event.isEmpty()) {
        throw new IOException(
            file + ": record " + (sentences.size() + 1) + " with a text needs an id and an event");
      }
      sentences.add(
          new PloverSentence(
              id, event, text, actors(entry.path("source")), actors(entry.path("target"))));
    }
    return sentences;
  }

  /** Where there is nobody, the file has null, an empty or stray string, or no field at all. */
  private static List<PloverSentence.Actor> actors(JsonNode list) {
    List<PloverSentence.Actor> actors = new ArrayList<>();
    if (list.isArray()) {
      for (JsonNode actor : list) {
        actors.add(
            new PloverSentence.Actor(
                actor.path("actorText").asText("").strip(), actor.path("code").asText("")));
      }
    }
    return actors;
  }
}
