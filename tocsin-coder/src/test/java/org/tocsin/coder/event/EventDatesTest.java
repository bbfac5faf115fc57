package org.tocsin.coder.event;

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
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;
import org.tocsin.model.EventDate;
import org.tocsin.model.PublishedBasis;

/** Every line of event-dates.tsv through the whole coder: the dates of the events that it names. */
final class EventDatesTest {
  private static final Coder CODER = Coder.load();

  static Stream<TableFile.Row> cases() throws IOException {
    try (InputStream in = EventDatesTest.class.getResourceAsStream("event-dates.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TableFile.parse("event-dates.tsv", text, 3).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachEventHasItsOwnDate(TableFile.Row row) {
    String text = row.cell(1);
    Article article = Article.ofText("dates", text);
    if (!row.cell(0).equals("-")) {
      article = article.withPublished(LocalDate.parse(row.cell(0)), PublishedBasis.ARGUMENT);
    }
    CodedArticle coded = CODER.code(article);
    for (String wanted : row.cell(2).split(" \\| ")) {
      String word = wanted.substring(0, wanted.indexOf(" = "));
      List<String> dates =
          coded.events().stream()
              .filter(event -> triggeredBy(event, word, text))
              .map(event -> event.date().map(EventDate::edtf).orElse("none"))
              .toList();
      assertThat(dates).as("line %d: '%s' in %s", row.line(), word, text).isNotEmpty();
      assertThat(dates.get(0))
          .as("line %d: '%s' in %s", row.line(), word, text)
          .isEqualTo(wanted.substring(wanted.indexOf(" = ") + 3));
    }
  }

  private static boolean triggeredBy(Event event, String word, String text) {
    return event.triggers().stream()
        .anyMatch(span -> List.of(span.of(text).split(" ")).contains(word));
  }

  @Test
  void thereAreManyCases() throws IOException {
    assertThat(cases().count()).isGreaterThanOrEqualTo(40);
  }
}
