package org.tocsin.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.model.Article;
import org.tocsin.model.Event;
import org.tocsin.model.PublishedBasis;

/** How many happenings a text tells of, through the whole coder. */
class HappeningCasesTest {
  private static final int FAULTS_THAT_MAY_BE = 1;
  private static final LocalDate DAY = LocalDate.of(2021, 6, 18);

  private final Coder coder = Coder.load();

  @Test
  void mentionsOfOneHappeningAreOneEventAndOthersAreNot() {
    List<YamlFile.Value> cases = YamlFile.read("cases/en/happenings.yaml").list();
    List<String> faults = new ArrayList<>();
    for (YamlFile.Value entry : cases) {
      entry.map(Set.of("text", "type", "happenings"));
      String text = entry.at("text").text();
      String type = entry.at("type").text();
      long found = events(text).stream().filter(event -> event.type().equals(type)).count();
      if (found != (long) entry.at("happenings").number()) {
        faults.add(found + " of " + type + ": " + text);
      }
    }
    assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
    assertThat(faults).as(String.join("\n", faults)).hasSizeLessThanOrEqualTo(FAULTS_THAT_MAY_BE);
  }

  @Test
  void aFurtherMentionSaysWhyItIsTheSameHappening() {
    Event event =
        events("Teachers marched through Varn on Monday. The march ended at the town hall.").get(0);
    assertThat(event.because())
        .anyMatch(
            why -> why.field().equals("triggers") && why.rule().startsWith("same-happening-"));
  }

  @Test
  void theSameTextGivesTheSameGroups() {
    String text = "A bomb killed three people in Orlen on Friday. The blast destroyed a market.";
    assertThat(events(text)).isEqualTo(events(text));
  }

  private List<Event> events(String text) {
    Article article = Article.ofText("happenings", text);
    return coder.code(article.withPublished(DAY, PublishedBasis.ARGUMENT)).events();
  }
}
