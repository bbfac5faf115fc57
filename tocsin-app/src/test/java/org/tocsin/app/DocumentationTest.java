package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.io.read.ArticleReader;
import org.tocsin.io.read.Readers;
import org.tocsin.io.write.CsvWriter;
import org.tocsin.io.write.EventWriter;
import org.tocsin.io.write.Writers;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What there is stands in the documents, and what the documents link to is there. */
class DocumentationTest {
  private static final Path PROJECT = Cli.project();
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @Test
  void everyCommandAndOption() throws IOException {
    String page = read("docs/reference/command-line.md");
    CommandLine commands =
        Tocsin.commandLine(
            new Terminal(
                new PrintStream(System.out), new PrintStream(System.err), false, false, false, 80));
    assertThat(commands.getSubcommands()).hasSizeGreaterThanOrEqualTo(7);
    commands
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(page).contains("tocsin " + name);
              for (OptionSpec option : command.getCommandSpec().options()) {
                for (String spelling : option.names()) {
                  assertThat(page)
                      .as("option " + spelling + " of " + name)
                      .containsPattern(
                          "`"
                              + Pattern.quote(spelling)
                              + "[ `]|`tocsin.*"
                              + Pattern.quote(spelling)
                              + "|"
                              + Pattern.quote(spelling)
                              + "`");
                }
              }
            });
  }

  @Test
  void everyFormatAndColumn() throws IOException {
    String page = read("docs/reference/formats.md");
    for (ArticleReader reader : Readers.ALL) {
      assertThat(page).contains("`" + reader.format() + "`");
      reader.endings().forEach(ending -> assertThat(page).contains("`." + ending + "`"));
    }
    for (EventWriter writer : Writers.ALL) {
      assertThat(page).contains("`" + writer.format() + "`");
    }
    CsvWriter.COLUMNS.forEach(column -> assertThat(page).contains("`" + column + "`"));
  }

  @Test
  void everyEventTypeAndMode() throws IOException {
    List<String> rows = read("docs/reference/event-types.md").lines().toList();
    for (EventType type : Ontology.load().types()) {
      String row =
          rows.stream()
              .filter(line -> line.startsWith("| `" + type.name() + "` |"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(type.name() + " is not documented"));
      type.modes().forEach(mode -> assertThat(row).contains("`" + mode + "`"));
    }
  }

  @Test
  void everyModule() throws IOException {
    String page = read("ARCHITECTURE.md");
    try (Stream<Path> folders = Files.list(PROJECT)) {
      folders
          .filter(folder -> Files.exists(folder.resolve("pom.xml")))
          .forEach(folder -> assertThat(page).contains("`" + folder.getFileName() + "`"));
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (Path document : documents()) {
      Matcher links = LINK.matcher(Files.readString(document, StandardCharsets.UTF_8));
      while (links.find()) {
        assertThat(document.resolveSibling(links.group(1)).normalize())
            .as("link in " + PROJECT.relativize(document))
            .exists();
      }
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> root = Files.list(PROJECT);
        Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
      return Stream.concat(root, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(PROJECT.resolve(file), StandardCharsets.UTF_8);
  }
}
