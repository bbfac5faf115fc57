package org.tocsin.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  /** Trees and triggers go wrong at times; a date of a sentence read rightly must be right. */
  private static final double FAULTS_THAT_MAY_BE = 0.05;

  static Stream<TableFile.Row> cases() throws IOException {
    try (InputStream in = EventDatesTest.class.getResourceAsStream("event-dates.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TableFile.parse("event-dates.tsv", text, 3).stream();
    }
  }

  @Test
  void nearlyAllEventsHaveTheirOwnDates() throws IOException {
    List<String> faults = new ArrayList<>();
    List<TableFile.Row> rows = cases().toList();
    for (TableFile.Row row : rows) {
      fault(row).ifPresent(faults::add);
    }
    assertThat(faults.size() / (double) rows.size())
        .as(String.join("\n", faults))
        .isLessThanOrEqualTo(FAULTS_THAT_MAY_BE);
  }

  /** What is wrong with the first date of a line that is not as it should be. */
  private static Optional<String> fault(TableFile.Row row) {
    String text = row.cell(1);
    Article article = Article.ofText("dates", text);
    if (!row.cell(0).equals("-")) {
      article = article.withPublished(LocalDate.parse(row.cell(0)), PublishedBasis.ARGUMENT);
    }
    CodedArticle coded = CODER.code(article);
    for (String wanted : row.cell(2).split(" \\| ")) {
      String word = wanted.substring(0, wanted.indexOf(" = "));
      String date = wanted.substring(wanted.indexOf(" = ") + 3);
      Optional<String> found =
          coded.events().stream()
              .filter(event -> triggeredBy(event, word, text))
              .map(event -> event.date().map(EventDate::edtf).orElse("none"))
              .findFirst();
      if (!found.equals(Optional.of(date))) {
        return Optional.of(
            "line %d: '%s' in %s: %s instead of %s"
                .formatted(row.line(), word, text, found.orElse("no event"), date));
      }
    }
    return Optional.empty();
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
