package org.tocsin.model;

import java.util.List;

/**
 * An article and its analysed sentences.
 *
 * @param article what was read
 * @param sentences in text order
 */
public record Document(Article article, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return article.text();
  }
}
