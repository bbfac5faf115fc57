package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.Name;
import org.tocsin.model.Segment;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Tags, parses and finds the names of one sentence. Not for use by several threads at once. */
public final class SentenceAnalyser {
  private final Tagger tagger;
  private final Parser parser;
  private final NameTagger names;
  private final Lemmatizer lemmas;
  private final Features features = new Features();
  private final int[] scores = new int[256];

  SentenceAnalyser(Models models) {
    tagger = new Tagger(models.tags());
    parser = new Parser(models.arcs());
    names = new NameTagger(models.names());
    lemmas = models.lemmas();
  }

  /** The analysis of a segment, which has at least one token. */
  public Sentence analyse(String text, int index, Segment segment) {
    int size = segment.tokens().size();
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      texts[i] = segment.tokens().get(i).of(text);
    }
    Words words = new Words(texts);
    int[] tags = tagger.tag(words, features, scores);
    ParseState state = parser.parse(words, tags, features, scores);
    List<Name> found = names.find(words, tags, features, scores);
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String label = tagger.label(tags[i]);
      int blank = label.indexOf(' ');
      String fine = label.substring(blank + 1);
      boolean root = state.head(i) == size;
      Span span = segment.tokens().get(i);
      tokens.add(
          new Token(
              i,
              span.start(),
              span.end(),
              texts[i],
              lemmas.lemma(words.lowers[i], fine),
              Tag.valueOf(label.substring(0, blank)),
              fine,
              root ? i : state.head(i),
              root ? "root" : parser.relation(state.label(i))));
    }
    return new Sentence(index, segment.kind(), segment.span(), tokens, found);
  }
}
