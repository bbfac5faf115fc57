package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.Name;
import org.tocsin.model.Segment;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** English text to analysed documents. One object may serve several threads. */
public final class English {
  private final Segmenter segmenter;
  private final Models models;

  /** Analysers at rest, with their room for sentences; as many as threads have read at once. */
  private final Queue<SentenceAnalyser> analysers = new ConcurrentLinkedQueue<>();

  private English(Segmenter segmenter, Models models) {
    this.segmenter = segmenter;
    this.models = models;
  }

  /** English with the shipped models. */
  public static English load() {
    return new English(new Segmenter(), Models.load());
  }

  /** The document of an article; its text is the article's, untouched. */
  public Document read(Article article) {
    SentenceAnalyser resting = analysers.poll();
    SentenceAnalyser analyser = resting == null ? new SentenceAnalyser(models) : resting;
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segmenter.segment(article.text(), article.bodyStart())) {
      if (!segment.tokens().isEmpty()) {
        sentences.add(analyser.analyse(article.text(), sentences.size(), segment));
      }
    }
    analysers.add(analyser);
    return new Document(article, agreed(sentences));
  }

  /** The sentences with names that agree throughout their document. */
  private static List<Sentence> agreed(List<Sentence> sentences) {
    List<NameAgreement.Line> lines = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      String[] forms = new String[sentence.size()];
      boolean[] proper = new boolean[sentence.size()];
      for (Token token : sentence.tokens()) {
        forms[token.index()] = token.text();
        proper[token.index()] = token.tag() == Tag.PROPN;
      }
      lines.add(new NameAgreement.Line(forms, proper, sentence.names()));
    }
    List<List<Name>> names = NameAgreement.agree(lines);
    List<Sentence> agreed = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      agreed.add(
          sentence.names().equals(names.get(i))
              ? sentence
              : new Sentence(
                  i, sentence.kind(), sentence.span(), sentence.tokens(), names.get(i)));
    }
    return agreed;
  }
}
