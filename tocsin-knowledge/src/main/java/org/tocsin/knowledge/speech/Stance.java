package org.tocsin.knowledge.speech;

import java.util.Locale;

/** Whether an article that uses a reporting word vouches for what is reported. */
public enum Stance {
  /** It leaves the matter open. */
  NEUTRAL,
  /** It keeps its distance: "claims". */
  DISTANCED,
  /** It takes it as true: "admitted". */
  FACTIVE;

  /** The name used in data files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
