package org.tocsin.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The trained models of English.
 *
 * @param lexicon features of words
 * @param tags labels of tags by their number
 * @param relations labels of relations by their number
 * @param network weights
 * @param lemmas dictionary forms
 */
record Models(
    Lexicon lexicon,
    List<TagLabel> tags,
    List<String> relations,
    Network network,
    Lemmatizer lemmas) {
  private static final String RESOURCE = "/org/tocsin/language/english.model";

  static Models load() {
    try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "the English models are missing; run the training command of tocsin-language");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Models read(DataInputStream in) throws IOException {
    Lexicon lexicon = Lexicon.read(in);
    List<TagLabel> tags = new ArrayList<>();
    for (String text : readLabels(in)) {
      tags.add(TagLabel.of(text));
    }
    List<String> relations = List.of(readLabels(in));
    Network network = new Network(lexicon.tableSizes(), 0, tags.size(), relations.size());
    for (float[][] table : network.tables) {
      Packing.read(in, table);
    }
    for (float[][] matrix : network.dense()) {
      Packing.readExact(in, matrix);
    }
    return new Models(lexicon, tags, relations, network, Lemmatizer.read(in));
  }

  void write(DataOutputStream out) throws IOException {
    lexicon.write(out);
    writeLabels(out, tags.stream().map(TagLabel::toString).toList());
    writeLabels(out, relations);
    for (float[][] table : network.tables) {
      Packing.write(out, table);
    }
    for (float[][] matrix : network.dense()) {
      Packing.writeExact(out, matrix);
    }
    lemmas.write(out);
  }

  private static String[] readLabels(DataInputStream in) throws IOException {
    String[] labels = new String[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    return labels;
  }

  private static void writeLabels(DataOutputStream out, List<String> labels) throws IOException {
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
  }
}
