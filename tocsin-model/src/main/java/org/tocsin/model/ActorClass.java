package org.tocsin.model;

import java.util.Locale;

/** How exposed an actor already is; decides what may be published about them. */
public enum ActorClass {
  PUBLIC_OFFICIAL,
  PUBLIC_FIGURE,
  ORGANISATION,
  GROUP,
  PRIVATE_INDIVIDUAL,
  MINOR,
  VICTIM,
  DETAINEE;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
