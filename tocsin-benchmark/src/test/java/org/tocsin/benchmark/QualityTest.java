package org.tocsin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures must not fall below those that were committed last. */
class QualityTest {
  @Test
  void noFigureFallsByMoreThanAPoint() throws Exception {
    Path project = ScoreAll.project();
    Path folder = project.resolve("../shared").normalize();
    if (!Files.isDirectory(folder.resolve("gold"))) {
      System.err.println("SKIPPED: no hand-coded data beside this project: " + folder);
    }
    assumeTrue(Files.isDirectory(folder.resolve("gold")), "hand-coded data");
    PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    List<Part> quick = Parts.ALL.stream().filter(Part::quick).toList();
    List<Figure> figures = new ArrayList<>();
    for (ScoreAll.Measured part : new ScoreAll(Bench.on(folder), out).measure(quick)) {
      figures.addAll(part.figures(true));
    }
    assertThat(figures).isNotEmpty();
    assertThat(new History(project.resolve("docs/quality-history.tsv")).falls(figures))
        .as("raise these again, or run ScoreAll and commit the new figures with the reason")
        .isEmpty();
  }
}
