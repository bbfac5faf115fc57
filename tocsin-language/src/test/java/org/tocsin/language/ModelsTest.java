package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelsTest {
  private static final String[] SENTENCE = {"Miners", "in", "Varnqost", "walked", "off", "."};

  @Test
  void aModelReadBackSaysTheSameAndIsWrittenTheSame() throws IOException {
    Models models = read(bytes(small()));
    byte[] first = bytes(models);
    Models again = read(first);

    assertThat(bytes(again)).isEqualTo(first);
    assertThat(said(again)).isEqualTo(said(models));
  }

  @Test
  void theSameWordsGiveTheSameAnswersWhateverCameBefore() {
    Models models = small();
    Analysis analysis = new Analysis(models);
    analysis.run(SENTENCE);
    String first = said(analysis);
    analysis.run(new String[] {"A", "longer", "one", ",", "which", "is", "something", "else"});
    analysis.run(SENTENCE);

    assertThat(said(analysis)).isEqualTo(first);
  }

  @Test
  void unknownWordsAreCutIntoTheLongestPieces() {
    assertThat(Pieces.cut("varnqost", List.of("va", "varn", "##q", "##ost", "##o")::contains))
        .containsExactly("varn", "##q", "##ost");
    assertThat(Pieces.cut("varnx", List.of("varn", "##q")::contains)).isEmpty();
  }

  private static Models small() {
    Lexicon lexicon =
        new Lexicon(List.of(".", "in", "miners"), List.of("varn", "##q", "##ost", "walked"));
    Network network = new Network(lexicon.tableSizes(), 0, 2, 3);
    Random random = new Random(4);
    for (float[][] table : network.tables) {
      fill(table, random);
    }
    network.dense().forEach(matrix -> fill(matrix, random));
    Lemmatizer lemmas = new Lemmatizer(Map.of("NNS men", "man"), Map.of("NNS s", "1/"));
    return new Models(
        lexicon,
        List.of(TagLabel.of("NOUN NNS"), TagLabel.of("VERB VBD")),
        List.of("nsubj", "obj", "punct"),
        network,
        lemmas);
  }

  private static void fill(float[][] matrix, Random random) {
    for (float[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (random.nextGaussian() * 0.2);
      }
    }
  }

  private static byte[] bytes(Models models) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    models.write(new DataOutputStream(out));
    return out.toByteArray();
  }

  private static Models read(byte[] bytes) throws IOException {
    return Models.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static String said(Models models) {
    Analysis analysis = new Analysis(models);
    analysis.run(SENTENCE);
    return said(analysis);
  }

  private static String said(Analysis analysis) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCE.length; i++) {
      text.append(analysis.tag(i)).append(' ').append(analysis.head(i)).append(' ');
      text.append(analysis.relation(i)).append(' ');
    }
    return text.append(analysis.names()).toString();
  }
}
