package org.tocsin.model;

import java.util.Locale;

/** What sort of actor someone is. */
public enum ActorKind {
  STATE,
  SECURITY_FORCE,
  JUDICIARY,
  LEGISLATURE,
  WORKERS,
  UNION,
  STUDENTS,
  PROTESTERS,
  PARTY,
  OPPOSITION,
  ARMED_GROUP,
  NGO,
  IGO,
  MEDIA,
  BUSINESS,
  RELIGIOUS,
  CITIZENS,
  OTHER;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
