package org.tocsin.coder.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.model.Article;
import org.tocsin.model.Event;
import org.tocsin.model.PublishedBasis;

/** Every sentence of status.yaml through the whole coder: is it said to have happened, and how. */
final class StatusCasesTest {
  /** Of the sentences whose event is found at all. */
  private static final double RIGHT_AT_LEAST = 0.93;

  /** Whether bare sentences have events in scope is for patterns to say, but most must have. */
  private static final double FOUND_AT_LEAST = 0.85;

  private static final String NOT_FOUND = ": [] instead of";
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 6, 16);
  private static final Set<String> KEYS =
      Set.of("text", "headline", "type", "status", "occurrence", "background");

  private final Coder coder = Coder.load();
  private final List<YamlFile.Value> cases = YamlFile.read("cases/en/status.yaml").list();

  @Test
  void nearlyAllEventsHaveTheirStatusAndOccurrence() {
    List<String> faults = new ArrayList<>();
    for (YamlFile.Value entry : cases) {
      fault(entry).ifPresent(faults::add);
    }
    long missed = faults.stream().filter(fault -> fault.contains(NOT_FOUND)).count();
    double found = cases.size() - missed;
    assertThat(found / cases.size())
        .as(String.join("\n", faults))
        .isGreaterThanOrEqualTo(FOUND_AT_LEAST);
    assertThat(1 - (faults.size() - missed) / found)
        .as(String.join("\n", faults))
        .isGreaterThanOrEqualTo(RIGHT_AT_LEAST);
  }

  @Test
  void thereAreManyCases() {
    assertThat(cases).hasSizeGreaterThanOrEqualTo(300);
  }

  /** What differs from the case, or that there is no event of the type. */
  private Optional<String> fault(YamlFile.Value entry) {
    Map<String, YamlFile.Value> keys = entry.map(KEYS);
    String type = entry.at("type").text();
    boolean background = keys.containsKey("background");
    List<String> found =
        events(entry, keys.containsKey("headline")).stream()
            .filter(event -> event.type().equals(type))
            .map(event -> said(event, background))
            .toList();
    String status = entry.at("status").text();
    if (status.equals("none")) {
      return found.isEmpty() ? Optional.empty() : Optional.of(report(entry, "nothing", found));
    }
    String wanted = status + " " + entry.at("occurrence").text() + (background ? " before" : "");
    return found.contains(wanted) ? Optional.empty() : Optional.of(report(entry, wanted, found));
  }

  private List<Event> events(YamlFile.Value entry, boolean headline) {
    String text = entry.at("text").text();
    String whole = headline ? text + "\n\nNothing more was known in the evening.\n" : text;
    Article article = Article.ofText("status", whole);
    return coder.code(article.withPublished(WEDNESDAY, PublishedBasis.ARGUMENT)).events();
  }

  private static String said(Event event, boolean background) {
    return event.assertion().status().id()
        + " "
        + event.assertion().occurrence().id()
        + (background && event.background() ? " before" : "");
  }

  private static String report(YamlFile.Value entry, String wanted, List<String> found) {
    return "%s: %s instead of %s: %s"
        .formatted(entry.at("type").text(), found, wanted, entry.at("text").text());
  }
}
