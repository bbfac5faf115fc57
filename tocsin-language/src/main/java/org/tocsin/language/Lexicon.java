package org.tocsin.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features of a word, each kind a row number of its own table: the word itself, endings,
 * beginning, shape, and the words before and after it.
 */
final class Lexicon {
  static final int WORD = 0;
  static final int BEFORE = 6;
  static final int AFTER = 7;
  static final int KINDS = 8;

  /** Table of pieces, which unknown words are made of. */
  static final int PIECE = 8;

  private static final int[] NO_PIECES = {};
  private static final int[] BUCKETS = {0, 1 << 11, 1 << 13, 1 << 13, 1 << 12, 1 << 9};
  private static final int NEIGHBOURS = 3000;
  private static final int NEIGHBOUR_ENDINGS = 1 << 10;

  /** Row 0 is for the words not known, the rows after it for these in order. */
  private final List<String> words;

  private final Map<String, Integer> rows;

  /** Pieces of words, by their row in the last table. */
  private final List<String> pieces;

  private final Map<String, Integer> pieceRows;

  Lexicon(List<String> words, List<String> pieces) {
    this.words = List.copyOf(words);
    this.pieces = List.copyOf(pieces);
    pieceRows = new HashMap<>(pieces.size() * 2);
    for (int i = 0; i < pieces.size(); i++) {
      pieceRows.put(pieces.get(i), i);
    }
    rows = new HashMap<>(words.size() * 2);
    for (int i = 0; i < words.size(); i++) {
      rows.put(words.get(i), i + 1);
    }
  }

  List<String> words() {
    return words;
  }

  List<String> pieces() {
    return pieces;
  }

  int[] tableSizes() {
    int[] sizes = new int[KINDS + 1];
    sizes[PIECE] = pieces.size();
    sizes[WORD] = words.size() + 1;
    for (int kind = 1; kind < BUCKETS.length; kind++) {
      sizes[kind] = BUCKETS[kind];
    }
    sizes[BEFORE] = NEIGHBOURS + NEIGHBOUR_ENDINGS + 1;
    sizes[AFTER] = sizes[BEFORE];
    return sizes;
  }

  /** Row of a lower-case word, 0 where it is not known. */
  private int row(String lower) {
    Integer row = rows.get(lower);
    return row == null ? 0 : row;
  }

  /** Rows of the pieces that make up a word, none where it has other letters. */
  int[] pieces(String lower) {
    List<String> cut = Pieces.cut(lower, pieceRows::containsKey);
    int[] found = new int[cut.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = pieceRows.getOrDefault(cut.get(i), 0);
    }
    return found;
  }

  /**
   * What the network is told of a word by itself.
   *
   * @param lower in small letters
   * @param rows by kind, those of its neighbours left out
   * @param pieces rows of the pieces it is made of; none where the word itself is known
   */
  record Word(String lower, int[] rows, int[] pieces) {}

  /** A word by its form as {@link WordForm#normal} gives it. */
  Word word(String normal) {
    String lower = WordForm.lower(normal);
    int[] rows = {
      row(lower),
      bucket(WordForm.suffix(lower, 2), 1),
      bucket(WordForm.suffix(lower, 3), 2),
      bucket(WordForm.suffix(lower, 4), 3),
      bucket(WordForm.prefix(lower, 3), 4),
      bucket(WordForm.shape(normal), 5)
    };
    return new Word(lower, rows, rows[WORD] > 0 ? NO_PIECES : pieces(lower));
  }

  /** Fills in the features of the words of a sentence. */
  static void fill(Word[] words, int[][] features) {
    int n = words.length;
    int edge = NEIGHBOURS + NEIGHBOUR_ENDINGS;
    for (int t = 0; t < n; t++) {
      System.arraycopy(words[t].rows(), 0, features[t], 0, BEFORE);
      features[t][BEFORE] = t > 0 ? neighbour(words[t - 1].rows()) : edge;
      features[t][AFTER] = t + 1 < n ? neighbour(words[t + 1].rows()) : edge;
    }
  }

  private static int neighbour(int[] features) {
    int row = features[WORD];
    return row > 0 && row < NEIGHBOURS ? row : NEIGHBOURS + (features[2] & (NEIGHBOUR_ENDINGS - 1));
  }

  private static int bucket(int hash, int kind) {
    int h = hash * 0x9E3779B9;
    return (h ^ (h >>> 15)) & (BUCKETS[kind] - 1);
  }

  void write(DataOutputStream out) throws IOException {
    write(out, words);
    write(out, pieces);
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  static Lexicon read(DataInputStream in) throws IOException {
    return new Lexicon(readTexts(in), readTexts(in));
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    String[] texts = new String[in.readInt()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    return List.of(texts);
  }
}
