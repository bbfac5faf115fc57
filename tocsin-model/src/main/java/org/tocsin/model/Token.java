package org.tocsin.model;

/**
 * A word or a mark of punctuation.
 *
 * @param index position in its sentence, from 0
 * @param start first UTF-16 unit in the document
 * @param end one past the last UTF-16 unit
 * @param text exactly the document's text
 * @param lemma dictionary form in lower case (names keep their letters in lower case too)
 * @param tag universal part of speech
 * @param fine Penn Treebank tag, such as VBD
 * @param head index of the governing token; its own index for the root
 * @param relation Universal Dependencies relation to the head, such as nsubj:pass
 */
public record Token(
    int index,
    int start,
    int end,
    String text,
    String lemma,
    Tag tag,
    String fine,
    int head,
    String relation) {
  public Span span() {
    return new Span(start, end);
  }

  public boolean root() {
    return head == index;
  }

  /** The relation without its subtype: nsubj for nsubj:pass. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
