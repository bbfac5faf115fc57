package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CommandsTest {
  private static final Path SAMPLES = Cli.project().resolve("samples");

  @Test
  void whyShowsWhatEverySentenceBecame() {
    Cli run = Cli.run("why", SAMPLES.resolve("strike-at-works.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "[body]", "seen: “walked off the job” → ", "quoted: “We have waited", "Irena Doval");
  }

  @Test
  void whyShowsWhatWasRefused() {
    assertThat(Cli.run("why", SAMPLES.resolve("sport-decoy.txt")).out()).contains("refused: ");
  }

  @Test
  void explainShowsTheRuleOfEveryValue() {
    Cli run = Cli.run("explain", SAMPLES.resolve("strike-at-works.txt"), "e2");
    assertThat(run.out()).contains("status: ", "because", "type: “", " by en-");
    assertThat(Cli.run("explain", SAMPLES.resolve("strike-at-works.txt"), "s1").out())
        .contains("because");
  }

  @Test
  void explainNamesTheEventsThereAre() {
    Cli run = Cli.run("explain", SAMPLES.resolve("strike-at-works.txt"), "e99");
    assertThat(run.code()).isEqualTo(Exit.FAILURE);
    assertThat(run.err()).contains("there is no e99", "e1, e2");
  }

  @Test
  void recordsOfContainersAreFoundByName() {
    assertThat(Cli.run("why", SAMPLES.resolve("wire.jsonl"), "--article", "wire-2").out())
        .contains("tractors");
    assertThat(Cli.run("why", SAMPLES.resolve("wire.jsonl"), "--article", "none").code())
        .isEqualTo(Exit.FAILURE);
  }

  @Test
  void versionNamesProgramAndKnowledge() {
    assertThat(Cli.run("version").out())
        .contains("tocsin ")
        .containsPattern("knowledge [0-9a-f]{64}");
    assertThat(Cli.run("--version").out()).isEqualTo(Cli.run("version").out());
  }

  @Test
  void completionKnowsEveryCommand() {
    assertThat(Cli.run("completion").out()).contains("complete -F", "explain", "--published-csv");
  }

  @Test
  void helpListsTheCommands() {
    assertThat(Cli.run("help").out()).contains("code", "why", "explain", "score", "completion");
    assertThat(Cli.run("help", "code").out()).contains("Exit codes:", "130");
  }

  @Test
  void coloursNeedATerminalThatWantsThem() {
    Properties terminal = new Properties();
    terminal.setProperty("tocsin.out", "terminal");
    assertThat(colour(Map.of("TERM", "xterm"), terminal)).isTrue();
    assertThat(colour(Map.of("TERM", "dumb"), terminal)).isFalse();
    assertThat(colour(Map.of("NO_COLOR", "1"), terminal)).isFalse();
    assertThat(colour(Map.of("TERM", "xterm"), new Properties())).isFalse();
  }

  private static boolean colour(Map<String, String> environment, Properties properties) {
    return Terminal.of(
            new PrintStream(System.out), new PrintStream(System.err), environment, properties)
        .colour();
  }
}
