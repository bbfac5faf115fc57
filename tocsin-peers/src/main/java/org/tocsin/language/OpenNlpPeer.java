package org.tocsin.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * OpenNLP's tagger with its model of universal tags, trained on EWT. It has no dependency parser.
 */
final class OpenNlpPeer implements Peer {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";

  private final POSTaggerME tagger;

  OpenNlpPeer() throws IOException {
    try (InputStream in = OpenNlpPeer.class.getResourceAsStream(MODEL)) {
      tagger = new POSTaggerME(new POSModel(Objects.requireNonNull(in, MODEL)));
    }
  }

  @Override
  public String name() {
    return "OpenNLP";
  }

  @Override
  public boolean parses() {
    return false;
  }

  @Override
  public boolean universal() {
    return true;
  }

  @Override
  public Found read(String[] words) {
    return new Found(tagger.tag(words), new int[0], new String[0]);
  }
}
