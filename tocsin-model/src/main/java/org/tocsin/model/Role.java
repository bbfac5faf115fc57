package org.tocsin.model;

import java.util.Locale;

/** The part an actor plays in an event. */
public enum Role {
  AGENT,
  TARGET,
  VICTIM,
  EMPLOYER,
  ORGANISER,
  PARTICIPANT,
  NOTABLE_PARTICIPANT,
  HOST,
  MEDIATOR,
  CANDIDATE,
  BENEFICIARY,
  INSTRUMENT;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
