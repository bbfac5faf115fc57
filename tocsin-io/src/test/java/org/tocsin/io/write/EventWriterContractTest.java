package org.tocsin.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.model.CodedArticle;

/**
 * What every writer does. Each format has a file golden.FORMAT among the test's resources; with
 * -Dgolden=write the files are written anew, to be looked at before they are kept.
 */
class EventWriterContractTest {
  static List<EventWriter> writers() {
    return Writers.ALL;
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesItsGoldenFile(EventWriter writer) throws IOException {
    String written = write(writer, Samples.full(), Samples.empty());
    String name = "golden." + writer.format();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(
          Path.of("src/test/resources/org/tocsin/io/write").resolve(name),
          written,
          StandardCharsets.UTF_8);
    }
    try (InputStream in = EventWriterContractTest.class.getResourceAsStream(name)) {
      assertThat(in).as("a golden file for " + writer.format()).isNotNull();
      assertThat(written).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesTheSameBytesTwiceAndLeavesTheStreamOpen(EventWriter writer) throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            bytes.write(b);
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    try (EventWriter.Sink sink = writer.open(out, EventWriter.Options.ALL)) {
      sink.write(Samples.full());
    }
    assertThat(closed[0]).isFalse();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(write(writer, Samples.full()));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void endsWellWithoutAnyArticle(EventWriter writer) throws IOException {
    assertThat(write(writer)).doesNotContain("null");
  }

  static String write(EventWriter writer, CodedArticle... articles) throws IOException {
    return write(writer, EventWriter.Options.ALL, articles);
  }

  static String write(EventWriter writer, EventWriter.Options options, CodedArticle... articles)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (EventWriter.Sink sink = writer.open(bytes, options)) {
      for (CodedArticle article : articles) {
        sink.write(article);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
