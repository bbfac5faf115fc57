package org.tocsin.io.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.tocsin.model.Count;
import org.tocsin.model.Event;
import org.tocsin.model.Issue;
import org.tocsin.model.Participant;
import org.tocsin.model.Place;

/** Writes events as JSON objects. */
final class JsonEvent {
  private final JsonGenerator json;
  private final JsonParts parts;

  JsonEvent(JsonGenerator json, JsonParts parts) {
    this.json = json;
    this.parts = parts;
  }

  void write(Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    json.writeStringField("type", event.type());
    parts.textOrNull("mode", event.mode());
    parts.spans("triggers", event.triggers());
    json.writeStringField("status", event.assertion().status().id());
    json.writeStringField("occurrence", event.assertion().occurrence().id());
    json.writeStringField("certainty", event.assertion().certainty().name());
    json.writeBooleanField("background", event.background());
    parts.sources(event.assertion().sources());
    parts.date(event.date());
    place(event.place());
    participants(event);
    counts(event);
    issues(event);
    json.writeFieldName("confidence");
    // Four decimals: more would be noise, and would differ with the order of a sum.
    json.writeNumber(Math.round(event.confidence() * 10_000) / 10_000.0);
    parts.because(event.because());
    json.writeEndObject();
  }

  private void place(Optional<Place> found) throws IOException {
    json.writeFieldName("place");
    if (found.isEmpty()) {
      json.writeNull();
      return;
    }
    Place place = found.get();
    json.writeStartObject();
    json.writeStringField("name", place.name());
    parts.textOrNull("country", place.country());
    json.writeStringField("precision", place.precision().id());
    json.writeStringField("basis", place.basis().id());
    parts.spanOrNull("span", place.span());
    if (place.point().isPresent()) {
      json.writeNumberField("lat", place.point().get().latitude());
      json.writeNumberField("lon", place.point().get().longitude());
    } else {
      json.writeNullField("lat");
      json.writeNullField("lon");
    }
    parts.textOrNull("gazetteer_id", place.gazetteerId());
    json.writeEndObject();
  }

  private void participants(Event event) throws IOException {
    json.writeArrayFieldStart("participants");
    for (Participant participant : event.participants()) {
      json.writeStartObject();
      json.writeStringField("role", participant.role().id());
      json.writeStringField("actor", participant.actor());
      parts.span("span", participant.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts(Event event) throws IOException {
    json.writeArrayFieldStart("counts");
    for (Count count : event.counts()) {
      json.writeStartObject();
      json.writeStringField("of", count.of().id());
      parts.numberOrNull("low", count.low());
      parts.numberOrNull("high", count.high());
      parts.numberOrNull("best", count.best());
      json.writeStringField("comparator", count.comparator().id());
      parts.textOrNull("by", count.by());
      parts.span("span", count.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void issues(Event event) throws IOException {
    json.writeArrayFieldStart("issues");
    for (Issue issue : event.issues()) {
      json.writeStartObject();
      json.writeStringField("label", issue.label());
      parts.span("span", issue.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
