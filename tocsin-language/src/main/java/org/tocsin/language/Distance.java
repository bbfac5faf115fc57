package org.tocsin.language;

/** How far a head lies from its dependent, in steps that grow. */
final class Distance {
  private static final int[] STEPS = {1, 2, 3, 4, 6, 9, 14, 22};

  /** Number of steps, both directions together; the last is the root. */
  static final int COUNT = 2 * (STEPS.length + 1) + 1;

  static final int ROOT = COUNT - 1;
  private static final byte[] BY_LENGTH = new byte[STEPS[STEPS.length - 1] + 1];

  static {
    for (int i = 1; i < BY_LENGTH.length; i++) {
      int step = 0;
      while (STEPS[step] < i) {
        step++;
      }
      BY_LENGTH[i] = (byte) step;
    }
  }

  private Distance() {}

  static int of(int dependent, int head) {
    int length = Math.abs(head - dependent);
    int step = length < BY_LENGTH.length ? BY_LENGTH[length] : STEPS.length;
    return head > dependent ? step : STEPS.length + 1 + step;
  }
}
