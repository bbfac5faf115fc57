package org.tocsin.language;

/** What the tagger looks at. */
final class TagFeatures {
  private TagFeatures() {}

  static void fill(Words w, int i, int tag1, int tag2, Features f) {
    f.clear();
    f.add(1, w.word[i]);
    f.add(2, w.suffix1[i]);
    f.add(3, w.suffix2[i]);
    f.add(4, w.suffix3[i]);
    f.add(5, w.suffix4[i]);
    f.add(6, w.prefix1[i]);
    f.add(7, w.prefix3[i]);
    f.add(8, w.shape[i]);
    f.add(9, tag1);
    f.add(10, tag1, tag2);
    f.add(11, tag1, w.word[i]);
    f.add(12, w.word(i - 1));
    f.add(13, w.word(i + 1));
    f.add(14, w.word(i - 2));
    f.add(15, w.word(i + 2));
    f.add(16, w.word(i - 1), w.word[i]);
    f.add(17, w.word[i], w.word(i + 1));
    f.add(18, w.suffix3(i + 1));
    f.add(19, w.suffix3(i - 1), w.suffix3[i]);
    f.add(20, w.suffix3[i], w.suffix3(i + 1));
    f.add(21, w.shape[i], w.shape(i + 1));
    f.add(22, w.shape(i - 1), w.shape[i]);
    f.add(23, i == 0 ? 1 : 0, w.shape[i]);
    f.add(24, tag1, tag2, w.word[i]);
    f.add(25, tag1, w.suffix3[i]);
    f.add(26, tag1, w.word(i + 1));
    f.add(27, w.form[i]);
    f.add(28, w.word(i - 2), w.word(i - 1));
    f.add(29, w.word(i + 1), w.word(i + 2));
    f.add(30, w.suffix2(i - 1), w.suffix2(i + 1), w.suffix2[i]);
    f.add(31, tag1, w.suffix3(i + 1), w.suffix2[i]);
  }
}
