package org.tocsin.app;

/**
 * A command cannot do what was asked; the message says why and what to do, and is all that shows.
 */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Failure(String message) {
    super(message);
  }
}
