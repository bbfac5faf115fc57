package org.tocsin.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WritersTest {
  @Test
  void everySpanOfTheJsonIsTheTextAtItsOffsetsInCodePoints() throws IOException {
    JsonNode record =
        new ObjectMapper()
            .readTree(EventWriterContractTest.write(new JsonWriter(), Samples.full()));
    int[] text = record.at("/document/text").asText().codePoints().toArray();
    assertThat(record.at("/document/length").asInt()).isEqualTo(text.length);
    List<JsonNode> spans = new ArrayList<>();
    gather(record, spans);
    assertThat(spans).hasSizeGreaterThan(15);
    for (JsonNode span : spans) {
      int start = span.get("start").asInt();
      int end = span.get("end").asInt();
      assertThat(new String(text, start, end - start)).isEqualTo(span.get("text").asText());
    }
  }

  private static void gather(JsonNode node, List<JsonNode> spans) {
    if (node.isObject() && node.has("start") && node.has("end")) {
      spans.add(node);
    }
    node.forEach(child -> gather(child, spans));
  }

  @Test
  void theTextIsLeftOutOnRequest() throws IOException {
    String record =
        EventWriterContractTest.write(
            new JsonWriter(), new EventWriter.Options(false, true), Samples.full());
    assertThat(new ObjectMapper().readTree(record).path("document").has("text")).isFalse();
    assertThat(record).contains("\"sha256\":\"");
  }

  @Test
  void theTableHasAsManyCellsAsColumnsAndNoFormulas() throws IOException {
    String csv = EventWriterContractTest.write(new CsvWriter(), Samples.full());
    List<List<String>> rows = parse(csv);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).isEqualTo(CsvWriter.COLUMNS);
    assertThat(rows.get(1)).hasSameSizeAs(CsvWriter.COLUMNS);
    assertThat(cell(rows, "document")).isEqualTo("halm, \"1\"");
    assertThat(cell(rows, "targets")).isEqualTo("'=Ada Morn");
    assertThat(cell(rows, "lat")).isEqualTo("-12.5");
    assertThat(cell(rows, "participants_low")).isEqualTo("5000");
    assertThat(cell(rows, "participants_high")).isEmpty();
    assertThat(cell(rows, "participants_comparator")).isEqualTo("about");
    assertThat(cell(rows, "evidence")).contains("walked out").contains("police 👮🏽 said.");
    assertThat(
            parse(
                EventWriterContractTest.write(
                    new CsvWriter(), new EventWriter.Options(true, false), Samples.full())))
        .hasSize(2);
  }

  private static String cell(List<List<String>> rows, String column) {
    return rows.get(1).get(rows.get(0).indexOf(column));
  }

  /** RFC 4180, read anew. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }

  @Test
  void thePageShowsTheTextUnchangedAndRunsNothing() throws IOException {
    String html = EventWriterContractTest.write(new HtmlWriter(), Samples.full());
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, iframe, img, link, object, b")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.selectFirst(".text").wholeText()).isEqualTo(Samples.TEXT);
    for (Element link : page.select("a[href]")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.attr("href"))
          .isNotNull();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void wordsOfSeveralItemsCarryThemAll() throws IOException {
    Document page = Jsoup.parse(EventWriterContractTest.write(new HtmlWriter(), Samples.full()));
    Element words =
        page.select(".text a").stream()
            .filter(a -> a.text().equals("walked out"))
            .findFirst()
            .orElseThrow();
    assertThat(words.classNames()).contains("w1", "w2", "trigger");
  }
}
