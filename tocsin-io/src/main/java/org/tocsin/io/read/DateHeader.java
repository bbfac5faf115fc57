package org.tocsin.io.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date that stands before the news, as in " date 2031-05-12 " at the very start of a text.
 *
 * @param day the day of publication
 * @param end offset at which the news begins
 */
record DateHeader(LocalDate day, int end) {
  private static final Pattern SHAPE =
      Pattern.compile("\\A\\s*[Dd]ate:?\\s+(\\d{4}-\\d{2}-\\d{2})(?:\\s+|\\z)");

  /** The header of a text. */
  static Optional<DateHeader> of(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DateHeader(LocalDate.parse(matcher.group(1)), matcher.end()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
