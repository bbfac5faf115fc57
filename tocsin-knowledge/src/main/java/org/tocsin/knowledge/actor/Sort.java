package org.tocsin.knowledge.actor;

import java.util.Locale;

/** Whether a word or a name means one person, several, or an institution. */
public enum Sort {
  PERSON,
  GROUP,
  BODY;

  /** The name used in data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
