package org.tocsin.benchmark;

import java.nio.file.Path;
import java.util.List;

/** Dates in histories of wars (WikiWars). */
final class WikiWarsPart implements Part {
  @Override
  public String name() {
    return "wikiwars";
  }

  @Override
  public boolean quick() {
    return true;
  }

  @Override
  public List<Path> needs(Bench bench) {
    return List.of(bench.external("time/wikiwars/trainingset/tml"));
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    Timexes timexes = new Timexes(bench);
    for (Path file : CodedFolder.files(needs(bench).get(0), ".tml")) {
      timexes.document(file);
    }
    return List.of(Table.watched("Dates", timexes.figures()));
  }
}
