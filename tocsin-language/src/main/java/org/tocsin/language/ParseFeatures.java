package org.tocsin.language;

/** What the parser looks at, after Zhang and Nivre (2011), for the arc-hybrid system. */
final class ParseFeatures {
  private ParseFeatures() {}

  static void fill(Words w, int[] tags, ParseState s, Features f) {
    f.clear();
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int s2 = s.stack(2);
    int b0 = s.buffer(0);
    int b1 = s.buffer(1);
    int b2 = s.buffer(2);
    int s0w = word(w, s0);
    int s0t = tag(tags, s0);
    int s1w = word(w, s1);
    int s1t = tag(tags, s1);
    int s2t = tag(tags, s2);
    int b0w = word(w, b0);
    int b0t = tag(tags, b0);
    int b1w = word(w, b1);
    int b1t = tag(tags, b1);
    int b2t = tag(tags, b2);
    int distance = s0 < 0 ? 0 : Math.min(6, b0 - s0);
    int gap = s1 < 0 ? 0 : Math.min(6, s0 - s1);
    int s0l = child(s.left1, s0);
    int s0r = child(s.right1, s0);
    int s1l = child(s.left1, s1);
    int s1r = child(s.right1, s1);
    int b0l = child(s.left1, b0);
    int s0l2 = child(s.left2, s0);
    int s0r2 = child(s.right2, s0);
    int s1r2 = child(s.right2, s1);
    int b0l2 = child(s.left2, b0);
    f.add(100, s0w, s0t);
    f.add(101, s0w);
    f.add(102, s0t);
    f.add(103, b0w, b0t);
    f.add(104, b0w);
    f.add(105, b0t);
    f.add(106, b1w, b1t);
    f.add(107, b1w);
    f.add(108, b1t);
    f.add(109, s1w, s1t);
    f.add(110, s1w);
    f.add(111, s1t);
    f.add(112, b2t, word(w, b2));
    f.add(113, b2t);
    f.add(114, s0w, s0t, b0w, b0t);
    f.add(115, s0w, s0t, b0w);
    f.add(116, s0w, b0w, b0t);
    f.add(117, s0w, s0t, b0t);
    f.add(118, s0t, b0w, b0t);
    f.add(119, s0w, b0w);
    f.add(120, s0t, b0t);
    f.add(121, b0t, b1t);
    f.add(122, b0t, b1t, b2t);
    f.add(123, s0t, b0t, b1t);
    f.add(124, s1t, s0t, b0t);
    f.add(125, s2t, s1t, s0t);
    f.add(126, s1w, s0w);
    f.add(127, s1t, s0t);
    f.add(128, s1w, s0t);
    f.add(129, s1t, s0w);
    f.add(130, s1w, s1t, s0w, s0t);
    f.add(131, s0w, distance);
    f.add(132, s0t, distance);
    f.add(133, b0w, distance);
    f.add(134, b0t, distance);
    f.add(135, s0w, b0w, distance);
    f.add(136, s0t, b0t, distance);
    f.add(137, s1t, s0t, gap);
    f.add(138, s1w, s0w, gap);
    f.add(139, s0t, tag(tags, s0l), label(s, s0l));
    f.add(140, s0t, tag(tags, s0r), label(s, s0r));
    f.add(141, s1t, tag(tags, s1l), label(s, s1l));
    f.add(142, s1t, tag(tags, s1r), label(s, s1r));
    f.add(143, b0t, tag(tags, b0l), label(s, b0l));
    f.add(144, word(w, s0l), label(s, s0l), s0t);
    f.add(145, word(w, s0r), label(s, s0r), s0t);
    f.add(146, word(w, b0l), label(s, b0l), b0t);
    f.add(147, word(w, s1r), label(s, s1r), s1t);
    f.add(148, s0t, b0t, tag(tags, s0l));
    f.add(149, s0t, b0t, tag(tags, s0r));
    f.add(150, s0t, b0t, tag(tags, b0l));
    f.add(151, s0t, b0t, tag(tags, b0l2));
    f.add(152, s1t, s0t, tag(tags, s0l));
    f.add(153, s1t, s0t, tag(tags, s0r));
    f.add(154, s1t, s0t, tag(tags, s1r));
    f.add(155, s1t, s0t, tag(tags, s1l));
    f.add(156, s0t, label(s, s0l), label(s, s0l2));
    f.add(157, s0t, label(s, s0r), label(s, s0r2));
    f.add(158, s1t, label(s, s1r), label(s, s1r2));
    f.add(159, b0t, label(s, b0l), label(s, b0l2));
    f.add(160, s0w, count(s.leftCount, s0), count(s.rightCount, s0));
    f.add(161, s0t, count(s.leftCount, s0), count(s.rightCount, s0));
    f.add(162, b0w, count(s.leftCount, b0));
    f.add(163, b0t, count(s.leftCount, b0));
    f.add(164, s1w, count(s.rightCount, s1));
    f.add(165, s1t, count(s.rightCount, s1), s0t);
    f.add(166, s1w, s0t, b0t);
    f.add(167, s1t, s0w, b0t);
    f.add(168, s0w, b1t, b0t);
    f.add(169, s0t, b0w, b1t);
    f.add(170, b0w, b1w);
    f.add(171, s0w, word(w, s0r), label(s, s0r));
    f.add(172, s1w, label(s, s1r), s0w);
    f.add(173, s1t, label(s, s0l), s0t, b0t);
    f.add(174, s1w, label(s, s0l), s0t);
    f.add(175, s2t, s1t, s0t, b0t);
    f.add(176, s1t, s0t, b0t, b1t);
    f.add(177, s0t, b0t, b1t, b2t);
    f.add(178, word(w, s0l), s0w, label(s, s0l));
    f.add(179, suffix(w, s0), b0t);
    f.add(180, suffix(w, b0), s0t);
    f.add(181, suffix(w, s0), suffix(w, b0));
    f.add(182, s1t, word(w, s0l), s0t);
    f.add(183, s1w, word(w, s0l), s0w);
    f.add(184, s1w, word(w, s0l), s0t);
  }

  private static int word(Words w, int i) {
    return i == ParseState.NONE ? 3 : i == w.size ? 4 : w.word[i];
  }

  private static int suffix(Words w, int i) {
    return i == ParseState.NONE ? 3 : i == w.size ? 4 : w.suffix3[i];
  }

  private static int tag(int[] tags, int i) {
    return i == ParseState.NONE ? 202 : i == tags.length ? 203 : tags[i];
  }

  private static int child(int[] children, int i) {
    return i == ParseState.NONE ? ParseState.NONE : children[i];
  }

  private static int label(ParseState s, int i) {
    return i == ParseState.NONE ? 204 : s.labels[i];
  }

  private static int count(int[] counts, int i) {
    return i == ParseState.NONE ? 9 : Math.min(4, counts[i]);
  }
}
