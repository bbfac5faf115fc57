package org.tocsin.io.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tocsin.model.Reading;

/** The formats that can be read. */
public final class Readers {
  /** Every reader; the first that fits is taken, so plain text stands last. */
  public static final List<ArticleReader> ALL =
      List.of(new JsonlReader(), new HtmlReader(), new TextReader());

  private static final int BEGINNING = 1024;

  private Readers() {}

  /** The articles of a file; the stream must be closed. */
  public static Stream<Reading> read(Path file) {
    if (!Files.exists(file)) {
      return one(file, "missing", "there is no such file; check the path");
    }
    if (!Files.isReadable(file)) {
      return one(file, "forbidden", "the file may not be read; change its permissions");
    }
    return read(Input.of(file));
  }

  /** The articles of an input, in the format of its ending, else as its bytes begin. */
  public static Stream<Reading> read(Input input) {
    try {
      return readerOf(input).read(input);
    } catch (IOException e) {
      return Stream.of(
          new Reading.Unreadable(input.origin(), "io", "reading failed: " + reason(e)));
    }
  }

  /** Whether a file's ending is that of a format. */
  public static boolean knows(Path file) {
    String ending = Input.of(file).ending();
    return ALL.stream().anyMatch(reader -> reader.endings().contains(ending));
  }

  private static ArticleReader readerOf(Input input) throws IOException {
    String ending = input.ending();
    for (ArticleReader reader : ALL) {
      if (reader.endings().contains(ending)) {
        return reader;
      }
    }
    String beginning;
    try (InputStream in = input.open()) {
      beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    }
    String plain = beginning.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    for (ArticleReader reader : ALL) {
      if (reader.recognises(plain.toLowerCase(Locale.ROOT))) {
        return reader;
      }
    }
    throw new IllegalStateException("plain text recognises everything");
  }

  static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static Stream<Reading> one(Path file, String code, String detail) {
    return Stream.of(new Reading.Unreadable(Input.of(file).origin(), code, detail));
  }
}
