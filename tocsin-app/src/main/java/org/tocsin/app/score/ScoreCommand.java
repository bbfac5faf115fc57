package org.tocsin.app.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.app.Exit;
import org.tocsin.app.Failure;
import org.tocsin.app.Terminal;
import org.tocsin.knowledge.ontology.Ontology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores coded articles against hand-coded ones. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Scores coded articles against hand-coded ones: precision, recall and F1 of events and",
      "quotations, and how often the attributes of events that were found are right."
    })
public final class ScoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "GOLD", description = "Folder of hand-coded documents.")
  private Path gold = Path.of("gold");

  @Parameters(
      index = "1",
      paramLabel = "OUTPUT",
      description = "Coded articles as JSON Lines, or another folder of hand-coded documents.")
  private Path output = Path.of("output.jsonl");

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "The texts (default: the folder \"text\" beside GOLD).")
  private @Nullable Path texts;

  public ScoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, Sheet> wanted = SheetReader.gold(gold);
    Map<String, Sheet> found;
    if (Files.isDirectory(output)) {
      found = SheetReader.gold(output);
      wanted.keySet().retainAll(found.keySet());
    } else {
      found = SheetReader.coded(output);
    }
    if (wanted.isEmpty()) {
      throw new Failure("there are no hand-coded documents in " + gold);
    }
    Scores scores = new Scorer(Ontology.load()).score(wanted, found, texts(wanted));
    terminal.out().print(new ScoreTable(scores).text());
    return Exit.OK;
  }

  private Map<String, String> texts(Map<String, Sheet> wanted) throws IOException {
    Path folder = texts != null ? texts : gold.toAbsolutePath().normalize().resolveSibling("text");
    Map<String, String> found = new LinkedHashMap<>();
    for (String document : wanted.keySet()) {
      Path file = folder.resolve(document + ".txt");
      if (Files.exists(file)) {
        found.put(document, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return found;
  }
}
