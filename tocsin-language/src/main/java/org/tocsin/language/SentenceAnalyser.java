package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.Segment;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/** Tags, parses and finds the names of one sentence. Not for use by several threads at once. */
public final class SentenceAnalyser {
  private final Analysis analysis;
  private final Lemmatizer lemmas;

  SentenceAnalyser(Models models) {
    analysis = new Analysis(models);
    lemmas = models.lemmas();
  }

  /** The analysis of a segment, which has at least one token. */
  public Sentence analyse(String text, int index, Segment segment) {
    int size = segment.tokens().size();
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      texts[i] = segment.tokens().get(i).of(text);
    }
    analysis.run(texts);
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      TagLabel label = WordClasses.of(analysis, i, size);
      int head = analysis.head(i);
      Span span = segment.tokens().get(i);
      tokens.add(
          new Token(
              i,
              span.start(),
              span.end(),
              texts[i],
              lemmas.lemma(analysis.lower(i), label.fine()),
              label.tag(),
              label.fine(),
              head == size ? i : head,
              analysis.relation(i)));
    }
    boolean prose = segment.kind() == SegmentKind.BODY || segment.kind() == SegmentKind.POST;
    return new Sentence(
        index,
        segment.kind(),
        segment.span(),
        prose ? FiniteVerbs.mend(tokens) : tokens,
        analysis.names());
  }
}
