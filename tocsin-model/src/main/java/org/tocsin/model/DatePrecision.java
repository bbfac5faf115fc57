package org.tocsin.model;

import java.util.Locale;

/** How finely a date is known. */
public enum DatePrecision {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  INTERVAL,
  BEFORE,
  AFTER,
  UNKNOWN;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
