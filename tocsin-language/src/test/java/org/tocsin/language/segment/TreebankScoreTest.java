package org.tocsin.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.Span;

/** Scores tokens and sentences on the raw text of the treebanks, where they are at hand. */
class TreebankScoreTest {
  private final Abbreviations abbreviations = Abbreviations.load();
  private final WordLists words = WordLists.load();
  private final Tokenizer tokenizer = new Tokenizer(abbreviations, words);
  private final SentenceSplitter splitter = new SentenceSplitter(abbreviations, words);

  /** Floors a little below what was measured; see the report of the run for the figures. */
  @ParameterizedTest
  @CsvSource({
    "gum-newstest, 0.985, 0.93",
    "gum-test, 0.97, 0.80",
    "en_ewt-ud-test, 0.96, 0.60",
  })
  void tokensAndSentencesFollowTheTreebank(String file, double tokenFloor, double sentenceFloor)
      throws IOException {
    Path path = Path.of("../../shared/data/ud", file + ".conllu");
    if (!Files.exists(path)) {
      System.err.println("SKIPPED: no treebank beside this project: " + path);
      Assumptions.abort("no treebank");
    }
    Treebank treebank = Treebank.read(path);
    Set<Span> tokens = new HashSet<>();
    Set<Span> sentences = new HashSet<>();
    for (Span paragraph : treebank.paragraphs()) {
      List<Span> cut = tokenizer.tokens(treebank.text(), paragraph.start(), paragraph.end());
      tokens.addAll(cut);
      for (List<Span> sentence : splitter.split(treebank.text(), cut)) {
        sentences.add(sentence.get(0).cover(sentence.get(sentence.size() - 1)));
      }
    }
    double tokenF1 = f1(treebank.tokens(), tokens);
    double sentenceF1 = f1(treebank.sentences(), sentences);
    System.err.printf(
        Locale.ROOT,
        "%s: token F1 %.4f of %d, sentence F1 %.4f of %d%n",
        file,
        tokenF1,
        treebank.tokens().size(),
        sentenceF1,
        treebank.sentences().size());
    if (Boolean.getBoolean("show")) {
      show(treebank, tokens, sentences);
    }
    assertThat(tokenF1).isGreaterThan(tokenFloor);
    assertThat(sentenceF1).isGreaterThan(sentenceFloor);
  }

  private static void show(Treebank treebank, Set<Span> tokens, Set<Span> sentences) {
    for (Span span : treebank.tokens()) {
      if (!tokens.contains(span)) {
        System.err.println("token not found: " + around(treebank.text(), span));
      }
    }
    for (Span span : new ArrayList<>(sentences).stream().sorted().toList()) {
      if (!treebank.sentences().contains(span)) {
        System.err.println("no such sentence: " + span.of(treebank.text()));
      }
    }
  }

  private static String around(String text, Span span) {
    int from = Math.max(0, span.start() - 12);
    int to = Math.min(text.length(), span.end() + 12);
    return text.substring(from, span.start()).replace('\n', ' ')
        + "⟦"
        + span.of(text)
        + "⟧"
        + text.substring(span.end(), to).replace('\n', ' ');
  }

  private static double f1(Set<Span> gold, Set<Span> found) {
    Set<Span> both = new HashSet<>(gold);
    both.retainAll(found);
    return 2.0 * both.size() / (gold.size() + found.size());
  }
}
