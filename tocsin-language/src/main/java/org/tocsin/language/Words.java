package org.tocsin.language;

/** The words of a sentence as numbers, computed once for all models. */
final class Words {
  final int size;
  final String[] lowers;
  final int[] word;
  final int[] form;
  final int[] shape;
  final int[] suffix1;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] prefix1;
  final int[] prefix3;

  Words(String[] texts) {
    size = texts.length;
    lowers = new String[size];
    word = new int[size];
    form = new int[size];
    shape = new int[size];
    suffix1 = new int[size];
    suffix2 = new int[size];
    suffix3 = new int[size];
    suffix4 = new int[size];
    prefix1 = new int[size];
    prefix3 = new int[size];
    for (int i = 0; i < size; i++) {
      String normal = WordForm.normal(texts[i]);
      String lower = WordForm.lower(normal);
      lowers[i] = lower;
      word[i] = lower.hashCode();
      form[i] = normal.hashCode();
      shape[i] = WordForm.shape(normal);
      suffix1[i] = WordForm.suffix(lower, 1);
      suffix2[i] = WordForm.suffix(lower, 2);
      suffix3[i] = WordForm.suffix(lower, 3);
      suffix4[i] = WordForm.suffix(lower, 4);
      prefix1[i] = WordForm.prefix(lower, 1);
      prefix3[i] = WordForm.prefix(lower, 3);
    }
  }

  int word(int i) {
    return i < 0 ? 1 : i >= size ? 2 : word[i];
  }

  int shape(int i) {
    return i < 0 ? 1 : i >= size ? 2 : shape[i];
  }

  int suffix3(int i) {
    return i < 0 ? 1 : i >= size ? 2 : suffix3[i];
  }

  int suffix2(int i) {
    return i < 0 ? 1 : i >= size ? 2 : suffix2[i];
  }
}
