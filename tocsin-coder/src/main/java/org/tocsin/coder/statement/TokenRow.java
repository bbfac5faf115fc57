package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/** The tokens of a document in one row across sentences, which quotation marks often break. */
final class TokenRow {
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final int[] firsts;

  TokenRow(Document document) {
    this.firsts = new int[document.sentences().size()];
    for (Sentence sentence : document.sentences()) {
      firsts[sentence.index()] = tokens.size();
      for (Token token : sentence.tokens()) {
        tokens.add(token);
        sentences.add(sentence);
      }
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  Sentence sentence(int at) {
    return sentences.get(at);
  }

  /** The place in the row of a token of a sentence. */
  int at(int sentence, int token) {
    return firsts[sentence] + token;
  }

  /** The first token that starts at or behind an offset; the row's size if there is none. */
  int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words from one place to before another. */
  Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
