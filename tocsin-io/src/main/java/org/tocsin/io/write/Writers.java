package org.tocsin.io.write;

import java.util.List;

/** The formats that can be written. */
public final class Writers {
  /** Every writer. */
  public static final List<EventWriter> ALL =
      List.of(new JsonWriter(), new CsvWriter(), new HtmlWriter());

  private Writers() {}

  /** The writer of a format, which must be one of {@link #ALL}. */
  public static EventWriter of(String format) {
    for (EventWriter writer : ALL) {
      if (writer.format().equals(format)) {
        return writer;
      }
    }
    throw new IllegalArgumentException("no format " + format);
  }
}
