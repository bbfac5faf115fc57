package org.tocsin.model;

import java.util.Locale;

/** How the text presents an event. */
public enum Status {
  ASSERTED,
  ATTRIBUTED,
  DISPUTED,
  DENIED,
  PLANNED,
  CALLED_FOR,
  DEMANDED,
  THREATENED,
  OFFERED,
  HYPOTHETICAL;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
