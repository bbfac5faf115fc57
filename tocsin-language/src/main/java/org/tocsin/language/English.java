package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.Segment;
import org.tocsin.model.Sentence;

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
    return new Document(article, NameAgreement.sentences(sentences));
  }
}
