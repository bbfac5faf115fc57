package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KernelTest {
  @Test
  void manyRowsAtOnceGiveTheSameBitsAsOneByOne() {
    Random random = new Random(11);
    for (int n = 1; n < 11; n++) {
      float[][] x = matrix(random, n, 23);
      float[][] w = matrix(random, 23, 37);
      float[][] together = new float[n][37];
      Kernel.multiply(x, n, 23, w, together, 37);
      for (int t = 0; t < n; t++) {
        float[] alone = new float[37];
        Kernel.multiply(x[t], 23, w, alone, 37);
        assertThat(together[t]).as("row %s of %s", t, n).isEqualTo(alone);
      }
    }
  }

  private static float[][] matrix(Random random, int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }
}
