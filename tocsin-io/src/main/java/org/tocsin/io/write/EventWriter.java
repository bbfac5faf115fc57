package org.tocsin.io.write;

import java.io.IOException;
import java.io.OutputStream;
import org.tocsin.model.CodedArticle;

/**
 * Writes one format. To add a format, write a writer, list it in {@link Writers#ALL} and add a
 * golden file; the contract test runs over the list.
 */
public interface EventWriter {
  /** The format's name, such as "csv". */
  String format();

  /** Begins an output. The stream stays the caller's to close. */
  Sink open(OutputStream out, Options options) throws IOException;

  /** Takes coded articles one after another. */
  interface Sink extends AutoCloseable {
    void write(CodedArticle article) throws IOException;

    /** Ends the output and flushes it; the stream stays open. */
    @Override
    void close() throws IOException;
  }

  /**
   * What to write.
   *
   * @param text whether a JSON record carries the article's text
   * @param headers whether a table begins with the names of its columns
   */
  record Options(boolean text, boolean headers) {
    /** Everything. */
    public static final Options ALL = new Options(true, true);
  }
}
