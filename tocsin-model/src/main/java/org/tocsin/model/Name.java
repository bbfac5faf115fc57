package org.tocsin.model;

/**
 * A name in a sentence.
 *
 * @param type what it names
 * @param first index of its first token
 * @param end one past its last token
 */
public record Name(NameType type, int first, int end) {
  public boolean covers(int token) {
    return first <= token && token < end;
  }
}
