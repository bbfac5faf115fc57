package org.tocsin.benchmark.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tocsin.coder.Coder;
import org.tocsin.coder.score.EventScorer;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Article;
import org.tocsin.model.Event;
import org.tocsin.model.Span;

/**
 * Trains the event scorer and writes its weights: {@code TrainEventScorer GOLD WEIGHTS}. GOLD holds
 * {@code dev} (gold, text, dates.csv) and {@code external}.
 */
public final class TrainEventScorer {
  private static final int FOLDS = 10;

  private TrainEventScorer() {}

  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Coder coder = Coder.load();
    Ontology ontology = Ontology.load();
    List<Example> examples = new ArrayList<>();
    Map<String, GoldReport> reports = new TreeMap<>();
    Map<String, String> days = new TreeMap<>();
    for (String line : Files.readAllLines(gold.resolve("dev/dates.csv"))) {
      String[] cells = line.split(",", -1);
      days.put(cells[0], cells[1]);
    }
    try (Stream<Path> files = Files.list(gold.resolve("dev/gold"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        GoldReport report = GoldReport.read(file, gold.resolve("dev/text/" + name + ".txt"));
        reports.put(name, report);
        Article article =
            ExternalArticles.article(name, report.text(), days.getOrDefault(name, ""));
        examples.addAll(dev(report, coder.verdicts(article), ontology));
      }
    }
    Map<String, List<JudgedEvents.Judged>> judged = JudgedEvents.load();
    for (Article article : ExternalArticles.read(gold.resolve("external"), judged.keySet())) {
      List<EventScorer.Verdict> verdicts;
      try {
        verdicts = coder.verdicts(article);
      } catch (RuntimeException e) {
        out.println("FAILED " + article.name());
        continue;
      }
      examples.addAll(judged(article, verdicts, judged.get(article.name())));
    }
    if (arguments.length > 2) {
      dump(examples, Path.of(arguments[2]), reports, ontology);
    }
  }

  static List<Example> dev(
      GoldReport report, List<EventScorer.Verdict> verdicts, Ontology ontology) {
    GoldMatch match = new GoldMatch(report, ontology);
    List<Event> events = verdicts.stream().map(v -> v.candidate().event()).toList();
    int[] partners = match.partners(events);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      boolean right = match.right(events.get(i), partners[i]);
      double weight = match.unsure(events.get(i), partners[i]) ? 0 : 1;
      examples.add(
          new Example(
              "dev",
              report.name(),
              events.get(i),
              verdicts.get(i).features().values(),
              right,
              weight));
    }
    return examples;
  }

  static List<Example> judged(
      Article article, List<EventScorer.Verdict> verdicts, List<JudgedEvents.Judged> judged) {
    List<Example> examples = new ArrayList<>();
    for (EventScorer.Verdict verdict : verdicts) {
      Event event = verdict.candidate().event();
      for (JudgedEvents.Judged one : judged) {
        int start = GoldReport.units(article.text(), one.start());
        boolean here =
            event.triggers().stream().anyMatch(span -> span.contains(new Span(start, start + 1)));
        if (here && event.type().equals(one.type())) {
          boolean right = one.verdict() != JudgedEvents.Verdict.WRONG;
          double weight = one.verdict() == JudgedEvents.Verdict.AGAIN ? 0 : 1;
          examples.add(
              new Example(
                  "judged",
                  article.name(),
                  event,
                  verdict.features().values(),
                  right,
                  weight));
          break;
        }
      }
    }
    return examples;
  }

  static void dump(
      List<Example> examples, Path file, Map<String, GoldReport> reports, Ontology ontology)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Example e : examples) {
      lines
          .append(e.corpus())
          .append('\t')
          .append(e.document())
          .append('\t')
          .append(e.label() ? 1 : 0)
          .append('\t')
          .append(e.weight())
          .append('\t')
          .append(ontology.type(e.event().type()).family())
          .append('\t')
          .append(GoldMatch.happened(e.event()) ? 1 : 0);
      e.features().forEach((k, v) -> lines.append('\t').append(k).append('\u0001').append(v));
      lines.append('\n');
    }
    Files.writeString(file, lines);
  }
}
