package org.tocsin.language;

/**
 * How often the words of a lexicon were met in the sentences to learn from.
 *
 * @param byRow count by row of the lexicon, 0 for the unknown
 */
record Counts(int[] byRow) {
  /** Words met less often than twice are learnt as unknown. */
  int of(int row) {
    return byRow[row] < 2 ? 0 : byRow[row];
  }
}
