package org.tocsin.model;

import java.util.Locale;

/** What sort of source reports something. */
public enum SourceKind {
  PERSON,
  OFFICIAL,
  AGENCY,
  MEDIA,
  PRESS_SERVICE,
  SOCIAL_MEDIA,
  VIDEO,
  DOCUMENT,
  ORGANISATION,
  WITNESS,
  UNNAMED;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
