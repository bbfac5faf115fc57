package org.tocsin.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.knowledge.number.NumberWords;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.PublishedBasis;

/** Every line of time.tsv: a day of publication, a text and the dates that must be found in it. */
final class TimeCasesTest {
  private static final English ENGLISH = English.load();
  private static final TimeFinder FINDER =
      new TimeFinder(CalendarWords.load("en"), NumberWords.load("en"));

  static Stream<TableFile.Row> cases() throws IOException {
    try (InputStream in = TimeCasesTest.class.getResourceAsStream("time.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TableFile.parse("time.tsv", text, 3).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void datesAreFoundAndResolved(TableFile.Row row) {
    String text = row.cell(1);
    Article article = Article.ofText("time", text);
    Document document =
        ENGLISH.read(
            row.cell(0).equals("-")
                ? article
                : article.withPublished(LocalDate.parse(row.cell(0)), PublishedBasis.ARGUMENT));
    List<String> found =
        FINDER.find(document).stream()
            .map(
                mention ->
                    mention.date().span().orElseThrow().of(text) + " = " + mention.date().edtf())
            .toList();
    String expected = row.cell(2);
    assertThat(found)
        .as("line %d: %s", row.line(), text)
        .isEqualTo(expected.equals("-") ? List.of() : List.of(expected.split(" \\| ")));
  }

  @Test
  void thereAreManyCases() throws IOException {
    assertThat(cases().count()).isGreaterThan(100);
  }
}
