package org.tocsin.io.write;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.tocsin.model.CodedArticle;

/**
 * One JSON object a line and article: JSON Lines, and plain JSON for one article. The fields stand
 * in docs/reference/formats.md and keep their order; what is absent is null or an empty list.
 */
public final class JsonWriter implements EventWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

  @Override
  public String format() {
    return "json";
  }

  @Override
  public Sink open(OutputStream out, Options options) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
    return new Sink() {
      @Override
      public void write(CodedArticle article) throws IOException {
        new JsonArticle(json, article, options).write();
        json.writeRaw('\n');
        json.flush();
      }

      @Override
      public void close() throws IOException {
        json.close();
        out.flush();
      }
    };
  }
}
