package org.tocsin.coder.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.mention.PeopleKinds;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.data.KnowledgeFolder;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.knowledge.pattern.Patterns;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Document;

/** The whole-sentence cases of every event type, and the sentences in which nothing may fire. */
class CasesTest {
  private static final double HARD_NEGATIVES_THAT_MAY_FIRE = 0.02;

  private final Ontology ontology = Ontology.load();
  private final English english = English.load();
  private final TriggerFinder finder =
      new TriggerFinder(Patterns.load(ontology), new PeopleKinds(People.load()));

  @Test
  void nearlyAllCasesAreFoundWithTheirTypeAndWords() {
    int right = 0;
    List<String> faults = new ArrayList<>();
    for (EventType type : ontology.types()) {
      String file = "cases/en/" + type.name() + ".yaml";
      if (type.speechAct() || !KnowledgeFolder.has(file)) {
        continue;
      }
      for (YamlFile.Value entry : YamlFile.read(file).list()) {
        String fault = fault(entry);
        if (fault.isEmpty()) {
          right++;
        } else {
          faults.add(type.name() + ": " + fault);
        }
      }
    }
    assertThat(right).as("cases that hold").isGreaterThan(0);
    assertThat(faults.size() / (double) (right + faults.size()))
        .as("%s", String.join("\n", faults))
        .isLessThanOrEqualTo(0.05);
  }

  private String fault(YamlFile.Value entry) {
    Map<String, YamlFile.Value> map = entry.map(Set.of("text", "expect"));
    String text = entry.at("text").text();
    List<Trigger> found = events(text);
    List<YamlFile.Value> expected = map.get("expect").list();
    for (YamlFile.Value one : expected) {
      String type = one.at("type").text();
      String words = one.at("trigger").text();
      if (found.stream().noneMatch(t -> t.type().equals(type) && meets(t, text, words))) {
        return "no " + type + " on \"" + words + "\": " + text + " " + found;
      }
    }
    return expected.isEmpty() && !found.isEmpty() ? "fired: " + text + " " + found : "";
  }

  private List<Trigger> events(String text) {
    Document document = english.read(Article.ofText("case", text));
    return finder.find(document).triggers().stream()
        .filter(t -> !ontology.type(t.type()).speechAct())
        .toList();
  }

  private static boolean meets(Trigger trigger, String text, String words) {
    int at = text.indexOf(words);
    return at >= 0 && trigger.span().start() < at + words.length() && at < trigger.span().end();
  }

  @Test
  void hardNegativesHardlyEverFire() {
    List<YamlFile.Value> entries = YamlFile.read("cases/en/hard-negatives.yaml").list();
    assertThat(entries).hasSizeGreaterThanOrEqualTo(300);
    List<String> fired = new ArrayList<>();
    for (YamlFile.Value entry : entries) {
      String text = entry.at("text").text();
      List<Trigger> found = events(text);
      if (!found.isEmpty()) {
        fired.add(found.get(0).pattern() + ": " + text);
      }
    }
    assertThat(fired.size() / (double) entries.size())
        .as("%s", String.join("\n", fired))
        .isLessThanOrEqualTo(HARD_NEGATIVES_THAT_MAY_FIRE);
  }
}
