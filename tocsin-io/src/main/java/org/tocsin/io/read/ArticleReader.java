package org.tocsin.io.read;

import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.model.Reading;

/**
 * Reads one format. To add a format, write a reader, list it in {@link Readers#ALL} and add a
 * sample; the contract test runs over the list.
 */
public interface ArticleReader {
  /** The format's name, such as "html". */
  String format();

  /** Endings of files in this format, in lower case, without the dot. */
  Set<String> endings();

  /** Whether bytes of unknown ending look like this format, judged by how they begin. */
  boolean recognises(String beginning);

  /**
   * The articles of an input, in its order, at least one reading. What cannot be read is a value.
   * The stream holds the input open and must be closed.
   */
  Stream<Reading> read(Input input);
}
