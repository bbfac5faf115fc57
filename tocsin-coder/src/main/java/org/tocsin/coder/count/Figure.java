package org.tocsin.coder.count;

import java.util.OptionalLong;

/**
 * A number in words or digits.
 *
 * @param end one past its last piece
 * @param low its value, or the smallest that a vague one can mean
 * @param high its value; empty for a vague one
 * @param digits whether it is written in digits alone
 */
public record Figure(int end, long low, OptionalLong high, boolean digits) {
  static Figure exact(int end, long value, boolean digits) {
    return new Figure(end, value, OptionalLong.of(value), digits);
  }

  /** Whether the words leave the number open, such as "dozens". */
  public boolean vague() {
    return high.isEmpty();
  }
}
