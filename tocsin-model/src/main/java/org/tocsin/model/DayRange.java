package org.tocsin.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that an EDTF date may mean.
 *
 * @param first first day; {@link LocalDate#MIN} where the beginning is open
 * @param last last day; {@link LocalDate#MAX} where the end is open
 */
public record DayRange(LocalDate first, LocalDate last) {
  /**
   * The days of a day, month, year or interval.
   *
   * @throws java.time.DateTimeException if it is none of these
   */
  public static DayRange of(String edtf) {
    int slash = edtf.indexOf('/');
    String from = slash < 0 ? edtf : edtf.substring(0, slash);
    String to = slash < 0 ? edtf : edtf.substring(slash + 1);
    return new DayRange(first(plain(from)), last(plain(to)));
  }

  /** Without the marks for approximate and uncertain dates. */
  private static String plain(String edtf) {
    int end = edtf.length();
    while (end > 0 && "~?%".indexOf(edtf.charAt(end - 1)) >= 0) {
      end--;
    }
    return edtf.substring(0, end);
  }

  private static LocalDate first(String edtf) {
    return switch (edtf.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(edtf), 1, 1);
      case 7 -> YearMonth.parse(edtf).atDay(1);
      case 0, 2 -> LocalDate.MIN;
      default -> LocalDate.parse(edtf);
    };
  }

  private static LocalDate last(String edtf) {
    return switch (edtf.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(edtf), 12, 31);
      case 7 -> YearMonth.parse(edtf).atEndOfMonth();
      case 0, 2 -> LocalDate.MAX;
      default -> LocalDate.parse(edtf);
    };
  }

  public boolean overlaps(DayRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  public boolean contains(DayRange other) {
    return !first.isAfter(other.first) && !last.isBefore(other.last);
  }
}
