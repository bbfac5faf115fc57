package org.tocsin.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.app.score.Scorer;
import org.tocsin.app.score.Sheet;
import org.tocsin.app.score.SheetReader;

/** The founding report: its gate, by the independent program, and its events and quotations. */
final class FoundingPart implements Part {
  private static final Pattern GATE =
      Pattern.compile("gate (\\d+)/(\\d+) \\(positives (\\d+)/(\\d+), negatives (\\d+)/(\\d+)");

  @Override
  public String name() {
    return "founding-report";
  }

  @Override
  public boolean quick() {
    return true;
  }

  @Override
  public List<Path> needs(Bench bench) {
    Path seed = bench.gold().resolve("seed");
    return List.of(
        bench.gold().resolve("seed_gate.py"),
        seed.resolve("seed.json"),
        seed.resolve("text/seed.txt"));
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    Path seed = bench.gold().resolve("seed");
    Path record = Files.createTempFile("founding", ".json");
    try {
      CodedFolder coded = CodedFolder.code(bench.coder(), seed.resolve("text"), Map.of(), record);
      List<Table> tables = new ArrayList<>();
      tables.add(Table.watched("Gate", gate(bench.gold().resolve("seed_gate.py"), record)));
      Map<String, Sheet> wanted = SheetReader.gold(seed);
      wanted.keySet().retainAll(List.of("seed"));
      Scorer scorer = new Scorer(bench.knowledge().ontology());
      tables.addAll(
          ScoreFigures.tables(scorer.score(wanted, coded.sheets(), coded.texts()), false));
      return tables;
    } finally {
      Files.delete(record);
    }
  }

  private static List<Figure> gate(Path script, Path record)
      throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder("python3", script.toString(), record.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException noPython) {
      throw new IOException("the gate needs python3, which cannot be started", noPython);
    }
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Matcher gate = GATE.matcher(words);
    if (!gate.find()) {
      throw new IOException(script + " says: " + words);
    }
    return List.of(
        share("items of the gate", gate, 1),
        share("items that must be said", gate, 3),
        share("items that must not be said", gate, 5));
  }

  private static Figure share(String name, Matcher gate, int group) {
    return Figure.share(
        name, Integer.parseInt(gate.group(group)), Integer.parseInt(gate.group(group + 1)));
  }
}
