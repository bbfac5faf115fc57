package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.app.Cli;

class ScoreCommandTest {
  private static final String TEXT =
      "Dockers in Varn walked out on Monday. \"We stay out,\" Ada Morn said.";

  @TempDir Path folder;

  @Test
  void countsHitsMissesFalseAlarmsAndAttributes() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("text"));
    Files.writeString(folder.resolve("text/d.txt"), TEXT);
    Files.writeString(
        gold.resolve("d.json"),
        """
        {"doc": "d", "events": [
          {"id": "E1", "type": "work_stoppage", "triggers": [{"start": 16, "end": 26}],
           "status": "asserted", "occurrence": "occurred", "date": "2031-05-12",
           "agents": [{"start": 0, "end": 7}], "targets": [], "size": []},
          {"id": "E2", "type": "demonstration", "triggers": [{"start": 39, "end": 41}],
           "status": "asserted", "occurrence": "occurred", "date": null}],
         "statements": [{"id": "S1", "direct": true, "start": 39, "end": 50, "speaker": "Ada Morn"}]}
        """);
    Path output = folder.resolve("output.jsonl");
    Files.writeString(
        output,
        """
        {"document": {"name": "d"}, "actors": [{"id": "a1", "name": "Morn"}], "events": [\
        {"id": "e1", "type": "work_stoppage", "triggers": [{"start": 16, "end": 22}], \
        "status": "attributed", "occurrence": "occurred", "date": {"edtf": "2031-05"}, \
        "participants": [{"role": "agent", "actor": "a1", "span": {"start": 0, "end": 7}}]}, \
        {"id": "e2", "type": "arrest", "triggers": [{"start": 60, "end": 64}], "occurrence": "occurred"}], \
        "statements": [{"id": "s1", "direct": true, "content": {"start": 39, "end": 50}, "speaker": "a1"}]}
        """);
    Cli run = Cli.run("score", gold, output);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines())
        .contains(
            "documents 1 (not in the output: 0), duplicate events 0",
            "all                    P 0.500  R 0.500  F1 0.500   tp 1 fp 1 fn 1",
            "direct quotes          P 1.000  R 1.000  F1 1.000   tp 1 fp 0 fn 0",
            "agent precision        1.000   1/1",
            "date exact             0.000   0/1",
            "date overlaps          1.000   1/1",
            "quote speaker          1.000   1/1",
            "status                 0.000   0/1");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(Cli.run("score", folder.resolve("none"), folder.resolve("x")).err())
        .contains("expected a folder");
  }

  /** The same figures as an independent program computes from the same files. */
  @Test
  void agreesWithTheReferenceScorer() throws Exception {
    Path shared = Cli.project().resolve("../shared/gold").normalize();
    Path script = shared.resolve("score.py");
    boolean there = Files.exists(script) && python();
    if (!there) {
      System.err.println("SKIPPED: the reference scorer or Python is not on this machine");
    }
    assumeTrue(there, "reference scorer");
    Path gold = shared.resolve("dev/gold");
    assertThat(Cli.run("score", gold, gold).out()).isEqualTo(reference(script, gold, gold));
    Path output = folder.resolve("dev.jsonl");
    Cli code =
        Cli.run(
            "code",
            shared.resolve("dev/text"),
            "--json",
            "--quiet",
            "-o",
            output,
            "--published-csv",
            shared.resolve("dev/dates.csv"));
    assertThat(code.code()).as(code.err()).isZero();
    Cli scored = Cli.run("score", gold, output);
    assertThat(scored.out()).isEqualTo(reference(script, gold, output));
    assertThat(scored.out()).contains("quote speaker");
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String reference(Path script, Path gold, Path output) throws Exception {
    Process process =
        new ProcessBuilder("python3", script.toString(), gold.toString(), output.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
