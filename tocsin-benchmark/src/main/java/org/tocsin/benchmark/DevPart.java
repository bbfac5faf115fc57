package org.tocsin.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.app.score.Scorer;
import org.tocsin.app.score.Scores;
import org.tocsin.app.score.Sheet;
import org.tocsin.app.score.SheetReader;

/** The hand-coded reports: all, by where they come from, and by type. */
final class DevPart implements Part {
  /** Below so many events a type's figure says nothing about the type. */
  private static final int ENOUGH = 8;

  @Override
  public String name() {
    return "dev";
  }

  @Override
  public boolean quick() {
    return true;
  }

  @Override
  public List<Path> needs(Bench bench) {
    Path dev = bench.gold().resolve("dev");
    return List.of(dev.resolve("gold"), dev.resolve("text"), dev.resolve("manifest.json"));
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    Path dev = bench.gold().resolve("dev");
    JsonNode manifest = new ObjectMapper().readTree(dev.resolve("manifest.json").toFile());
    Path record = Files.createTempFile("dev", ".jsonl");
    CodedFolder coded;
    try {
      coded = CodedFolder.code(bench.coder(), dev.resolve("text"), days(dev), record);
    } finally {
      Files.delete(record);
    }
    Map<String, Sheet> gold = SheetReader.gold(dev.resolve("gold"));
    Scorer scorer = new Scorer(bench.knowledge().ontology());
    List<Table> tables =
        new ArrayList<>(
            ScoreFigures.tables(scorer.score(gold, coded.sheets(), coded.texts()), true));
    tables.add(corpora(scorer, gold, coded, manifest));
    tables.add(types(bench, gold, coded));
    tables.add(Table.watched("Confidence", Calibration.figures(scorer, gold, coded)));
    return tables;
  }

  /** Days of publication, a name and a day a line; a report without a known day has none. */
  private static Map<String, LocalDate> days(Path dev) throws IOException {
    Map<String, LocalDate> days = new TreeMap<>();
    Path file = dev.resolve("dates.csv");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split(",", -1);
      if (cells.length > 1 && cells[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
        days.put(cells[0], LocalDate.parse(cells[1]));
      }
    }
    return days;
  }

  private static Table corpora(
      Scorer scorer, Map<String, Sheet> gold, CodedFolder coded, JsonNode manifest) {
    Map<String, Set<String>> corpora = new TreeMap<>();
    for (JsonNode report : manifest) {
      corpora
          .computeIfAbsent(report.path("source").path("corpus").asText(), c -> new TreeSet<>())
          .add(report.path("id").asText());
    }
    List<Figure> figures = new ArrayList<>();
    for (String group : List.of("all", "core (A-C)", "occurred core")) {
      List<Figure> each = new ArrayList<>();
      corpora.forEach(
          (corpus, names) -> {
            Map<String, Sheet> some = new TreeMap<>(gold);
            some.keySet().retainAll(names);
            Scores scores = scorer.score(some, coded.sheets(), coded.texts());
            each.add(
                ScoreFigures.f1(
                    corpus + ", " + group, Objects.requireNonNull(scores.events().get(group))));
          });
      figures.addAll(each);
      figures.addAll(spread(group, each));
    }
    return Table.detail("Events F1 by origin", figures);
  }

  private static Table types(Bench bench, Map<String, Sheet> gold, CodedFolder coded) {
    Set<String> names = new TreeSet<>();
    gold.values().forEach(sheet -> sheet.events().forEach(event -> names.add(event.type())));
    Scores scores =
        Scorer.ofTypes(bench.knowledge().ontology(), names)
            .score(gold, coded.sheets(), coded.texts());
    List<Figure> each = new ArrayList<>();
    scores.events().forEach((type, found) -> each.add(ScoreFigures.f1(type, found)));
    List<Figure> figures = new ArrayList<>(each);
    String some = "types of " + ENOUGH + " events or more";
    figures.addAll(spread(some, each.stream().filter(f -> f.of() >= ENOUGH).toList()));
    return Table.detail("Events F1 by type", figures);
  }

  /** The mean over groups, each of the same weight, and the worst of them. */
  private static List<Figure> spread(String what, List<Figure> groups) {
    int of = groups.stream().mapToInt(Figure::of).sum();
    int right = groups.stream().mapToInt(Figure::right).sum();
    double mean = groups.stream().mapToDouble(Figure::value).average().orElse(0);
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("mean of " + what, mean, of, right));
    groups.stream()
        .min(Comparator.comparingDouble(Figure::value))
        .ifPresent(
            worst ->
                figures.add(
                    new Figure("worst of " + what, worst.value(), worst.of(), worst.right())));
    return figures;
  }
}
