package org.tocsin.model;

import java.util.Locale;

/** What a count counts. */
public enum Counted {
  PARTICIPANTS,
  DEATHS,
  INJURIES,
  ARRESTS,
  WORKERS,
  DAYS;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
