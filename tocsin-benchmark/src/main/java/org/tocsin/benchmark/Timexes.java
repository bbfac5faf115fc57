package org.tocsin.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.tocsin.coder.time.TimeFinder;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.model.Article;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Compares date expressions found with TIMEX3 elements. Spans are right if they overlap. Only
 * expressions with a value on the calendar count as wanted: durations, "now" and the years before
 * the common era are what {@link TimeFinder} does not seek. A value is right if it is the whole
 * date or an end of the interval found.
 */
final class Timexes {
  /** Names of seasons in TIMEX3 and their first days. */
  private static final Map<String, String> SEASONS =
      Map.of(
          "SP", "-03-01",
          "SU", "-06-01",
          "FA", "-09-01",
          "WI", "-12-01");

  private record Wanted(Span span, String value) {}

  private final Bench bench;
  private final TimeFinder finder;

  private int wanted;
  private int wantedFound;
  private int wantedRight;
  private int mentions;
  private int mentionsOnAny;
  private int mentionsRight;

  Timexes(Bench bench) {
    this.bench = bench;
    this.finder = new TimeFinder(bench.knowledge().calendar(), bench.knowledge().numbers());
  }

  List<Figure> figures() {
    return List.of(
        Figure.f1("spans F1", mentionsOnAny, mentions, wantedFound, wanted),
        Figure.f1("values F1", mentionsRight, mentions, wantedRight, wanted));
  }

  /** A file of the corpus. */
  void document(Path file) throws Exception {
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
    score(all, finder.find(bench.english().read(article)));
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

  private void score(List<Wanted> all, List<TimeMention> found) {
    for (Wanted gold : all) {
      if (!onCalendar(gold)) {
        continue;
      }
      wanted++;
      boolean met = found.stream().anyMatch(mention -> overlap(mention, gold));
      boolean right = found.stream().anyMatch(m -> overlap(m, gold) && same(m, gold.value()));
      wantedFound += met ? 1 : 0;
      wantedRight += right ? 1 : 0;
    }
    for (TimeMention mention : found) {
      mentions++;
      boolean met = all.stream().anyMatch(gold -> overlap(mention, gold));
      boolean right = all.stream().anyMatch(g -> overlap(mention, g) && same(mention, g.value()));
      mentionsOnAny += met ? 1 : 0;
      mentionsRight += right ? 1 : 0;
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
