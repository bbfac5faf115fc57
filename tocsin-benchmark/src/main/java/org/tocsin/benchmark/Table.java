package org.tocsin.benchmark;

import java.util.List;

/**
 * Figures that belong together.
 *
 * @param title what is compared, and how
 * @param watched whether a fall of one of the figures fails the check
 */
record Table(String title, boolean watched, List<Figure> figures) {
  Table {
    figures = List.copyOf(figures);
  }

  static Table watched(String title, List<Figure> figures) {
    return new Table(title, true, figures);
  }

  /** Figures for the eye, by type or group, mostly over few items. */
  static Table detail(String title, List<Figure> figures) {
    return new Table(title, false, figures);
  }
}
