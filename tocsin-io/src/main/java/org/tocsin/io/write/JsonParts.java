package org.tocsin.io.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.model.EventDate;
import org.tocsin.model.Evidence;
import org.tocsin.model.Source;
import org.tocsin.model.Span;

/** The parts that several objects of a record share. */
final class JsonParts {
  private final JsonGenerator json;
  private final CodePoints points;

  JsonParts(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  CodePoints points() {
    return points;
  }

  void textOrNull(String field, Optional<String> text) throws IOException {
    json.writeFieldName(field);
    json.writeString(text.orElse(null));
  }

  void numberOrNull(String field, OptionalLong number) throws IOException {
    json.writeFieldName(field);
    if (number.isPresent()) {
      json.writeNumber(number.getAsLong());
    } else {
      json.writeNull();
    }
  }

  void texts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  void span(String field, Span span) throws IOException {
    json.writeFieldName(field);
    span(span);
  }

  void spanOrNull(String field, Optional<Span> span) throws IOException {
    json.writeFieldName(field);
    if (span.isPresent()) {
      span(span.get());
    } else {
      json.writeNull();
    }
  }

  void spans(String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      span(span);
    }
    json.writeEndArray();
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", points.at(span.start()));
    json.writeNumberField("end", points.at(span.end()));
    json.writeStringField("text", span.of(points.text()));
    json.writeEndObject();
  }

  void date(Optional<EventDate> date) throws IOException {
    json.writeFieldName("date");
    if (date.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("edtf", date.get().edtf());
    json.writeStringField("precision", date.get().precision().id());
    json.writeStringField("basis", date.get().basis().id());
    spanOrNull("span", date.get().span());
    json.writeEndObject();
  }

  void sources(List<Source> sources) throws IOException {
    json.writeArrayFieldStart("sources");
    for (Source source : sources) {
      json.writeStartObject();
      json.writeStringField("name", source.name());
      textOrNull("actor", source.actor());
      json.writeStringField("kind", source.kind().id());
      span("span", source.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void because(List<Evidence> because) throws IOException {
    json.writeArrayFieldStart("because");
    for (Evidence evidence : because) {
      json.writeStartObject();
      json.writeStringField("field", evidence.field());
      json.writeStringField("rule", evidence.rule());
      spanOrNull("span", evidence.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
