package org.tocsin.model;

import java.util.Locale;

/** How two items of a record relate. */
public enum RelationType {
  PART_OF,
  AFTER,
  CAUSED_BY,
  IN_RESPONSE_TO,
  PRECONDITION_OF,
  INTERRUPTS,
  DEMANDS,
  CALLS_FOR,
  REFUSES,
  OFFERS,
  THREATENS,
  SUPPORTS,
  CONDEMNS,
  EXPANDS,
  CONTRADICTS,
  CONFIRMS,
  ABOUT;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
