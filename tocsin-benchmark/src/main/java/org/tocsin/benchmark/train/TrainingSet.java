package org.tocsin.benchmark.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.coder.Coder;
import org.tocsin.coder.score.EventScorer;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Article;
import org.tocsin.model.Event;
import org.tocsin.model.Span;

/**
 * All candidates of the reports and articles at hand, with what is known of them.
 *
 * @param reports the gold reports of {@code dev}, by name
 * @param examples their candidates ("dev"), those of the founding report ("seed") and those of
 *     judged articles ("judged")
 */
record TrainingSet(List<GoldReport> reports, List<Example> examples) {
  static final String SEED_DAY = "2020-08-17";

  TrainingSet {
    reports = List.copyOf(reports);
    examples = List.copyOf(examples);
  }

  /**
   * @param folder holds {@code dev} (gold, text, dates.csv), {@code seed} and {@code external}
   */
  static TrainingSet read(Path folder, Coder coder, Ontology ontology) throws IOException {
    List<GoldReport> reports = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Map<String, String> days = days(folder.resolve("dev/dates.csv"));
    for (Path file : files(folder.resolve("dev/gold"))) {
      String name = file.getFileName().toString().replace(".json", "");
      GoldReport report = GoldReport.read(file, folder.resolve("dev/text/" + name + ".txt"));
      reports.add(report);
      Article article = ExternalArticles.article(name, report.text(), days.getOrDefault(name, ""));
      examples.addAll(ofGold("dev", report, coder.verdicts(article), ontology));
    }
    GoldReport first =
        GoldReport.read(folder.resolve("seed/seed.json"), folder.resolve("seed/text/seed.txt"));
    examples.addAll(
        ofGold(
            "seed",
            first,
            coder.verdicts(ExternalArticles.article("seed", first.text(), SEED_DAY)),
            ontology));
    Map<String, List<JudgedEvents.Judged>> judged = JudgedEvents.load();
    for (Article article : ExternalArticles.read(folder.resolve("external"), judged.keySet())) {
      examples.addAll(
          ofJudged(
              article, coder.verdicts(article), judged.getOrDefault(article.name(), List.of())));
    }
    return new TrainingSet(reports, examples);
  }

  static Map<String, String> days(Path file) throws IOException {
    Map<String, String> days = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(",", -1);
      if (cells.length > 1) {
        days.put(cells[0], cells[1]);
      }
    }
    return days;
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static List<Example> ofGold(
      String corpus, GoldReport report, List<EventScorer.Verdict> verdicts, Ontology ontology) {
    GoldMatch match = new GoldMatch(report, ontology);
    List<Event> events = verdicts.stream().map(v -> v.candidate().event()).toList();
    int[] partners = match.partners(events);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      examples.add(
          new Example(
              corpus,
              report.name(),
              event,
              verdicts.get(i).features().values(),
              match.right(event, partners[i]),
              match.unsure(event, partners[i]) ? 0 : 1));
    }
    return examples;
  }

  private static List<Example> ofJudged(
      Article article, List<EventScorer.Verdict> verdicts, List<JudgedEvents.Judged> judged) {
    List<Example> examples = new ArrayList<>();
    for (EventScorer.Verdict verdict : verdicts) {
      for (JudgedEvents.Judged one : judged) {
        if (means(article, verdict.candidate().event(), one)) {
          examples.add(
              new Example(
                  "judged",
                  article.name(),
                  verdict.candidate().event(),
                  verdict.features().values(),
                  one.verdict() != JudgedEvents.Verdict.WRONG,
                  one.verdict() == JudgedEvents.Verdict.AGAIN ? 0 : 1));
          break;
        }
      }
    }
    return examples;
  }

  private static boolean means(Article article, Event event, JudgedEvents.Judged judged) {
    int start = GoldReport.units(article.text(), judged.start());
    return event.type().equals(judged.type())
        && event.triggers().stream().anyMatch(span -> span.contains(new Span(start, start + 1)));
  }

  /** The mean value of a feature. */
  double usual(String feature) {
    return examples.stream()
        .mapToDouble(example -> example.features().getOrDefault(feature, 0.0))
        .average()
        .orElse(0);
  }

  /** How much there is of what. */
  String summary() {
    List<Example> known = examples.stream().filter(e -> e.weight() > 0).toList();
    long judged = known.stream().filter(e -> e.corpus().equals("judged")).count();
    long articles =
        known.stream()
            .filter(e -> e.corpus().equals("judged"))
            .map(Example::document)
            .distinct()
            .count();
    return (known.size() - judged)
        + " candidates of "
        + (reports.size() + 1)
        + " gold reports and "
        + judged
        + " judged candidates of "
        + articles
        + " other articles";
  }
}
