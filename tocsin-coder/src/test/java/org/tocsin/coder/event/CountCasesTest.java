package org.tocsin.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.model.Article;
import org.tocsin.model.Count;
import org.tocsin.model.Event;

/** How many took part, died, were hurt or arrested, through the whole coder. */
class CountCasesTest {
  private static final double FAULTS_THAT_MAY_BE = 0.1;

  private final Coder coder = Coder.load();
  private final List<YamlFile.Value> cases = YamlFile.read("cases/en/counts.yaml").list();

  @Test
  void nearlyAllFiguresAreGivenToTheirEvents() {
    List<String> faults = new ArrayList<>();
    for (YamlFile.Value entry : cases) {
      entry.map(Set.of("text", "type", "counts"));
      String text = entry.at("text").text();
      Set<String> counts = counts(events(text), entry.at("type").text());
      for (String wanted : entry.at("counts").text().split(", ")) {
        String kind = wanted.substring(0, wanted.indexOf(' '));
        boolean holds =
            wanted.endsWith(" none")
                ? counts.stream().noneMatch(count -> count.startsWith(kind))
                : counts.contains(wanted);
        if (!holds) {
          faults.add(wanted + ": " + text + " " + counts);
        }
      }
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(25);
    assertThat(faults.size() / (double) cases.size())
        .as(String.join("\n", faults))
        .isLessThanOrEqualTo(FAULTS_THAT_MAY_BE);
  }

  @Test
  void noTollIsGivenToTwoEvents() {
    List<String> twice = new ArrayList<>();
    for (YamlFile.Value entry : cases) {
      String text = entry.at("text").text();
      List<String> tolls =
          events(text).stream()
              .flatMap(event -> event.counts().stream())
              .filter(
                  count ->
                      switch (count.of()) {
                        case DEATHS, INJURIES, ARRESTS -> true;
                        case PARTICIPANTS, WORKERS, DAYS -> false;
                      })
              .map(count -> count.span().toString())
              .toList();
      if (Set.copyOf(tolls).size() < tolls.size()) {
        twice.add(text);
      }
    }
    assertThat(twice).isEmpty();
  }

  private List<Event> events(String text) {
    return coder.code(Article.ofText("counts", text)).events();
  }

  private static Set<String> counts(List<Event> events, String type) {
    Set<String> counts = new TreeSet<>();
    for (Event event : events) {
      if (event.type().equals(type)) {
        for (Count count : event.counts()) {
          count.low().ifPresent(low -> counts.add(count.of().id() + " " + low));
        }
      }
    }
    return counts;
  }
}
