package org.tocsin.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Floors a little below what was measured: spans F1 0.960, values F1 0.860. */
final class WikiWarsScoreTest {
  @Test
  void datesOfHistoriesAreFoundAndResolved() throws Exception {
    Path folder = Path.of("../../shared/gold/external/time/wikiwars/trainingset/tml");
    if (!Files.exists(folder)) {
      System.err.println("SKIPPED: no corpus of dates beside this project: " + folder);
      Assumptions.abort("no corpus");
    }
    WikiWarsScore score = new WikiWarsScore(false);
    score.folder(folder);
    System.err.println(score.summary());
    assertThat(score.spanF1()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.valueF1()).isGreaterThanOrEqualTo(0.84);
  }
}
