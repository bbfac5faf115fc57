package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BackwardTest {
  private static final int WORDS = 5;
  private final Random random = new Random(3);
  private final int[] sizes = {4, 4, 4, 4, 4, 4, 4, 4, 1};
  private final Network network = new Network(sizes, 3, 6, 5);
  private final Forward forward = new Forward(network);
  private final Transposed across = new Transposed(network);
  private final Activations activations = new Activations(network);
  private final Dropout dropout = new Dropout(new Random(5), WORDS, 0.2f, 0.2f);
  private final Backward.Answers answers =
      new Backward.Answers(
          new int[] {0, 1, 2, 3, 4},
          new int[] {1, 5, 1, 4, 2},
          new int[] {0, 0, 2, 3, 4},
          new int[] {0, 1, 2, 0, 3});

  @Test
  void gradientsAreSlopesOfTheLoss() {
    randomise();
    activations.resize(WORDS);
    for (int t = 0; t < WORDS; t++) {
      activations.pieces[t] = new int[0];
      activations.vectors[t] = new float[] {random.nextFloat(), -random.nextFloat(), 0.5f};
      for (int kind = 0; kind < Lexicon.KINDS; kind++) {
        activations.features[t][kind] = random.nextInt(4);
      }
    }
    Gradient gradient = new Gradient(network);
    loss(gradient);
    for (int i = 0; i < network.dense().size(); i++) {
      float[][] matrix = network.dense().get(i);
      float[][] slopes = gradient.network.dense().get(i);
      compare("matrix " + i, matrix, slopes);
    }
    compare("words", network.tables[0], gradient.network.tables[0]);
    compare("neighbours", network.tables[7], gradient.network.tables[7]);
  }

  private void compare(String name, float[][] weights, float[][] slopes) {
    for (int k = 0; k < 6; k++) {
      int row = random.nextInt(weights.length);
      int column = random.nextInt(weights[0].length);
      float before = weights[row][column];
      float step = 0.002f;
      weights[row][column] = before + step;
      double above = loss(new Gradient(network));
      weights[row][column] = before - step;
      double below = loss(new Gradient(network));
      weights[row][column] = before;
      double slope = (above - below) / (2 * step);
      assertThat((double) slopes[row][column])
          .as("%s [%d][%d]", name, row, column)
          .isCloseTo(slope, org.assertj.core.data.Offset.offset(0.05 + 0.05 * Math.abs(slope)));
    }
  }

  private double loss(Gradient gradient) {
    across.refresh();
    forward.run(activations, dropout);
    return new Backward(network, forward, across, false)
        .run(activations, answers, dropout, gradient);
  }

  private void randomise() {
    for (float[][] matrix : network.dense()) {
      fill(matrix, 0.15);
    }
    for (float[][] table : network.tables) {
      fill(table, 0.5);
    }
  }

  private void fill(float[][] matrix, double width) {
    for (float[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (random.nextGaussian() * width);
      }
    }
  }
}
