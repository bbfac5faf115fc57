package org.tocsin.benchmark.train;

/** Right, wrong and missed events. */
final class Tally {
  int right;
  int wrong;
  int missed;

  double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  double recall() {
    return right + missed == 0 ? 0 : (double) right / (right + missed);
  }

  double f1() {
    return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
  }
}
