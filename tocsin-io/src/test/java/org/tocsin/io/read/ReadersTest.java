package org.tocsin.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.Article;
import org.tocsin.model.Outlet;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Reading;

class ReadersTest {
  @Test
  void aDateBeforeTheNewsIsMetadataAndTheTextStaysWhole() {
    String text = " date 2031-05-12 Dockers walked out.\r\n";
    Article article = article("a.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(article.text()).isEqualTo(text);
    assertThat(text.substring(article.bodyStart())).startsWith("Dockers");
    assertThat(article.published()).contains(LocalDate.of(2031, 5, 12));
    assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.HEADER);
    assertThat(article.name()).isEqualTo("a");
  }

  @Test
  void aDateInTheNewsOrOneThatIsNoneIsNoHeader() {
    for (String text :
        List.of("The date 2031-05-12 was set.", " date 2031-13-45 Dockers walked out.")) {
      Article article = article("a.txt", text.getBytes(StandardCharsets.UTF_8));
      assertThat(article.bodyStart()).isZero();
      assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.NONE);
    }
  }

  @Test
  void byteOrderMarksDecideTheCharsetAndAreNoText() {
    String text = "Dockers in Tolm – “out” 🚢";
    assertThat(article("a.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(text);
    assertThat(article("a.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)).text())
        .isEqualTo(text);
    assertThat(article("a.txt", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)).text())
        .isEqualTo(text);
  }

  @Test
  void otherCharsetsAreReadOnlyWhereThePageDeclaresThem() {
    Charset windows = Charset.forName("windows-1252");
    String page =
        "<html><head><meta charset=\"iso-8859-1\"><title>T</title></head><body><p>“Café workers in"
            + " Halm stopped work, and then they marched,” she said.</p></body></html>";
    assertThat(article("a.html", page.getBytes(windows)).text()).contains("“Café workers");
    assertThat(unreadable("a.txt", "Café".getBytes(windows)).code()).isEqualTo("encoding");
    assertThat(unreadable("a.html", page.replace("iso-8859-1", "utf-8").getBytes(windows)).code())
        .isEqualTo("encoding");
  }

  @Test
  void reasonsAreNamed() {
    assertThat(unreadable("a.txt", new byte[0]).code()).isEqualTo("empty");
    assertThat(unreadable("a.txt", " date 2031-05-12 ".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("empty");
    assertThat(unreadable("a.txt", "1234 – 56".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("no-text");
    assertThat(unreadable("a.txt", new byte[] {'a', 0, 'b'}).code()).isEqualTo("binary");
    assertThat(unreadable("a.txt", new byte[Bytes.LIMIT + 1]).code()).isEqualTo("too-large");
    assertThat(
            unreadable("a.html", "<html><nav>Home</nav></html>".getBytes(StandardCharsets.UTF_8))
                .code())
        .isEqualTo("no-text");
  }

  @Test
  void aPageGivesItsFactsAndItsMainTextAlone() throws IOException {
    Article article;
    try (var in = ReadersTest.class.getResourceAsStream("good.html")) {
      article = article("good.html", in.readAllBytes());
    }
    assertThat(article.title()).contains("Dockers stop work & march");
    assertThat(article.outlet()).contains(new Outlet("The Selim Post"));
    assertThat(article.published()).contains(LocalDate.of(2031, 5, 12));
    assertThat(article.authors()).containsExactly("Ada Morn");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text())
        .startsWith("Dockers stop work & march\n\n")
        .contains("\n\nDockers in Port Selim stopped work on Monday")
        .contains("The cranes stand still.")
        .doesNotContain("newsletter", "Related", "rights", "Home", "alert");
    assertThat(article.text().split("march\n", -1)).hasSize(2);
  }

  @Test
  void aBadLineOfJsonCostsOnlyItself() {
    String lines =
        """
        {"id":"one","text":"Dockers walked out."}
        {"id":"two"
        {"id":"three","text":"They marched.","date":"yesterday"}
        {"title":"no text"}
        {"id":"five","text":"half \\ud83d a character"}
        ["one"]
        {"text":"Talks began.","published":"2031-05-12T10:00:00Z","outlet":{"name":"Selim Post"}}
        """;
    List<Reading> readings = readings("feed.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertThat(readings).hasSize(7);
    Article first = ((Reading.Read) readings.get(0)).article();
    assertThat(first.origin()).isEqualTo("feed.jsonl#one");
    assertThat(codes(readings)).containsExactly("json", "date", "no-text", "encoding", "json");
    assertThat(((Reading.Unreadable) readings.get(1)).origin()).isEqualTo("feed.jsonl#2");
    Article last = ((Reading.Read) readings.get(6)).article();
    assertThat(last.name()).isEqualTo("feed-7");
    assertThat(last.published()).contains(LocalDate.of(2031, 5, 12));
    assertThat(last.outlet()).contains(new Outlet("Selim Post"));
  }

  @Test
  void missingFilesAreValues(@TempDir Path folder) throws IOException {
    try (Stream<Reading> readings = Readers.read(folder.resolve("none.txt"))) {
      assertThat(codes(readings.toList())).containsExactly("missing");
    }
    Path file = Files.writeString(folder.resolve("there.txt"), "Dockers walked out.");
    try (Stream<Reading> readings = Readers.read(file)) {
      assertThat(codes(readings.toList())).isEmpty();
    }
  }

  private static List<String> codes(List<Reading> readings) {
    return readings.stream()
        .filter(Reading.Unreadable.class::isInstance)
        .map(reading -> ((Reading.Unreadable) reading).code())
        .toList();
  }

  private static List<Reading> readings(String origin, byte[] bytes) {
    try (Stream<Reading> readings = Readers.read(Input.of(origin, bytes))) {
      return readings.toList();
    }
  }

  private static Article article(String origin, byte[] bytes) {
    List<Reading> readings = readings(origin, bytes);
    assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
    return ((Reading.Read) readings.get(0)).article();
  }

  private static Reading.Unreadable unreadable(String origin, byte[] bytes) {
    List<Reading> readings = readings(origin, bytes);
    assertThat(readings).singleElement().isInstanceOf(Reading.Unreadable.class);
    return (Reading.Unreadable) readings.get(0);
  }
}
