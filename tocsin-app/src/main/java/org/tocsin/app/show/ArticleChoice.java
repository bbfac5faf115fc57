package org.tocsin.app.show;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.app.Failure;
import org.tocsin.app.code.Inputs;
import org.tocsin.model.Article;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Reading;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The one article that a command is about: a file, or a record of a container. */
final class ArticleChoice {
  @Parameters(index = "0", paramLabel = "FILE", description = "A file, or - for standard input.")
  private Path file = Path.of("-");

  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Which record of a JSON Lines file (default: the first).")
  private @Nullable String name;

  @Option(names = "--published", paramLabel = "DATE", description = "Day of publication.")
  private @Nullable LocalDate published;

  /** The article, read. */
  Article read() throws IOException {
    List<Reading> readings;
    try (Stream<Reading> all = Inputs.read(file)) {
      readings = all.filter(this::asked).limit(1).toList();
    }
    if (readings.isEmpty()) {
      throw new Failure(
          file + ": there is no article" + Optional.ofNullable(name).map(n -> " " + n).orElse(""));
    }
    if (readings.get(0) instanceof Reading.Unreadable unreadable) {
      throw new Failure(
          unreadable.origin() + ": " + unreadable.code() + ": " + unreadable.detail());
    }
    Article article = ((Reading.Read) readings.get(0)).article();
    return Optional.ofNullable(published)
        .map(day -> article.withPublished(day, PublishedBasis.ARGUMENT))
        .orElse(article);
  }

  /** Where it comes from, for messages. */
  Path file() {
    return file;
  }

  private boolean asked(Reading reading) {
    return name == null
        || (reading instanceof Reading.Read read && read.article().name().equals(name));
  }
}
