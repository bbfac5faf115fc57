package org.tocsin.language;

import java.util.Arrays;

/** A growing list of hashed features. */
final class Features {
  private int[] values = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int at(int i) {
    return values[i];
  }

  int[] copy() {
    return Arrays.copyOf(values, size);
  }

  void add(int template, int a) {
    put(mix(template * 0x01000193 + 7, a));
  }

  void add(int template, int a, int b) {
    put(mix(mix(template * 0x01000193 + 11, a), b));
  }

  void add(int template, int a, int b, int c) {
    put(mix(mix(mix(template * 0x01000193 + 13, a), b), c));
  }

  void add(int template, int a, int b, int c, int d) {
    put(mix(mix(mix(mix(template * 0x01000193 + 17, a), b), c), d));
  }

  private static int mix(int h, int v) {
    int x = (h ^ v) * 0x85EBCA6B;
    x ^= x >>> 13;
    x *= 0xC2B2AE35;
    return x ^ (x >>> 16);
  }

  private void put(int feature) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = feature == 0 ? 1 : feature;
  }

  void score(SparseModel model, int[] scores) {
    Arrays.fill(scores, 0, model.labelCount(), 0);
    for (int i = 0; i < size; i++) {
      model.add(values[i], scores);
    }
  }
}
