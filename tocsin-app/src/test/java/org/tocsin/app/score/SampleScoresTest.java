package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.app.Cli;

/**
 * The invented reports of {@code samples/} against their coding by hand, which lies beside this
 * test. The bounds stand a little below what was measured last; raise them when figures rise.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleScoresTest {
  private static final Path GOLD =
      Cli.project().resolve("tocsin-app/src/test/resources/org/tocsin/app/gold");

  private final Map<String, Double> figures = new LinkedHashMap<>();

  @BeforeAll
  void score(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("samples.jsonl");
    Cli coded = Cli.run("code", Cli.project().resolve("samples"), "--jsonl", "-o", output);
    assertThat(coded.code()).as(coded.err()).isZero();
    Path texts = Files.createDirectories(folder.resolve("text"));
    for (String line : Files.readAllLines(output)) {
      JsonNode document = new ObjectMapper().readTree(line).path("document");
      Files.writeString(
          texts.resolve(document.path("name").asText() + ".txt"), document.path("text").asText());
    }
    Cli scored = Cli.run("score", GOLD, output, "--texts", texts);
    assertThat(scored.code()).as(scored.err()).isZero();
    assertThat(scored.lines().get(0)).startsWith("documents 14 (not in the output: 0)");
    for (String line : scored.lines()) {
      String name = line.substring(0, Math.min(22, line.length())).strip();
      Matcher f1 = Pattern.compile("F1 (\\d\\.\\d+)|^.{22} (\\d\\.\\d+)").matcher(line);
      if (f1.find()) {
        figures.put(name, Double.valueOf(f1.group(1) == null ? f1.group(2) : f1.group(1)));
      }
    }
  }

  @Test
  void eventsAreFoundWithTheirTypes() {
    assertThat(figures.get("all")).isGreaterThanOrEqualTo(0.79);
    assertThat(figures.get("core (A-C)")).isGreaterThanOrEqualTo(0.80);
    assertThat(figures.get("occurred core")).isGreaterThanOrEqualTo(0.77);
  }

  @Test
  void whoDoesWhatToWhomIsNeverTurnedRound() {
    assertThat(figures.get("direction right")).isEqualTo(1.0);
    assertThat(figures.get("agent recall")).isGreaterThanOrEqualTo(0.70);
  }

  @Test
  void whenAndWhereAndWhetherAreRight() {
    assertThat(figures.get("occurred or not")).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.get("status")).isGreaterThanOrEqualTo(0.92);
    assertThat(figures.get("date exact")).isGreaterThanOrEqualTo(0.73);
    assertThat(figures.get("place name")).isGreaterThanOrEqualTo(0.77);
  }

  @Test
  void quotationsHaveTheirSpeakers() {
    assertThat(figures.get("direct quotes")).isGreaterThanOrEqualTo(0.95);
    assertThat(figures.get("quote speaker")).isGreaterThanOrEqualTo(0.90);
  }
}
