package org.tocsin.knowledge.actor;

import java.util.Locale;

/** Gender as far as a word, a title or the register says it; decides which pronouns fit. */
public enum Gender {
  MALE,
  FEMALE;

  /** The name used in data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
