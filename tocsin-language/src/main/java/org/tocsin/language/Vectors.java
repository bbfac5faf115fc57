package org.tocsin.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Ready-made vectors of pieces of words, read from a jar that holds a language model in ONNX form
 * and its tokenizer. A word that is no piece itself has the mean of the pieces it is made of, the
 * longest first; those within a word begin with "##".
 */
final class Vectors {
  /** How many numbers further vectors have. */
  static final int MORE = 100;

  private static final String TABLE = "embeddings.word_embeddings.weight_quantized";

  private final Map<String, float[]> byPiece;
  private final Map<String, float[]> more;
  private final float[] none;
  private final Map<String, float[]> byWord = new HashMap<>();

  private Vectors(Map<String, float[]> byPiece, int length, Map<String, float[]> more) {
    this.byPiece = byPiece;
    this.more = more;
    this.none = new float[length];
  }

  /** No vectors. */
  static Vectors empty() {
    return new Vectors(Map.of(), 0, Map.of());
  }

  static Vectors read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<String> pieces = List.of();
      byte[] table = new byte[0];
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          if (entry.getName().endsWith("tokenizer.json")) {
            pieces = pieces(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          } else if (entry.getName().endsWith(".onnx")) {
            table = new OnnxTensor(in.readAllBytes()).bytes(TABLE);
          }
        }
      }
      if (pieces.isEmpty() || table.length == 0) {
        throw new IOException(jar + ": needs a tokenizer.json and an .onnx with " + TABLE);
      }
      return of(pieces, table);
    }
  }

  /** Centres and scales the table; the scale and zero point of its quantisation drop out. */
  private static Vectors of(List<String> pieces, byte[] table) {
    int length = table.length / pieces.size();
    double[] mean = new double[length];
    for (int i = 0; i < table.length; i++) {
      mean[i % length] += (double) (table[i] & 0xff) / pieces.size();
    }
    double square = 0;
    for (int i = 0; i < table.length; i++) {
      double d = (table[i] & 0xff) - mean[i % length];
      square += d * d;
    }
    double scale = 0.4 / Math.sqrt(square / table.length);
    Map<String, float[]> byPiece = new LinkedHashMap<>();
    for (int piece = 0; piece < pieces.size(); piece++) {
      String text = pieces.get(piece);
      if (text.startsWith("[")) {
        continue;
      }
      float[] vector = new float[length];
      for (int i = 0; i < length; i++) {
        vector[i] = (float) (((table[piece * length + i] & 0xff) - mean[i]) * scale);
      }
      byPiece.putIfAbsent(WordForm.lower(WordForm.normal(text)), vector);
    }
    return new Vectors(byPiece, length, Map.of());
  }

  /** The pieces of a tokenizer file in the order of their numbers. */
  private static List<String> pieces(String json) {
    List<String> pieces = new ArrayList<>();
    int at = json.indexOf('{', json.indexOf("\"vocab\"")) + 1;
    while (json.charAt(at) != '}') {
      int open = json.indexOf('"', at);
      StringBuilder piece = new StringBuilder();
      int i = open + 1;
      for (; json.charAt(i) != '"'; i++) {
        char c = json.charAt(i);
        if (c == '\\') {
          i++;
          if (json.charAt(i) == 'u') {
            piece.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
            i += 4;
          } else {
            piece.append(json.charAt(i));
          }
        } else {
          piece.append(c);
        }
      }
      pieces.add(piece.toString());
      at = i + 1;
      while (json.charAt(at) != ',' && json.charAt(at) != '}') {
        at++;
      }
      if (json.charAt(at) == ',') {
        at++;
      }
    }
    return pieces;
  }

  /**
   * These vectors with further ones of whole words behind them.
   *
   * @param file words in modified UTF-8, each with {@link #MORE} numbers
   */
  Vectors with(Path file) throws IOException {
    Map<String, float[]> read = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        String word = WordForm.lower(WordForm.normal(in.readUTF()));
        float[] vector = new float[MORE];
        for (int i = 0; i < MORE; i++) {
          vector[i] = in.readFloat();
        }
        read.putIfAbsent(word, vector);
      }
    } catch (EOFException end) {
      return new Vectors(byPiece, none.length + MORE, read);
    }
  }

  /** The words that have further vectors, the more frequent first. */
  Iterable<String> words() {
    return more.keySet();
  }

  int length() {
    return none.length;
  }

  Iterable<String> pieces() {
    return byPiece.keySet();
  }

  /** The vector of a word, zero where it has none. */
  synchronized float[] of(String lower) {
    return byWord.computeIfAbsent(lower, this::make);
  }

  private float[] make(String lower) {
    float[] vector = new float[none.length];
    List<String> pieces = Pieces.cut(lower, byPiece::containsKey);
    for (String piece : pieces) {
      float[] part = byPiece.getOrDefault(piece, none);
      Kernel.add(1f / pieces.size(), part, vector, part.length);
    }
    float[] behind = more.get(lower);
    if (behind != null) {
      System.arraycopy(behind, 0, vector, vector.length - MORE, MORE);
    }
    return vector;
  }

  /** The vector of a piece by itself, whether or not it is a word too. */
  float[] ofPiece(String piece) {
    return byPiece.getOrDefault(piece, none);
  }

  float[] none() {
    return none;
  }
}
