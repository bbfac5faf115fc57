package org.tocsin.model;

import java.util.Locale;

/** Where a place comes from. */
public enum PlaceBasis {
  STATED,
  INFERRED,
  DATELINE;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
