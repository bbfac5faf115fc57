package org.tocsin.model;

import java.util.Locale;

/** What a name names. */
public enum NameType {
  PERSON,
  ORGANISATION,
  PLACE;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
