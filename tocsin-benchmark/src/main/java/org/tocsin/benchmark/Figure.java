package org.tocsin.benchmark;

/**
 * One measured figure. More is always better, so that figures can be compared without knowing them.
 *
 * @param name what was measured, unique within its part and stable over versions
 * @param value mostly 0 to 1
 * @param of how many items were looked at
 * @param right how many of them were right; of an F1, how many were found
 */
record Figure(String name, double value, int of, int right) {
  /** How often something was right. */
  static Figure share(String name, int right, int of) {
    return new Figure(name, of == 0 ? 0 : (double) right / of, of, right);
  }

  /**
   * F1 of items found.
   *
   * @param hits found and wanted
   * @param found all that were found
   * @param wanted all that the gold has
   */
  static Figure f1(String name, int hits, int found, int wanted) {
    return f1(name, hits, found, hits, wanted);
  }

  /** F1 where several that were found may meet one that is wanted. */
  static Figure f1(String name, int right, int found, int met, int wanted) {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = wanted == 0 ? 0 : (double) met / wanted;
    double sum = precision + recall;
    return new Figure(name, sum == 0 ? 0 : 2 * precision * recall / sum, wanted, met);
  }

  /** The same figure under a name that begins with these words. */
  Figure under(String prefix) {
    return new Figure(prefix + name, value, of, right);
  }
}
