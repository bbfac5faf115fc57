package org.tocsin.knowledge.calendar;

/** A unit of the calendar. */
public enum Unit {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  DECADE
}
