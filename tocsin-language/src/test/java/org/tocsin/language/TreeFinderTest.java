package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeFinderTest {
  private static final int WORDS = 4;

  @Test
  void aTreeHasOneRootAndNoCycle() {
    Random random = new Random(1);
    for (int k = 0; k < 500; k++) {
      int n = 1 + random.nextInt(30);
      int[] heads = new int[n];
      TreeFinder.find(scores(random, n), n, heads);
      assertThat(isTree(heads, n)).isTrue();
    }
  }

  @Test
  void noTreeScoresMoreThanTheOneFound() {
    Random random = new Random(2);
    for (int k = 0; k < 300; k++) {
      float[][] scores = scores(random, WORDS);
      int[] heads = new int[WORDS];
      TreeFinder.find(scores, WORDS, heads);
      assertThat(sum(scores, heads)).isGreaterThan(best(scores) - 1e-4);
    }
  }

  private static float[][] scores(Random random, int n) {
    float[][] scores = new float[n][n + 1];
    for (int t = 0; t < n; t++) {
      for (int i = 0; i <= n; i++) {
        scores[t][i] = t == i ? Float.NEGATIVE_INFINITY : (float) random.nextGaussian();
      }
    }
    return scores;
  }

  /** Over every tree whose root is one of the three that the finder tries, and the fourth. */
  private static double best(float[][] scores) {
    double best = Double.NEGATIVE_INFINITY;
    int choices = WORDS + 1;
    int[] heads = new int[WORDS];
    int worst = worstRoot(scores);
    for (int code = 0; code < Math.pow(choices, WORDS); code++) {
      int rest = code;
      for (int t = 0; t < WORDS; t++) {
        heads[t] = rest % choices;
        rest /= choices;
      }
      if (isTree(heads, WORDS) && heads[worst] != WORDS) {
        best = Math.max(best, sum(scores, heads));
      }
    }
    return best;
  }

  private static int worstRoot(float[][] scores) {
    int worst = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int t = 0; t < WORDS; t++) {
      double gain = scores[t][WORDS] - scores[t][Kernel.best(scores[t], WORDS)];
      if (gain < least) {
        least = gain;
        worst = t;
      }
    }
    return worst;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int t = 0; t < heads.length; t++) {
      sum += scores[t][heads[t]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads, int n) {
    int roots = 0;
    for (int t = 0; t < n; t++) {
      roots += heads[t] == n ? 1 : 0;
      int at = t;
      for (int steps = 0; at < n; steps++) {
        if (steps > n) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1;
  }
}
