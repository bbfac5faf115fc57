package org.tocsin.benchmark;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.tocsin.model.Span;

/** Compares stretches of text, each of one part or more, with those of a gold. */
final class SpanTally {
  private int wanted;
  private int found;
  private int exact;
  private int wantedMet;
  private int foundMet;

  /**
   * Counts a text's stretches of a kind.
   *
   * @param kind of stretches that count; they may meet one of any kind
   */
  void add(
      String text,
      Collection<List<Span>> gold,
      Collection<List<Span>> ours,
      Predicate<List<Span>> kind) {
    for (List<Span> one : gold) {
      if (kind.test(one)) {
        wanted++;
        wantedMet += ours.stream().anyMatch(other -> overlap(one, other)) ? 1 : 0;
        exact += ours.stream().anyMatch(other -> same(text, one, other)) ? 1 : 0;
      }
    }
    for (List<Span> one : ours) {
      if (kind.test(one)) {
        found++;
        foundMet += gold.stream().anyMatch(other -> overlap(one, other)) ? 1 : 0;
      }
    }
  }

  Figure exact(String name) {
    return Figure.f1(name + " exact F1", exact, found, wanted);
  }

  List<Figure> overlap(String name) {
    return List.of(
        Figure.f1(name + " overlap F1", foundMet, found, wantedMet, wanted),
        Figure.share(name + " overlap P", foundMet, found),
        Figure.share(name + " overlap R", wantedMet, wanted));
  }

  private static boolean overlap(List<Span> one, List<Span> other) {
    return one.stream().anyMatch(span -> other.stream().anyMatch(span::overlaps));
  }

  /** The same but for white space, and parts with nothing but white space between them are one. */
  private static boolean same(String text, List<Span> one, List<Span> other) {
    return letters(text, one).equals(letters(text, other));
  }

  private static BitSet letters(String text, List<Span> spans) {
    BitSet letters = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        letters.set(i, !Character.isWhitespace(text.charAt(i)));
      }
    }
    return letters;
  }
}
