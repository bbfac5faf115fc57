package org.tocsin.io.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tocsin.io.write.EventWriter.Options;
import org.tocsin.model.Actor;
import org.tocsin.model.Article;
import org.tocsin.model.Claim;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;
import org.tocsin.model.Outlet;
import org.tocsin.model.Rejection;
import org.tocsin.model.Relation;
import org.tocsin.model.Statement;

/** Writes one coded article as a JSON object. */
final class JsonArticle {
  private static final String SCHEMA = "tocsin/coded-article/1";

  private final JsonGenerator json;
  private final CodedArticle coded;
  private final Options options;
  private final JsonParts parts;

  JsonArticle(JsonGenerator json, CodedArticle coded, Options options) {
    this.json = json;
    this.coded = coded;
    this.options = options;
    this.parts = new JsonParts(json, new CodePoints(coded.article().text()));
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeObjectFieldStart("coder");
    json.writeStringField("version", coded.version());
    json.writeStringField("knowledge", coded.knowledge());
    json.writeEndObject();
    document(coded.article());
    json.writeArrayFieldStart("actors");
    for (Actor actor : coded.actors()) {
      actor(actor);
    }
    json.writeEndArray();
    JsonEvent events = new JsonEvent(json, parts);
    json.writeArrayFieldStart("events");
    for (Event event : coded.events()) {
      events.write(event);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("statements");
    for (Statement statement : coded.statements()) {
      statement(statement);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : coded.claims()) {
      claim(claim);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relations");
    for (Relation relation : coded.relations()) {
      relation(relation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rejected");
    for (Rejection rejection : coded.rejected()) {
      rejection(rejection);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void document(Article article) throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("name", article.name());
    json.writeStringField("origin", article.origin());
    json.writeStringField("sha256", sha256(article.text()));
    parts.textOrNull("title", article.title());
    parts.textOrNull("outlet", article.outlet().map(Outlet::name));
    parts.textOrNull("url", article.url());
    parts.texts("authors", article.authors());
    parts.textOrNull("published", article.published().map(Object::toString));
    json.writeStringField("published_basis", article.publishedBasis().id());
    json.writeStringField("language", article.language());
    json.writeNumberField("length", parts.points().length());
    if (options.text()) {
      json.writeStringField("text", article.text());
    }
    json.writeEndObject();
  }

  private void actor(Actor actor) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", actor.id());
    json.writeStringField("name", actor.name());
    json.writeStringField("kind", actor.kind().id());
    parts.textOrNull("country", actor.country());
    parts.textOrNull("knowledge_id", actor.knowledgeId());
    json.writeStringField("class", actor.actorClass().id());
    parts.spans("mentions", actor.mentions());
    json.writeEndObject();
  }

  private void statement(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", statement.id());
    json.writeBooleanField("direct", statement.direct());
    json.writeStringField("type", statement.type().id());
    parts.span("content", statement.content());
    parts.spanOrNull("cue", statement.cue());
    parts.textOrNull("speaker", statement.speaker());
    parts.spanOrNull("speaker_span", statement.speakerSpan());
    parts.textOrNull("addressee", statement.addressee());
    parts.date(statement.date());
    parts.sources(statement.sources());
    parts.texts("about", statement.about());
    parts.because(statement.because());
    json.writeEndObject();
  }

  private void claim(Claim claim) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    parts.textOrNull("holder", claim.holder());
    parts.span("span", claim.span());
    json.writeStringField("status", claim.status().id());
    parts.texts("contradicts", claim.contradicts());
    json.writeEndObject();
  }

  private void relation(Relation relation) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", relation.type().id());
    json.writeStringField("from", relation.from());
    json.writeStringField("to", relation.to());
    parts.spanOrNull("span", relation.span());
    json.writeEndObject();
  }

  private void rejection(Rejection rejection) throws IOException {
    json.writeStartObject();
    parts.span("span", rejection.span());
    json.writeStringField("sense", rejection.sense());
    json.writeStringField("rule", rejection.rule());
    json.writeEndObject();
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
