package org.tocsin.coder.time;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.knowledge.number.NumberWords;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Scores date expressions on the WikiWars corpus (TIMEX3 within the text). Spans are right if they
 * overlap. Only expressions with a value on the calendar count as wanted: durations, "now" and the
 * years before the common era are what {@link TimeFinder} does not seek. A value is right if it is
 * the whole date or an end of the interval found.
 *
 * <p>Run: {@code WikiWarsScore FOLDER [-v]}; {@code -v} lists every difference.
 */
final class WikiWarsScore {
  /** Names of seasons in TIMEX3 and their first days. */
  private static final Map<String, String> SEASONS =
      Map.of(
          "SP", "-03-01",
          "SU", "-06-01",
          "FA", "-09-01",
          "WI", "-12-01");

  private record Wanted(Span span, String value) {}

  private final English english = English.load();
  private final TimeFinder finder =
      new TimeFinder(CalendarWords.load("en"), NumberWords.load("en"));
  private final boolean verbose;

  private int wanted;
  private int wantedFound;
  private int wantedRight;
  private int mentions;
  private int mentionsOnAny;
  private int mentionsRight;

  WikiWarsScore(boolean verbose) {
    this.verbose = verbose;
  }

  public static void main(String[] arguments) throws Exception {
    WikiWarsScore score = new WikiWarsScore(arguments.length > 1);
    score.folder(Path.of(arguments[0]));
    System.out.println(score.summary());
  }

  void folder(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
        document(file);
      }
    }
  }

  double spanF1() {
    return f1(mentionsOnAny, mentions, wantedFound, wanted);
  }

  double valueF1() {
    return f1(mentionsRight, mentions, wantedRight, wanted);
  }

  String summary() {
    return String.format(
        Locale.ROOT,
        "WikiWars: %d dates, %d mentions; spans P %.3f R %.3f F1 %.3f; values P %.3f R %.3f F1 %.3f",
        wanted,
        mentions,
        mentionsOnAny / (double) mentions,
        wantedFound / (double) wanted,
        spanF1(),
        mentionsRight / (double) mentions,
        wantedRight / (double) wanted,
        valueF1());
  }

  private static double f1(int right, int found, int recalled, int gold) {
    double precision = right / (double) found;
    double recall = recalled / (double) gold;
    return 2 * precision * recall / (precision + recall);
  }

  private void document(Path file) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    String created = root.getElementsByTagName("DCT").item(0).getTextContent().strip();
    StringBuilder text = new StringBuilder();
    List<Wanted> all = new ArrayList<>();
    collect(root.getElementsByTagName("TEXT").item(0), text, all);
    Article article =
        Article.ofText("corpus", text.toString())
            .withPublished(LocalDate.parse(created), PublishedBasis.METADATA);
    List<TimeMention> found = finder.find(english.read(article));
    score(text.toString(), all, found);
  }

  private static void collect(Node node, StringBuilder text, List<Wanted> all) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element time) {
        String words = time.getTextContent();
        Span span = new Span(text.length(), text.length() + words.length());
        all.add(new Wanted(span, time.getAttribute("value")));
        text.append(words);
      } else {
        text.append(child.getNodeValue());
      }
    }
  }

  private void score(String text, List<Wanted> all, List<TimeMention> found) {
    for (Wanted gold : all) {
      if (!onCalendar(gold)) {
        continue;
      }
      wanted++;
      boolean met = found.stream().anyMatch(mention -> overlap(mention, gold));
      boolean right = found.stream().anyMatch(m -> overlap(m, gold) && same(m, gold.value()));
      wantedFound += met ? 1 : 0;
      wantedRight += right ? 1 : 0;
      if (verbose && !right) {
        List<String> instead =
            found.stream().filter(m -> overlap(m, gold)).map(m -> m.date().edtf()).toList();
        int from = Math.max(0, gold.span().start() - 60);
        System.out.printf(
            "%s\t%s\t%s\t%s%n",
            met ? "VALUE" : "MISS",
            gold.value(),
            instead,
            text.substring(from, Math.min(text.length(), gold.span().end() + 30))
                .replace('\n', ' '));
      }
    }
    for (TimeMention mention : found) {
      mentions++;
      boolean met = all.stream().anyMatch(gold -> overlap(mention, gold));
      boolean right = all.stream().anyMatch(g -> overlap(mention, g) && same(mention, g.value()));
      mentionsOnAny += met ? 1 : 0;
      mentionsRight += right ? 1 : 0;
      if (verbose && !met) {
        Span span = mention.date().span().orElseThrow();
        System.out.printf("FALSE\t%s\t%s%n", mention.date().edtf(), span.of(text));
      }
    }
  }

  private static boolean onCalendar(Wanted gold) {
    return gold.value().matches("\\d{4}(-\\d\\d){0,2}(T.*)?|\\d{4}-(SP|SU|FA|WI)|\\d{3}");
  }

  private static boolean overlap(TimeMention mention, Wanted gold) {
    return mention.date().span().orElseThrow().overlaps(gold.span());
  }

  private static boolean same(TimeMention mention, String value) {
    String gold = value.replaceFirst("T.*", "");
    List<String> ends = List.of(mention.date().edtf().split("/"));
    if (gold.matches("\\d{3}")) {
      return ends.contains(gold + "0");
    }
    if (gold.length() == 7 && SEASONS.containsKey(gold.substring(5))) {
      return ends.get(0).startsWith(gold.substring(0, 4) + SEASONS.get(gold.substring(5)));
    }
    return ends.contains(gold);
  }
}
