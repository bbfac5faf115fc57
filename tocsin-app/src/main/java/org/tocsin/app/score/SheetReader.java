package org.tocsin.app.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.app.Failure;
import org.tocsin.app.score.Sheet.Happening;
import org.tocsin.app.score.Sheet.Said;
import org.tocsin.app.score.Sheet.Stretch;

/** Reads hand-coded documents and coded articles. */
public final class SheetReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What gold documents call counts, and what coded articles call them. */
  private static final Map<String, String> COUNTS =
      new TreeMap<>(
          Map.of(
              "size", "participants",
              "deaths", "deaths",
              "injuries", "injuries",
              "arrests", "arrests"));

  private SheetReader() {}

  /** The hand-coded documents of a folder by their names, in order. */
  public static Map<String, Sheet> gold(Path folder) throws IOException {
    Map<String, Sheet> sheets = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      throw new Failure(folder + ": expected a folder of hand-coded documents");
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      JsonNode document = parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      if (document.has("events")) {
        sheets.put(document.path("doc").asText(), gold(document));
      }
    }
    return sheets;
  }

  private static Sheet gold(JsonNode document) {
    List<Happening> events = new ArrayList<>();
    for (JsonNode event : document.path("events")) {
      Map<String, SortedSet<Long>> counts = new TreeMap<>();
      COUNTS.forEach((field, of) -> counts.put(of, lows(event.path(field))));
      Map<String, Set<String>> accept = new LinkedHashMap<>();
      event
          .path("accept")
          .fields()
          .forEachRemaining(e -> accept.put(e.getKey(), texts(e.getValue())));
      events.add(
          new Happening(
              event.path("type").asText(),
              stretches(event.path("triggers")),
              text(event.path("status")),
              text(event.path("occurrence")),
              text(event.path("date")),
              text(event.path("place").path("name")),
              text(event.path("place").path("country")),
              stretches(event.path("agents")),
              stretches(event.path("targets")),
              counts,
              event.path("unsure").asBoolean(),
              accept,
              texts(event.path("accept_types"))));
    }
    List<Said> statements = new ArrayList<>();
    for (JsonNode said : document.path("statements")) {
      statements.add(
          new Said(
              said.path("direct").asBoolean(),
              new Stretch(said.path("start").asInt(), said.path("end").asInt()),
              text(said.path("speaker")).orElse(""),
              List.copyOf(texts(said.path("accept_speakers")))));
    }
    return new Sheet(events, statements);
  }

  /** The coded articles of a JSON Lines file by their names. */
  public static Map<String, Sheet> coded(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new Failure(file + ": cannot be read; write it with: tocsin code --json");
    }
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    int line = 0;
    for (String record : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
      line++;
      if (!record.isBlank()) {
        JsonNode article = parse(file + ":" + line, record);
        sheets.put(article.path("document").path("name").asText(), coded(article));
      }
    }
    return sheets;
  }

  private static Sheet coded(JsonNode article) {
    Map<String, String> names = new LinkedHashMap<>();
    for (JsonNode actor : article.path("actors")) {
      names.put(actor.path("id").asText(), actor.path("name").asText());
    }
    List<Happening> events = new ArrayList<>();
    for (JsonNode event : article.path("events")) {
      Map<String, SortedSet<Long>> counts = new TreeMap<>();
      COUNTS.values().forEach(of -> counts.put(of, new TreeSet<>()));
      for (JsonNode count : event.path("counts")) {
        if (count.path("low").isNumber()) {
          counts
              .computeIfAbsent(count.path("of").asText(), of -> new TreeSet<>())
              .add(count.path("low").asLong());
        }
      }
      events.add(
          new Happening(
              event.path("type").asText(),
              stretches(event.path("triggers")),
              text(event.path("status")),
              text(event.path("occurrence")),
              text(event.path("date").path("edtf")),
              text(event.path("place").path("name")),
              text(event.path("place").path("country")),
              roles(event, List.of("agent")),
              roles(event, List.of("target", "victim", "employer")),
              counts,
              false,
              Map.of(),
              Set.of()));
    }
    List<Said> statements = new ArrayList<>();
    for (JsonNode said : article.path("statements")) {
      JsonNode content = said.path("content");
      if (content.isObject()) {
        statements.add(
            new Said(
                said.path("direct").asBoolean(),
                new Stretch(content.path("start").asInt(), content.path("end").asInt()),
                names.getOrDefault(said.path("speaker").asText(), ""),
                List.of()));
      }
    }
    return new Sheet(events, statements);
  }

  private static List<Stretch> roles(JsonNode event, List<String> roles) {
    List<Stretch> stretches = new ArrayList<>();
    for (String role : roles) {
      for (JsonNode participant : event.path("participants")) {
        if (participant.path("role").asText().equals(role)) {
          stretch(participant.path("span")).ifPresent(stretches::add);
        }
      }
    }
    return stretches;
  }

  private static List<Stretch> stretches(JsonNode items) {
    List<Stretch> stretches = new ArrayList<>();
    items.forEach(item -> stretch(item).ifPresent(stretches::add));
    return stretches;
  }

  private static Optional<Stretch> stretch(JsonNode item) {
    return item.path("start").isNumber()
        ? Optional.of(new Stretch(item.path("start").asInt(), item.path("end").asInt()))
        : Optional.empty();
  }

  private static SortedSet<Long> lows(JsonNode items) {
    SortedSet<Long> lows = new TreeSet<>();
    for (JsonNode item : items) {
      if (item.path("low").isNumber()) {
        lows.add(item.path("low").asLong());
      }
    }
    return lows;
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
  }

  private static Set<String> texts(JsonNode nodes) {
    Set<String> texts = new LinkedHashSet<>();
    nodes.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static JsonNode parse(String origin, String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Failure(origin + ": is no JSON (" + e.getOriginalMessage() + ")");
    }
  }
}
