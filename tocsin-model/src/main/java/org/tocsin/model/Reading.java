package org.tocsin.model;

/** What became of one input: an article, or why there is none. */
public sealed interface Reading {
  /** An article was read. */
  record Read(Article article) implements Reading {}

  /**
   * Nothing could be read.
   *
   * @param origin path or container#record
   * @param code stable short reason, such as "empty" or "binary"
   * @param detail what is wrong and what to do about it, one sentence
   */
  record Unreadable(String origin, String code, String detail) implements Reading {}
}
