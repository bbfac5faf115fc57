package org.tocsin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  @TempDir Path folder;

  @Test
  void quotedCellsHoldCommasLinesAndMarks() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.csv"), "id,text\r\n1,\"a, \"\"b\"\"\nc\"\r\n2,d");
    assertThat(Csv.read(file)).containsExactly(List.of("1", "a, \"b\"\nc"), List.of("2", "d"));
  }

  @Test
  void aRowOfAnotherWidthIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "id,text\n1\n");
    assertThatThrownBy(() -> Csv.read(file)).hasMessageContaining("row 2 has not 2 cells");
  }
}
