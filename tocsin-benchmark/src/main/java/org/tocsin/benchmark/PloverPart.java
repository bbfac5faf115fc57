package org.tocsin.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** PLOVER's gold sentences. */
final class PloverPart implements Part {
  @Override
  public String name() {
    return "plover";
  }

  @Override
  public boolean quick() {
    return true;
  }

  @Override
  public List<Path> needs(Bench bench) {
    return List.of(bench.external("plover/PLOVER_GSR_CAMEO.txt"));
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    Path file = needs(bench).get(0);
    if (!Files.exists(file)) {
      return List.of();
    }
    PloverTally tally = PloverScore.tally(PloverFile.read(file), bench.coder());
    int all = tally.verdicts().size();
    int any = tally.count(Verdict::any);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.share("any event or statement", tally.count(Verdict::coded), all));
    figures.add(Figure.share("root, any item", any, all));
    int strict = tally.count(Verdict::strict);
    figures.add(Figure.share("root, first item", strict, all));
    int roots = tally.rows().size();
    figures.add(
        new Figure("macro-F1 over " + roots + " roots, first item", tally.macro(), all, strict));
    actors("agent", tally, Verdict::agent, figures);
    actors("target", tally, Verdict::target, figures);
    List<Figure> byRoot = new ArrayList<>();
    for (PloverTally.Row row : tally.rows()) {
      byRoot.add(new Figure(row.root(), row.f1(), row.gold(), row.right()));
    }
    return List.of(
        Table.watched("Sentences", figures), Table.detail("F1 by root, first item", byRoot));
  }

  private static void actors(
      String name, PloverTally tally, Function<Verdict, Verdict.Match> side, List<Figure> figures) {
    int found = tally.count(v -> side.apply(v) == Verdict.Match.FOUND);
    int asked = tally.count(v -> side.apply(v) != Verdict.Match.NOT_ASKED);
    int root = tally.count(v -> side.apply(v) != Verdict.Match.NOT_ASKED && v.any());
    figures.add(Figure.share(name + ", where the root is right", found, root));
    figures.add(Figure.share(name + " and root", found, asked));
  }
}
