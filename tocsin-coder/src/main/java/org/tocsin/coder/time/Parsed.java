package org.tocsin.coder.time;

/**
 * A date expression among the pieces of a sentence.
 *
 * @param first its first piece
 * @param end one past its last piece
 */
record Parsed(int first, int end, Expression expression) {
  Parsed with(Expression changed) {
    return new Parsed(first, end, changed);
  }

  Parsed endingAt(int newEnd) {
    return new Parsed(first, newEnd, expression);
  }

  Parsed startingAt(int newFirst) {
    return new Parsed(newFirst, end, expression);
  }
}
