package org.tocsin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityPageTest {
  @Test
  void replacesOnlyWhatStandsBetweenTheMarkers() throws IOException {
    QualityPage page =
        new QualityPage("a\n<!-- figures: x -->\nold\n<!-- end: x -->\nb <!-- end: y -->");
    page.replace("x", "new\n");
    assertThat(page.text())
        .isEqualTo("a\n<!-- figures: x -->\nnew\n<!-- end: x -->\nb <!-- end: y -->");
  }

  @Test
  void aPageWithoutTheMarkersIsRefused() {
    assertThatThrownBy(() -> new QualityPage("a").replace("x", "new"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("<!-- figures: x -->");
  }

  @Test
  void aTableHasALineForEachFigure() {
    assertThat(
            QualityPage.markdown(
                List.of(Table.watched("Spans", List.of(Figure.f1("F1", 1, 2, 4))))))
        .isEqualTo(
            "\n| Spans | Figure | Right | Of |\n|---|---|---|---|\n| F1 | 0.333 | 1 | 4 |\n\n");
  }

  @Test
  void everyPartHasItsPlaceOnTheShippedPage() throws IOException {
    QualityPage page =
        new QualityPage(
            java.nio.file.Files.readString(ScoreAll.project().resolve("docs/quality.md")));
    for (Part part : Parts.ALL) {
      page.replace(part.name(), "");
    }
    assertThat(Parts.ALL).extracting(Part::name).doesNotHaveDuplicates();
  }
}
