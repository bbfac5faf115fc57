package org.tocsin.model;

import java.util.Locale;

/**
 * Where a date comes from: the words, words resolved against another date, the publication day, or
 * inference.
 */
public enum DateBasis {
  STATED,
  RELATIVE,
  PUBLICATION,
  INFERRED;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
