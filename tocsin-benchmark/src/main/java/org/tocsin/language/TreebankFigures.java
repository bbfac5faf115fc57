package org.tocsin.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@link Evaluate} prints, as values. */
public final class TreebankFigures {
  private TreebankFigures() {}

  /**
   * One figure.
   *
   * @param what is measured
   * @param share 0 to 1
   * @param of tokens, or names
   */
  public record Row(String what, double share, int of) {}

  /** The figures of the shipped models on a treebank with gold tokens. */
  public static List<Row> of(Path treebank) throws IOException {
    Score score = Score.of(Models.load(), Treebank.read(treebank));
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("UPOS", score.universal() / 100, score.tokens()));
    rows.add(new Row("UPOS and XPOS", score.fine() / 100, score.tokens()));
    rows.add(new Row("lemmas", score.lemmas() / 100, score.tokens()));
    rows.add(new Row("UAS", score.heads() / 100, score.tokens()));
    rows.add(new Row("LAS", score.arcs() / 100, score.tokens()));
    if (score.goldNames() > 0) {
      rows.add(new Row("names F1", score.nameF1() / 100, score.goldNames()));
    }
    return rows;
  }
}
