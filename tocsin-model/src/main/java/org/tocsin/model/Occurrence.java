package org.tocsin.model;

import java.util.Locale;

/** Whether an event happened. */
public enum Occurrence {
  OCCURRED,
  ONGOING,
  FUTURE,
  NOT_OCCURRED,
  UNKNOWN;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
