package org.tocsin.language;

/**
 * Where the vectors that are read off the last layer lie in one row: for heads and relations those
 * of the word as a dependent and as a head, for names a hidden one, then the scores of tags.
 *
 * @param tagCount number of tags
 */
record Readings(int tagCount) {
  static final int DEPENDENT = 0;
  static final int HEAD = DEPENDENT + Network.ARC;
  static final int LABEL_DEPENDENT = HEAD + Network.ARC;
  static final int LABEL_HEAD = LABEL_DEPENDENT + Network.LABEL;
  static final int NAME = LABEL_HEAD + Network.LABEL;
  static final int TAGS = NAME + Network.NAME;

  int columns() {
    return TAGS + tagCount;
  }

  /** Splits a row into the vectors of a word. */
  void split(float[] row, Activations a, int word) {
    System.arraycopy(row, DEPENDENT, a.dependent[word], 0, Network.ARC);
    System.arraycopy(row, HEAD, a.head[word], 0, Network.ARC);
    System.arraycopy(row, LABEL_DEPENDENT, a.labelDependent[word], 0, Network.LABEL);
    System.arraycopy(row, LABEL_HEAD, a.labelHead[word], 0, Network.LABEL);
    System.arraycopy(row, NAME, a.name[word], 0, Network.NAME);
    System.arraycopy(row, TAGS, a.tags[word], 0, tagCount);
  }
}
