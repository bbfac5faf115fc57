package org.tocsin.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear model over hashed features. A feature is an int; its row holds the labels for which it
 * has weight. Weights are bytes times one scale, so scores are compared, never read.
 */
public final class SparseModel {
  private final String[] labels;
  private final int[] keys;
  private final int[] offsets;
  private final byte[] rowLabels;
  private final byte[] rowWeights;
  private final int mask;

  SparseModel(String[] labels, int[] keys, int[] offsets, byte[] rowLabels, byte[] rowWeights) {
    this.labels = labels;
    this.keys = keys;
    this.offsets = offsets;
    this.rowLabels = rowLabels;
    this.rowWeights = rowWeights;
    this.mask = keys.length - 1;
  }

  /** The labels, by number. */
  public String label(int i) {
    return labels[i];
  }

  public int labelCount() {
    return labels.length;
  }

  /** Adds the weights of a feature to the scores of the labels. Feature 0 has none. */
  public void add(int feature, int[] scores) {
    int slot = spread(feature) & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == feature) {
        int end = offsets[slot + 1];
        for (int i = offsets[slot]; i < end; i++) {
          scores[rowLabels[i] & 0xff] += rowWeights[i];
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Mixes a hash so that its low bits depend on all of it. */
  public static int spread(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 15);
  }

  /** Builds the table of a model from rows in ascending order of feature. */
  public static SparseModel of(String[] labels, int[] features, byte[][] rows, byte[][] weights) {
    int size = Integer.highestOneBit(Math.max(16, features.length * 3 / 2)) * 2;
    int mask = size - 1;
    int[] keys = new int[size];
    int[] rowAt = new int[size];
    for (int i = 0; i < features.length; i++) {
      int slot = spread(features[i]) & mask;
      while (keys[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      keys[slot] = features[i];
      rowAt[slot] = i;
    }
    int total = 0;
    for (byte[] row : rows) {
      total += row.length;
    }
    int[] offsets = new int[size + 1];
    byte[] rowLabels = new byte[total];
    byte[] rowWeights = new byte[total];
    int at = 0;
    for (int slot = 0; slot < size; slot++) {
      offsets[slot] = at;
      if (keys[slot] != 0) {
        byte[] row = rows[rowAt[slot]];
        System.arraycopy(row, 0, rowLabels, at, row.length);
        System.arraycopy(weights[rowAt[slot]], 0, rowWeights, at, row.length);
        at += row.length;
      }
    }
    offsets[size] = at;
    return new SparseModel(labels, keys, offsets, rowLabels, rowWeights);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(labels.length);
    for (String label : labels) {
      out.writeUTF(label);
    }
    int count = 0;
    for (int key : keys) {
      count += key != 0 ? 1 : 0;
    }
    out.writeInt(count);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        out.writeInt(keys[slot]);
        int length = offsets[slot + 1] - offsets[slot];
        out.writeByte(length);
        out.write(rowLabels, offsets[slot], length);
        out.write(rowWeights, offsets[slot], length);
      }
    }
  }

  static SparseModel read(DataInputStream in) throws IOException {
    String[] labels = new String[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    int count = in.readInt();
    int[] features = new int[count];
    byte[][] rows = new byte[count][];
    byte[][] weights = new byte[count][];
    for (int i = 0; i < count; i++) {
      features[i] = in.readInt();
      int length = in.readUnsignedByte();
      rows[i] = in.readNBytes(length);
      weights[i] = in.readNBytes(length);
    }
    return of(labels, features, rows, weights);
  }
}
