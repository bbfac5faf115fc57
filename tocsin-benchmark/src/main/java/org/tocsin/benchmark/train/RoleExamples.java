package org.tocsin.benchmark.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.benchmark.GoldWords;
import org.tocsin.benchmark.PloverFile;
import org.tocsin.benchmark.PloverSentence;
import org.tocsin.coder.Coder;
import org.tocsin.coder.event.EventBuilder.Parts;
import org.tocsin.coder.role.RoleSpan;
import org.tocsin.coder.role.Sighting;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.Event;
import org.tocsin.model.Span;

/** Actors beside events of which it is known who acts and who is acted upon. */
final class RoleExamples {
  /** Sentences that stand alone are plainer than reports. */
  private static final double ALONE = 0.5;

  /**
   * An actor beside an event.
   *
   * @param event the event, the same object for all its actors
   * @param kept whether the event is recorded
   * @param known the gold's words for the part
   * @param sighting what was observed
   * @param span the words by which the actor would be shown
   * @param example whether it is right, for the trainer
   */
  record Seen(
      Event event, boolean kept, List<Span> known, Sighting sighting, Span span, Example example) {}

  private final Coder coder;
  private final Ontology ontology;
  private final List<Seen> agents = new ArrayList<>();
  private final List<Seen> targets = new ArrayList<>();

  RoleExamples(Coder coder, Ontology ontology) {
    this.coder = coder;
    this.ontology = ontology;
  }

  /** Those for one part. */
  List<Seen> of(boolean acts) {
    return List.copyOf(acts ? agents : targets);
  }

  /** Reads the reports, PLOVER's sentences and the cases of direction. */
  void read(Path folder) throws IOException {
    Map<String, String> days = TrainingSet.days(folder.resolve("dev/dates.csv"));
    for (Path file : TrainingSet.files(folder.resolve("dev/gold"))) {
      String name = file.getFileName().toString().replace(".json", "");
      GoldReport report = GoldReport.read(file, folder.resolve("dev/text/" + name + ".txt"));
      report(
          "dev",
          report,
          ExternalArticles.article(name, report.text(), days.getOrDefault(name, "")));
    }
    GoldReport first =
        GoldReport.read(folder.resolve("seed/seed.json"), folder.resolve("seed/text/seed.txt"));
    report("seed", first, ExternalArticles.article("seed", first.text(), TrainingSet.SEED_DAY));
    for (PloverSentence sentence :
        PloverFile.read(folder.resolve("external/plover/PLOVER_GSR_CAMEO.txt"))) {
      plover(sentence);
    }
    for (YamlFile.Value entry : YamlFile.read("cases/en/direction.yaml").list()) {
      direction(entry);
    }
  }

  private void report(String corpus, GoldReport report, Article article) {
    Document document = coder.read(article);
    List<Parts> parts = coder.parts(article);
    GoldMatch match = new GoldMatch(report, ontology);
    for (boolean kept : new boolean[] {true, false}) {
      List<Parts> some =
          kept ? parts.stream().filter(part -> part.verdict().kept()).toList() : parts;
      List<Event> events = some.stream().map(part -> part.verdict().candidate().event()).toList();
      int[] partners = match.partners(events);
      for (int i = 0; i < partners.length; i++) {
        if (match.right(events.get(i), partners[i]) && some.get(i).verdict().kept() == kept) {
          GoldReport.Event gold = report.events().get(partners[i]);
          add(corpus, document, some.get(i), gold.agents(), gold.targets(), 1);
        }
      }
    }
  }

  /** A sentence in which we see one event, which is then held to be what PLOVER's coders saw. */
  private void plover(PloverSentence sentence) {
    Article article = Article.ofText(sentence.id(), sentence.text());
    List<Parts> parts = kept(article);
    if (parts.size() == 1 && !(sentence.sources().isEmpty() && sentence.targets().isEmpty())) {
      add(
          "plover",
          coder.read(article),
          parts.get(0),
          words(sentence.sources(), sentence.text()),
          words(sentence.targets(), sentence.text()),
          ALONE);
    }
  }

  private static List<Span> words(List<PloverSentence.Actor> actors, String text) {
    return actors.stream().flatMap(a -> GoldWords.places(a.words(), text).stream()).toList();
  }

  private void direction(YamlFile.Value entry) {
    Map<String, YamlFile.Value> wanted = entry.map(Set.of("text", "type", "agent", "target"));
    String text = entry.at("text").text();
    Article article = Article.ofText("case " + text, text);
    kept(article).stream()
        .filter(part -> type(part).equals(entry.at("type").text()))
        .findFirst()
        .ifPresent(
            part ->
                add(
                    "case",
                    coder.read(article),
                    part,
                    words(wanted, "agent", text),
                    words(wanted, "target", text),
                    ALONE));
  }

  private static List<Span> words(Map<String, YamlFile.Value> wanted, String part, String text) {
    return wanted.containsKey(part) ? GoldWords.places(wanted.get(part).text(), text) : List.of();
  }

  private List<Parts> kept(Article article) {
    return coder.parts(article).stream().filter(part -> part.verdict().kept()).toList();
  }

  private static String type(Parts part) {
    return part.verdict().candidate().event().type();
  }

  private void add(
      String corpus,
      Document document,
      Parts parts,
      List<Span> acting,
      List<Span> suffering,
      double weight) {
    for (Sighting sighting : parts.sightings()) {
      add(corpus, document, parts, sighting, acting, weight, true);
      add(corpus, document, parts, sighting, suffering, weight, false);
    }
  }

  private void add(
      String corpus,
      Document document,
      Parts parts,
      Sighting sighting,
      List<Span> known,
      double weight,
      boolean acts) {
    Event event = parts.verdict().candidate().event();
    Optional<Span> span = RoleSpan.of(document, parts.verdict().candidate(), sighting, acts);
    if (span.isEmpty()) {
      return;
    }
    boolean right =
        sighting.mentions().stream().anyMatch(m -> known.stream().anyMatch(m.span()::overlaps));
    Example example =
        new Example(
            corpus, document.article().name(), event, sighting.features().values(), right, weight);
    (acts ? agents : targets)
        .add(new Seen(event, parts.verdict().kept(), known, sighting, span.get(), example));
  }
}
