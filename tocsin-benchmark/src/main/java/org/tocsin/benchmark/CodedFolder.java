package org.tocsin.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tocsin.app.score.Sheet;
import org.tocsin.app.score.SheetReader;
import org.tocsin.coder.Coder;
import org.tocsin.io.read.Readers;
import org.tocsin.io.write.EventWriter;
import org.tocsin.io.write.Writers;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Reading;

/**
 * The texts of a folder, coded once.
 *
 * @param articles by their names
 * @param sheets the same as scorers read them
 * @param texts the files' words
 */
record CodedFolder(
    Map<String, CodedArticle> articles, Map<String, Sheet> sheets, Map<String, String> texts) {

  /**
   * Codes all texts of a folder.
   *
   * @param published days of publication by name
   * @param record where the coded articles are written as JSON Lines
   */
  static CodedFolder code(Coder coder, Path folder, Map<String, LocalDate> published, Path record)
      throws IOException {
    Map<String, CodedArticle> articles = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    try (OutputStream out = Files.newOutputStream(record);
        EventWriter.Sink sink = Writers.of("json").open(out, EventWriter.Options.ALL)) {
      for (Path file : files(folder, ".txt")) {
        Article article = read(file);
        LocalDate day = published.get(article.name());
        CodedArticle coded =
            coder.code(day == null ? article : article.withPublished(day, PublishedBasis.ARGUMENT));
        articles.put(article.name(), coded);
        texts.put(article.name(), Files.readString(file, StandardCharsets.UTF_8));
        sink.write(coded);
      }
    }
    return new CodedFolder(articles, SheetReader.coded(record), texts);
  }

  /** An article as scorers read it. */
  Sheet sheet(String name) {
    return Objects.requireNonNull(sheets.get(name), name);
  }

  /** An article's words. */
  String text(String name) {
    return Objects.requireNonNull(texts.get(name), name);
  }

  /** The files of a folder that end so, in the order of their names. */
  static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static Article read(Path file) throws IOException {
    try (Stream<Reading> readings = Readers.read(file)) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        if (reading instanceof Reading.Read read) {
          return read.article();
        }
      }
    }
    throw new IOException(file + ": no article can be read");
  }
}
