package org.tocsin.model;

/** How certain the text is of an event: certain, probable, possible, unknown. */
public enum Certainty {
  CT,
  PR,
  PS,
  U
}
