package org.tocsin.io.read;

import org.tocsin.model.Reading;

/** Carries a reason out of the depth of a reader; readers turn it into a value. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable short reason
   * @param detail what is wrong and what to do about it
   */
  UnreadableException(String code, String detail) {
    super(detail);
    this.code = code;
  }

  Reading.Unreadable at(String origin) {
    return new Reading.Unreadable(origin, code, String.valueOf(getMessage()));
  }
}
