package org.tocsin.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.language.TreebankFigures;

/** Tags, trees and names on treebanks. */
final class LanguagePart implements Part {
  private static final List<String> TREEBANKS =
      List.of(
          "en_ewt-ud-dev.conllu",
          "gum-dev.conllu",
          "en_ewt-ud-test.conllu",
          "gum-test.conllu",
          "gum-newstest.conllu");

  @Override
  public String name() {
    return "language";
  }

  @Override
  public boolean quick() {
    return false;
  }

  @Override
  public List<Path> needs(Bench bench) {
    return TREEBANKS.stream().map(bench.data().resolve("ud")::resolve).toList();
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    List<Table> tables = new ArrayList<>();
    for (Path file : needs(bench)) {
      String treebank = String.valueOf(file.getFileName()).replace(".conllu", "");
      List<Figure> figures = new ArrayList<>();
      for (TreebankFigures.Row row : TreebankFigures.of(file)) {
        int right = (int) Math.round(row.share() * row.of());
        figures.add(new Figure(treebank + " " + row.what(), row.share(), row.of(), right));
      }
      tables.add(Table.watched(treebank, figures));
    }
    return tables;
  }
}
