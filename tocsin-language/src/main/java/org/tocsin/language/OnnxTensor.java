package org.tocsin.language;

import java.io.IOException;
import java.util.Arrays;

/** Finds the raw bytes of a named tensor in a model file of the ONNX format (protocol buffers). */
final class OnnxTensor {
  private static final int GRAPH = 7;
  private static final int INITIALIZER = 5;
  private static final int NAME = 8;
  private static final int RAW_DATA = 9;

  private final byte[] file;
  private int at;

  OnnxTensor(byte[] file) {
    this.file = file;
  }

  byte[] bytes(String name) throws IOException {
    int[] graph = field(0, file.length, GRAPH);
    at = graph[0];
    while (at < graph[1]) {
      int[] tensor = next(INITIALIZER);
      if (tensor.length > 0) {
        int after = at;
        int[] found = field(tensor[0], tensor[1], NAME);
        if (new String(file, found[0], found[1] - found[0], java.nio.charset.StandardCharsets.UTF_8)
            .equals(name)) {
          int[] data = field(tensor[0], tensor[1], RAW_DATA);
          return Arrays.copyOfRange(file, data[0], data[1]);
        }
        at = after;
      }
    }
    throw new IOException("no tensor " + name);
  }

  /** Start and end of the first such field between two offsets. */
  private int[] field(int from, int to, int number) throws IOException {
    at = from;
    while (at < to) {
      int[] found = next(number);
      if (found.length > 0) {
        return found;
      }
    }
    throw new IOException("not a model file: no field " + number);
  }

  /** Steps over one field; its start and end where it has this number and a length. */
  private int[] next(int number) throws IOException {
    long key = varint();
    int[] none = {};
    switch ((int) (key & 7)) {
      case 0 -> varint();
      case 1 -> at += 8;
      case 5 -> at += 4;
      case 2 -> {
        int length = (int) varint();
        int start = at;
        at += length;
        return key >>> 3 == number ? new int[] {start, at} : none;
      }
      default -> throw new IOException("not a model file: wire type " + (key & 7));
    }
    return none;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = file[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }
}
