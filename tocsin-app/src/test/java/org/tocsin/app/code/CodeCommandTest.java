package org.tocsin.app.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.app.Cli;
import org.tocsin.app.Exit;

class CodeCommandTest {
  private static final Path SAMPLES = Cli.project().resolve("samples");
  private static final Path STRIKE = SAMPLES.resolve("strike-at-works.txt");

  @TempDir Path folder;

  @Test
  void writesATableUnlessAFormatIsAskedFor() {
    Cli run = Cli.run("code", STRIKE);
    assertThat(run.code()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .startsWith("strike-at-works  2031-05-12")
        .contains("work stoppage (", "WHEN", "says the metalworkers' union", "Irena Doval")
        .doesNotContain("\u001b", "{");
    assertThat(run.err()).isEmpty();
    assertThat(Cli.run("code", STRIKE, "--table", "--no-headers").out()).doesNotContain("WHEN");
  }

  @Test
  void coloursOnlyATerminal() {
    assertThat(Cli.runOnTerminal("code", STRIKE).out()).contains("\u001b[1m");
    assertThat(Cli.runOnTerminal("code", STRIKE, "-o", folder.resolve("a.txt")).out()).isEmpty();
    assertThat(folder.resolve("a.txt"))
        .content()
        .doesNotContain("\u001b")
        .contains("work stoppage");
  }

  @Test
  void writesTheSameWhateverTheThreads() {
    Cli one = Cli.run("code", SAMPLES, "--jsonl", "--threads", 1);
    Cli four = Cli.run("code", SAMPLES, "--json", "--threads", 4);
    assertThat(four.out()).isEqualTo(one.out()).isNotEmpty();
  }

  @Test
  void listsWhatFailedAndGoesOn() throws IOException {
    Files.write(folder.resolve("b.txt"), new byte[] {'a', 0});
    Files.writeString(folder.resolve("c.txt"), "Workers in Varn went on strike on Monday.");
    Files.writeString(folder.resolve("d.pdf"), "%PDF");
    Cli run = Cli.run("code", folder, folder.resolve("none.txt"), "--json");
    assertThat(run.code()).isEqualTo(Exit.PARTIAL);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.err())
        .contains(
            "b.txt: binary: ", "none.txt: missing: ", "check the path", "passed over 1 files");
    assertThat(Cli.run("code", folder.resolve("b.txt"), "--json").code()).isEqualTo(Exit.FAILURE);
  }

  @Test
  void readsStandardInput() {
    var before = System.in;
    try {
      System.setIn(
          new java.io.ByteArrayInputStream(
              " date 2031-05-12 Workers in Varn went on strike on Monday."
                  .getBytes(StandardCharsets.UTF_8)));
      Cli run = Cli.run("code", "-", "--json");
      assertThat(run.out())
          .contains("\"name\":\"stdin\"", "\"published\":\"2031-05-12\"", "work_stoppage");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void daysOfPublicationCanBeGiven() throws IOException {
    Path report = Files.writeString(folder.resolve("a.txt"), "Workers struck on Monday.");
    Path other = Files.writeString(folder.resolve("b.txt"), "Workers struck on Monday.");
    Path days = Files.writeString(folder.resolve("days.csv"), "name,date\na,2031-05-14\nb,\n");
    List<String> lines = Cli.run("code", report, other, "--json", "--published-csv", days).lines();
    assertThat(lines.get(0))
        .contains("\"published\":\"2031-05-14\",\"published_basis\":\"argument\"", "2031-05-12");
    assertThat(lines.get(1)).contains("\"published\":null,\"published_basis\":\"none\"");
    assertThat(Cli.run("code", report, "--json", "--published", "2031-05-13").out())
        .contains("\"published\":\"2031-05-13\"");
    Files.writeString(days, "a,soon\n");
    Cli bad = Cli.run("code", report, "--published-csv", days);
    assertThat(bad.code()).isEqualTo(Exit.FAILURE);
    assertThat(bad.err()).contains("days.csv:1", "\"soon\" is no date");
  }

  @Test
  void aFileAppearsOnlyWhenItIsComplete() {
    Path out = folder.resolve("out.csv");
    Cli run = Cli.run("code", STRIKE, "--csv", "-o", out, "--verbose");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("coded 1 articles");
    assertThat(out).content().startsWith("document,event,type").contains("work_stoppage");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    Cli lost = Cli.run("code", STRIKE, "-o", folder.resolve("no/such/out.csv"));
    assertThat(lost.code()).isEqualTo(Exit.FAILURE);
    assertThat(lost.err()).contains("check that its folder is there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--table", "--json", "--jsonl", "--csv", "--html"})
  void everyFormatGoesToAFileAsToTheScreen(String format) {
    Path out = folder.resolve("out");
    Cli file = Cli.run("code", STRIKE, format, "-o", out);
    assertThat(file.code()).as(file.err()).isZero();
    assertThat(out).content().isEqualTo(Cli.run("code", STRIKE, format).out()).isNotEmpty();
  }

  @Test
  void formatsChangeWhatIsWritten() {
    assertThat(Cli.run("code", STRIKE, "--html").out()).startsWith("<!DOCTYPE html>");
    assertThat(Cli.run("code", STRIKE, "--json", "--no-text").out())
        .doesNotContain("\"text\":\" date");
    assertThat(Cli.run("code", STRIKE, "--csv", "--no-headers").out())
        .startsWith("strike-at-works,e1");
  }

  @Test
  void misunderstandingsEndWithCodeTwoAndAHint() {
    Cli typo = Cli.run("code", STRIKE, "--jsn");
    assertThat(typo.code()).isEqualTo(Exit.USAGE);
    assertThat(typo.out()).isEmpty();
    assertThat(typo.err()).contains("--jsn", "--json", "Try: tocsin code --help");
    assertThat(Cli.run("code", STRIKE, "--json", "--csv").code()).isEqualTo(Exit.USAGE);
    assertThat(Cli.run("code").code()).isEqualTo(Exit.USAGE);
    assertThat(Cli.run("cod", STRIKE).err()).contains("Did you mean");
    assertThat(Cli.run("code", STRIKE, "--published", "soon").code()).isEqualTo(Exit.USAGE);
  }
}
