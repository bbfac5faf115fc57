package org.tocsin.io.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.Article;
import org.tocsin.model.Outlet;
import org.tocsin.model.PublishedBasis;

/** One record of a JSON Lines file. */
final class JsonRecord {
  private final Input input;
  private final int line;
  private final JsonNode record;

  JsonRecord(Input input, int line, JsonNode record) {
    this.input = input;
    this.line = line;
    this.record = record;
  }

  Article article() throws UnreadableException {
    if (!record.isObject()) {
      throw new UnreadableException("json", "expected an object; write {\"text\": \"…\"}");
    }
    String text =
        words("text")
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "no-text", "the record has no text; give it a field \"text\""));
    Bytes.check(text);
    String id = words("id").orElse(input.name() + "-" + line);
    Optional<LocalDate> given = day();
    Optional<DateHeader> header = DateHeader.of(text);
    int bodyStart = header.map(DateHeader::end).orElse(0);
    if (text.substring(bodyStart).isBlank()) {
      throw new UnreadableException("empty", "there is nothing behind the date; fetch it again");
    }
    PublishedBasis basis =
        given.isPresent()
            ? PublishedBasis.METADATA
            : header.isPresent() ? PublishedBasis.HEADER : PublishedBasis.NONE;
    return new Article(
        id,
        input.origin() + "#" + (words("id").isPresent() ? id : String.valueOf(line)),
        text,
        bodyStart,
        words("title"),
        outlet(),
        words("url"),
        authors(),
        given.or(() -> header.map(DateHeader::day)),
        basis,
        words("language").orElse("en"));
  }

  private Optional<LocalDate> day() throws UnreadableException {
    Optional<String> day = words("published").or(() -> words("date"));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    try {
      String value = day.get();
      return Optional.of(LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value));
    } catch (DateTimeException e) {
      throw new UnreadableException(
          "date", "\"" + day.get() + "\" is no date; write it as 2031-05-12");
    }
  }

  private Optional<Outlet> outlet() {
    JsonNode outlet = record.path("outlet");
    return words(outlet.isObject() ? outlet.path("name") : outlet).map(Outlet::new);
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    JsonNode node = record.has("authors") ? record.path("authors") : record.path("author");
    for (JsonNode author : node.isArray() ? node : List.of(node)) {
      words(author).ifPresent(authors::add);
    }
    return authors;
  }

  private Optional<String> words(String field) {
    return words(record.path(field));
  }

  /** A text or number that says something. */
  private static Optional<String> words(JsonNode node) {
    return node.isValueNode() && !node.isNull() && !node.asText().isBlank()
        ? Optional.of(node.asText())
        : Optional.empty();
  }
}
