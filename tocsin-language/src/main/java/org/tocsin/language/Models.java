package org.tocsin.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The trained models of English.
 *
 * @param tags part-of-speech model
 * @param arcs parser model
 * @param names name model
 * @param lemmas dictionary forms
 */
record Models(SparseModel tags, SparseModel arcs, SparseModel names, Lemmatizer lemmas) {
  private static final String RESOURCE = "/org/tocsin/language/english.model";

  static Models load() {
    try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the English models are missing; run the training command of tocsin-language");
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
      return new Models(
          SparseModel.read(data),
          SparseModel.read(data),
          SparseModel.read(data),
          Lemmatizer.read(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(DataOutputStream out) throws IOException {
    tags.write(out);
    arcs.write(out);
    names.write(out);
    lemmas.write(out);
  }
}
