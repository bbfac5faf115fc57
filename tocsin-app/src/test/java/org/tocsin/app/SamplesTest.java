package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The invented reports under samples/, coded from end to end. */
class SamplesTest {
  private static final Map<String, JsonNode> RECORDS = new LinkedHashMap<>();

  @BeforeAll
  static void code() throws IOException {
    Cli run = Cli.run("code", Cli.project().resolve("samples"), "--json");
    assertThat(run.code()).as(run.err()).isZero();
    for (String line : run.lines()) {
      JsonNode record = new ObjectMapper().readTree(line);
      RECORDS.put(record.at("/document/name").asText(), record);
    }
  }

  @Test
  void comeInSortedOrderWithTheRecordsOfContainersInTheirPlace() {
    List<String> names = new ArrayList<>(RECORDS.keySet());
    assertThat(names).hasSizeGreaterThanOrEqualTo(14).isSorted().contains("wire-1", "wire-2");
  }

  @Test
  void everySpanIsTheTextAtItsOffsets() {
    int seen = 0;
    for (JsonNode record : RECORDS.values()) {
      int[] text = record.at("/document/text").asText().codePoints().toArray();
      List<JsonNode> spans = new ArrayList<>();
      gather(record, spans);
      for (JsonNode span : spans) {
        int start = span.get("start").asInt();
        assertThat(new String(text, start, span.get("end").asInt() - start))
            .isEqualTo(span.get("text").asText());
      }
      seen += spans.size();
    }
    assertThat(seen).isGreaterThan(500);
  }

  @Test
  void aStrikeHasItsDay() {
    JsonNode strike =
        event("strike-at-works", "work_stoppage", e -> text(e, "/date/edtf").equals("2031-05-12"));
    assertThat(strike.path("occurrence").asText()).isEqualTo("occurred");
    assertThat(strike.path("participants").findValuesAsText("role")).contains("agent");
    assertThat(events("strike-at-works", "blockade")).isNotEmpty();
  }

  @Test
  void aStrikeHasItsSizeAndAgent() {
    JsonNode strike =
        event("wire-1", "work_stoppage", e -> text(e, "/date/edtf").equals("2031-02-03"));
    assertThat(strike.at("/counts/0/of").asText()).isEqualTo("participants");
    assertThat(strike.at("/counts/0/low").asInt()).isEqualTo(14_000);
    assertThat(text(strike, "/participants/0/span/text")).contains("teachers");
  }

  @Test
  void aStrikeOfThePastIsBackground() {
    assertThat(events("strike-at-works", "work_stoppage"))
        .anyMatch(e -> e.path("background").asBoolean() && text(e, "/date/edtf").equals("2027"));
  }

  @Test
  void aMarchIsFoundInItsCity() {
    JsonNode march =
        event(
            "march-with-disputed-size",
            "demonstration",
            e -> text(e, "/place/country").equals("PT"));
    assertThat(text(march, "/place/name")).isEqualTo("Lisbon");
    assertThat(march.at("/place/lat").asDouble()).isBetween(38.0, 39.5);
  }

  @Test
  void aDenialIsNoEventThatHappened() {
    assertThat(events("denial", "work_stoppage"))
        .anyMatch(e -> e.path("status").asText().equals("denied"))
        .anyMatch(e -> e.path("occurrence").asText().equals("not_occurred"));
  }

  @Test
  void aSummitToComeLiesInTheFuture() {
    JsonNode summit =
        event("summit-planned", "meeting", e -> text(e, "/date/edtf").equals("2031-02-20"));
    assertThat(summit.path("status").asText()).isEqualTo("planned");
    assertThat(summit.path("occurrence").asText()).isEqualTo("future");
    assertThat(text(summit, "/place/name")).isEqualTo("Kenya");
  }

  @Test
  void aCrackdownHasPoliceActingAndPeopleArrested() {
    assertThat(events("crackdown", "crowd_dispersal")).isNotEmpty();
    assertThat(events("crackdown", "arrest"))
        .anyMatch(e -> e.path("counts").findValuesAsText("of").contains("arrests"));
  }

  @Test
  void otherKindsOfEventsAreFound() {
    assertThat(events("hunger-strike", "self_harm_protest")).isNotEmpty();
    assertThat(events("coup-attempt", "power_seizure")).isNotEmpty();
    assertThat(events("sanctions", "sanctions")).isNotEmpty();
    assertThat(events("election-with-rival-claims", "election")).isNotEmpty();
    assertThat(events("embedded-post", "blockade")).isNotEmpty();
    assertThat(events("wire-1", "work_stoppage")).isNotEmpty();
  }

  @Test
  void quotationsHaveTheirSpeakers() {
    assertThat(speakerOf("strike-at-works", "We have waited since February")).contains("Doval");
    assertThat(speakerOf("coup-attempt", "The republic stands")).contains("Brandis");
    assertThat(speakerOf("wire-2", "The tractors stay at home")).contains("Verbeek");
  }

  @Test
  void pagesGiveDateOutletAndTitle() {
    JsonNode document = RECORDS.get("embedded-post").path("document");
    assertThat(document.path("published").asText()).isEqualTo("2031-06-18");
    assertThat(document.path("published_basis").asText()).isEqualTo("metadata");
    assertThat(document.path("outlet").asText()).isEqualTo("The Varn Courier");
    assertThat(document.path("text").asText())
        .doesNotContain("Related")
        .doesNotContain("permission");
  }

  private static String speakerOf(String name, String beginning) {
    JsonNode record = RECORDS.get(name);
    for (JsonNode statement : record.path("statements")) {
      if (text(statement, "/content/text").startsWith(beginning)) {
        for (JsonNode actor : record.path("actors")) {
          if (actor.path("id").asText().equals(statement.path("speaker").asText())) {
            return actor.path("name").asText();
          }
        }
      }
    }
    throw new AssertionError("no speaker of \"" + beginning + "\" in " + name);
  }

  private static JsonNode event(String name, String type, Predicate<JsonNode> wanted) {
    return events(name, type).stream()
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " in " + name + ": " + events(name, type)));
  }

  private static List<JsonNode> events(String name, String type) {
    List<JsonNode> events = new ArrayList<>();
    for (JsonNode event : RECORDS.get(name).path("events")) {
      if (event.path("type").asText().equals(type)) {
        events.add(event);
      }
    }
    return events;
  }

  private static String text(JsonNode node, String at) {
    return node.at(at).asText("");
  }

  private static void gather(JsonNode node, List<JsonNode> spans) {
    if (node.isObject() && node.has("start") && node.has("end")) {
      spans.add(node);
    }
    node.forEach(child -> gather(child, spans));
  }
}
