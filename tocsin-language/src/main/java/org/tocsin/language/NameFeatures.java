package org.tocsin.language;

/** What the name recogniser looks at. */
final class NameFeatures {
  private NameFeatures() {}

  static void fill(Words w, int[] tags, int i, int label1, int label2, Features f) {
    f.clear();
    int t0 = tag(tags, i);
    int tm = tag(tags, i - 1);
    int tp = tag(tags, i + 1);
    f.add(300, w.word[i]);
    f.add(301, w.word[i], label1);
    f.add(302, label1, label2);
    f.add(303, t0, label1);
    f.add(304, w.shape[i], label1);
    f.add(305, w.word(i - 1), label1);
    f.add(306, w.word(i + 1), label1);
    f.add(307, w.word(i - 2), w.word(i - 1));
    f.add(308, w.word(i + 1), w.word(i + 2));
    f.add(309, w.suffix3[i], t0);
    f.add(310, w.suffix4[i], t0);
    f.add(311, w.prefix3[i], t0);
    f.add(312, tm, t0, tp);
    f.add(313, w.word(i - 1), w.shape[i]);
    f.add(314, w.word(i + 1), w.shape[i]);
    f.add(315, w.word(i - 2), w.shape[i]);
    f.add(316, w.word(i + 2), w.shape[i]);
    f.add(317, w.shape(i - 1), w.shape[i], w.shape(i + 1));
    f.add(318, w.word(i - 1), w.word[i]);
    f.add(319, w.word[i], w.word(i + 1));
    f.add(320, label1, w.suffix3(i + 1), t0);
    f.add(321, label1, tm, t0, tp);
  }

  private static int tag(int[] tags, int i) {
    return i < 0 ? 202 : i >= tags.length ? 203 : tags[i];
  }
}
