package org.tocsin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir Path folder;

  @Test
  void comparesWithTheNewestLineOfAFigure() throws IOException {
    Path file = folder.resolve("history.tsv");
    new History(file).append("2031-05-01", "1 a", List.of(Figure.share("x", 190, 200)));
    new History(file).append("2031-05-02", "1 b", List.of(Figure.share("x", 150, 200)));
    History history = new History(file);
    assertThat(history.falls(List.of(Figure.share("x", 148, 200)))).isEmpty();
    assertThat(history.falls(List.of(Figure.share("x", 147, 200))))
        .containsExactly("x fell from 0.7500 to 0.7350 (147 of 200)");
    assertThat(Files.readAllLines(file)).contains("2031-05-02\t1 b\tx\t0.7500\t200\t150");
  }

  @Test
  void ofFewItemsOneMayBeLost() throws IOException {
    Path file = folder.resolve("history.tsv");
    new History(file).append("2031-05-01", "1", List.of(Figure.share("x", 9, 10)));
    assertThat(new History(file).falls(List.of(Figure.share("x", 8, 10)))).isEmpty();
    assertThat(new History(file).falls(List.of(Figure.share("x", 7, 10)))).hasSize(1);
  }

  @Test
  void whatWasNeverMeasuredCannotFall() throws IOException {
    History history = new History(folder.resolve("none.tsv"));
    assertThat(history.falls(List.of(Figure.share("new", 0, 10)))).isEmpty();
  }

  @Test
  void namesTheLineThatIsBroken() throws IOException {
    Path file = Files.writeString(folder.resolve("history.tsv"), "# heading\n2031-05-01\tx\n");
    assertThatThrownBy(() -> new History(file)).hasMessageContaining("history.tsv:2");
  }
}
