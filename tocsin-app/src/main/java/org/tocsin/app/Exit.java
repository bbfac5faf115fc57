package org.tocsin.app;

/** Exit codes; 130 is the Java runtime's own when a run is interrupted. */
public final class Exit {
  public static final int OK = 0;
  public static final int FAILURE = 1;
  public static final int USAGE = 2;

  /** Some inputs failed; each is listed on standard error. */
  public static final int PARTIAL = 3;

  private Exit() {}
}
