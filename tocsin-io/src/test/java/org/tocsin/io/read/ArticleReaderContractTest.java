package org.tocsin.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.model.Article;
import org.tocsin.model.Reading;

/** What every reader does. Each format has a file good.ENDING among the test's resources. */
class ArticleReaderContractTest {
  static List<ArticleReader> readers() {
    return Readers.ALL;
  }

  @ParameterizedTest
  @MethodSource("readers")
  void readsAGoodSampleTheSameWayTwice(ArticleReader reader) throws IOException {
    Input input = sample(reader);
    List<Reading> once = all(reader, input);
    assertThat(once).isNotEmpty().allMatch(Reading.Read.class::isInstance);
    assertThat(all(reader, input)).isEqualTo(once);
    for (Reading reading : once) {
      Article article = ((Reading.Read) reading).article();
      assertThat(article.text().substring(article.bodyStart())).isNotBlank();
      assertThat(article.published()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void findsItsOwnSampleByItsBeginning(ArticleReader reader) throws IOException {
    Input named = sample(reader);
    Input unnamed = Input.of("sample", named.open().readAllBytes());
    try (Stream<Reading> readings = Readers.read(unnamed)) {
      List<String> texts = readings.map(ArticleReaderContractTest::text).toList();
      assertThat(texts)
          .isEqualTo(all(reader, named).stream().map(ArticleReaderContractTest::text).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void giveAReasonAndARemedyForWhatIsBroken(ArticleReader reader) {
    List<byte[]> broken =
        List.of(
            new byte[0],
            "  \n\t\n".getBytes(StandardCharsets.UTF_8),
            "{{{ 12 34".getBytes(StandardCharsets.UTF_16BE),
            new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8},
            new byte[] {'a', (byte) 0xE9, ' ', 'b'});
    for (byte[] bytes : broken) {
      List<Reading> readings = all(reader, Input.of("broken", bytes));
      assertThat(readings).hasSize(1);
      assertThat(readings.get(0)).isInstanceOf(Reading.Unreadable.class);
      Reading.Unreadable unreadable = (Reading.Unreadable) readings.get(0);
      assertThat(unreadable.code()).matches("[a-z-]+");
      assertThat(unreadable.detail()).contains(";");
      assertThat(unreadable.origin()).startsWith("broken");
    }
  }

  @ParameterizedTest
  @MethodSource("readers")
  void failingDisksAreValues(ArticleReader reader) {
    Input failing =
        new Input(
            "failing",
            "failing",
            () ->
                new InputStream() {
                  @Override
                  public int read() throws IOException {
                    throw new IOException("disk on fire");
                  }
                });
    assertThat(all(reader, failing))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Unreadable.class,
            unreadable -> {
              assertThat(unreadable.code()).isEqualTo("io");
              assertThat(unreadable.detail()).contains("disk on fire");
            });
  }

  @ParameterizedTest
  @MethodSource("readers")
  void neverThrowOnRandomBytesOrBrokenSamples(ArticleReader reader) throws IOException {
    byte[] sample = sample(reader).open().readAllBytes();
    Random random = new Random(31);
    for (int round = 0; round < 300; round++) {
      byte[] bytes;
      if (round % 2 == 0) {
        bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
      } else {
        bytes = java.util.Arrays.copyOf(sample, random.nextInt(sample.length + 1));
        for (int i = 0; i < 3 && bytes.length > 0; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) (random.nextInt(128));
        }
      }
      List<Reading> readings = all(reader, Input.of("random", bytes));
      assertThat(readings).isNotEmpty();
      for (Reading reading : readings) {
        if (reading instanceof Reading.Read read) {
          assertThat(read.article().text()).isNotBlank();
        }
      }
    }
  }

  private static String text(Reading reading) {
    return ((Reading.Read) reading).article().text();
  }

  private static List<Reading> all(ArticleReader reader, Input input) {
    try (Stream<Reading> readings = reader.read(input)) {
      return new ArrayList<>(readings.toList());
    }
  }

  private static Input sample(ArticleReader reader) throws IOException {
    for (String ending : reader.endings().stream().sorted().toList()) {
      String name = "good." + ending;
      try (InputStream in = ArticleReaderContractTest.class.getResourceAsStream(name)) {
        if (in != null) {
          return Input.of(name, in.readAllBytes());
        }
      }
    }
    throw new AssertionError("the format " + reader.format() + " has no sample good.ENDING");
  }
}
