package org.tocsin.model;

import java.util.Locale;

/** Where the publication date comes from. */
public enum PublishedBasis {
  HEADER,
  METADATA,
  ARGUMENT,
  TEXT,
  NONE;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
