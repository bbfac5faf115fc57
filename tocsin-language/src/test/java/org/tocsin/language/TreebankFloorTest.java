package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores the shipped models on the test treebanks, where they are at hand. */
class TreebankFloorTest {
  private static final Models MODELS = Models.load();

  /** Floors a little below what was measured when the models were trained. */
  @ParameterizedTest
  @CsvSource({
    "en_ewt-ud-test, 96, 87.7, 84.9, 98, 0",
    "gum-test, 96.7, 87.8, 84.9, 98.8, 73",
    "gum-newstest, 97, 88, 85.3, 98.8, 78",
  })
  void theModelsReachTheirFigures(
      String file, double universal, double heads, double arcs, double lemmas, double names)
      throws IOException {
    Path path = Path.of("../../shared/data/ud", file + ".conllu");
    if (!Files.exists(path)) {
      System.err.println("SKIPPED: no treebank beside this project: " + path);
      Assumptions.abort("no treebank");
    }
    Score score = Score.of(MODELS, Treebank.read(path));
    System.err.println(file + System.lineSeparator() + score);
    assertThat(score.universal()).isGreaterThan(universal);
    assertThat(score.heads()).isGreaterThan(heads);
    assertThat(score.arcs()).isGreaterThan(arcs);
    assertThat(score.lemmas()).isGreaterThan(lemmas);
    assertThat(score.nameF1()).isGreaterThanOrEqualTo(names);
  }
}
