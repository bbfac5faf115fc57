package org.tocsin.model;

import java.util.Locale;

/** How a figure bounds the number it reports. */
public enum Comparator {
  EXACT,
  ABOUT,
  MORE_THAN,
  AT_LEAST,
  UP_TO,
  FEWER_THAN,
  VAGUE;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
