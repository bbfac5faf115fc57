package org.tocsin.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Weights as bytes: a scale for each row of a table, then a byte for each weight. */
final class Packing {
  private Packing() {}

  static void write(DataOutputStream out, float[][] table) throws IOException {
    for (float[] row : table) {
      float most = 0;
      for (float value : row) {
        most = Math.max(most, Math.abs(value));
      }
      float scale = most / 127;
      out.writeFloat(scale);
      byte[] bytes = new byte[row.length];
      for (int i = 0; i < row.length; i++) {
        bytes[i] = scale == 0 ? 0 : (byte) Math.round(row[i] / scale);
      }
      out.write(bytes);
    }
  }

  static void read(DataInputStream in, float[][] table) throws IOException {
    byte[] bytes = new byte[table[0].length];
    for (float[] row : table) {
      float scale = in.readFloat();
      in.readFully(bytes);
      for (int i = 0; i < row.length; i++) {
        row[i] = scale * bytes[i];
      }
    }
  }

  static void writeExact(DataOutputStream out, float[][] matrix) throws IOException {
    for (float[] row : matrix) {
      ByteBuffer buffer = ByteBuffer.allocate(row.length * Float.BYTES);
      buffer.asFloatBuffer().put(row);
      out.write(buffer.array());
    }
  }

  static void readExact(DataInputStream in, float[][] matrix) throws IOException {
    for (float[] row : matrix) {
      byte[] bytes = new byte[row.length * Float.BYTES];
      in.readFully(bytes);
      ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
    }
  }
}
