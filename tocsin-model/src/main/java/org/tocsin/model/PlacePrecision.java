package org.tocsin.model;

import java.util.Locale;

/** How finely a place is known. */
public enum PlacePrecision {
  SITE,
  CITY,
  ADMIN1,
  COUNTRY;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
