package org.tocsin.io.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Counted;
import org.tocsin.model.Event;

/** One event a row, RFC 4180, UTF-8. Columns stand in docs/reference/formats.md. */
public final class CsvWriter implements EventWriter {
  /** The counted things that have columns of their own. */
  static final List<Counted> COUNTED =
      List.of(
          Counted.PARTICIPANTS, Counted.WORKERS, Counted.DEATHS, Counted.INJURIES, Counted.ARRESTS);

  /** The names of the columns, in order. */
  public static final List<String> COLUMNS = columns();

  private static List<String> columns() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                "document",
                "event",
                "type",
                "mode",
                "status",
                "occurrence",
                "certainty",
                "background",
                "date",
                "date_precision",
                "place",
                "country",
                "place_precision",
                "lat",
                "lon",
                "agents",
                "targets"));
    for (Counted counted : COUNTED) {
      columns.add(counted.id() + "_low");
      columns.add(counted.id() + "_high");
      columns.add(counted.id() + "_comparator");
    }
    columns.addAll(
        List.of(
            "counts",
            "issues",
            "sources",
            "trigger",
            "confidence",
            "evidence",
            "published",
            "outlet",
            "url"));
    return List.copyOf(columns);
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public Sink open(OutputStream out, Options options) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (options.headers()) {
      writer.write(String.join(",", COLUMNS) + "\r\n");
    }
    return new Sink() {
      @Override
      public void write(CodedArticle article) throws IOException {
        for (Event event : article.events()) {
          writer.write(new CsvRow(article, event).line());
        }
        writer.flush();
      }

      @Override
      public void close() throws IOException {
        writer.flush();
      }
    };
  }
}
