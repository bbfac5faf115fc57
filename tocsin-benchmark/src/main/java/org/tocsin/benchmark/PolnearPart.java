package org.tocsin.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.statement.AttributionFinder;
import org.tocsin.coder.statement.Voiced;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.Span;

/** Who says what in news on politics (PolNeAR, development part). */
final class PolnearPart implements Part {
  private static final String MARKS = "\"\u201c\u201d";

  @Override
  public String name() {
    return "polnear";
  }

  @Override
  public boolean quick() {
    return true;
  }

  @Override
  public List<Path> needs(Bench bench) {
    return List.of(bench.external("quotes/polnear/dev"));
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    Path folder = needs(bench).get(0);
    AttributionFinder finder =
        new AttributionFinder(bench.knowledge().reporting(), bench.knowledge().speechActs());
    SpanTally sources = new SpanTally();
    SpanTally contents = new SpanTally();
    SpanTally direct = new SpanTally();
    SpanTally mixed = new SpanTally();
    SpanTally indirect = new SpanTally();
    List<Path> annotations = CodedFolder.files(folder.resolve("attributions"), ".ann");
    for (Path file : CodedFolder.files(folder.resolve("text"), ".txt")) {
      String stem = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "_");
      for (Path annotation : annotations) {
        if (String.valueOf(annotation.getFileName()).startsWith(stem)) {
          Polnear gold = Polnear.read(file, annotation);
          Document document = bench.coder().read(Article.ofText(gold.name(), gold.text()));
          Cast cast = bench.coder().cast(document);
          Set<List<Span>> said = new LinkedHashSet<>();
          Set<List<Span>> sayers = new LinkedHashSet<>();
          for (Voiced voiced : finder.find(document, cast)) {
            said.add(voiced.content());
            voiced.source().ifPresent(s -> sayers.add(List.of(s)));
          }
          String text = gold.text();
          Predicate<List<Span>> all = spans -> true;
          sources.add(text, gold.sources(), sayers, all);
          contents.add(text, gold.contents(), said, all);
          direct.add(text, gold.contents(), said, s -> quoted(text, s) == 2);
          mixed.add(text, gold.contents(), said, s -> quoted(text, s) == 1);
          indirect.add(text, gold.contents(), said, s -> quoted(text, s) == 0);
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    add("source", sources, figures);
    add("content", contents, figures);
    add("direct content", direct, figures);
    add("mixed content", mixed, figures);
    add("indirect content", indirect, figures);
    return List.of(Table.watched("Spans", figures));
  }

  private static void add(String name, SpanTally tally, List<Figure> figures) {
    figures.add(tally.exact(name));
    figures.addAll(tally.overlap(name));
  }

  /** 2 where all is in quotation marks, 1 where some is, else 0. */
  private static int quoted(String text, List<Span> content) {
    Span all = content.get(0).cover(content.get(content.size() - 1));
    String words = all.of(text).strip();
    if (words.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
      return 0;
    }
    return MARKS.indexOf(words.charAt(0)) >= 0
            && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0
        ? 2
        : 1;
  }
}
