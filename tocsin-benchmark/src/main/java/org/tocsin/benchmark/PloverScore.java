package org.tocsin.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Article;

/**
 * Codes PLOVER's gold sentences, each as an article of its own, and prints how often our record
 * agrees with the gold: {@code PloverScore FILE}.
 */
public final class PloverScore {
  private PloverScore() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("PloverScore FILE: the JSON file of PLOVER's sentences");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    tally(PloverFile.read(Path.of(arguments[0])), Coder.load()).print(out);
  }

  /** Codes and compares each sentence. */
  static PloverTally tally(List<PloverSentence> sentences, Coder coder) {
    PloverJudge judge = new PloverJudge(new PloverRoots(Ontology.load()));
    List<Verdict> verdicts = new ArrayList<>();
    for (PloverSentence sentence : sentences) {
      Article article = Article.ofText(sentence.id(), sentence.text());
      verdicts.add(judge.judge(sentence, coder.code(article)));
    }
    return new PloverTally(verdicts);
  }
}
