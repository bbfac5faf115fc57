package org.tocsin.app.show;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.app.Failure;
import org.tocsin.app.code.Inputs;
import org.tocsin.model.Article;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Reading;

/** The one article of a file, or the one of that name in a container. */
final class OneArticle {
  private OneArticle() {}

  /**
   * @param name which record of a container; the first where it is empty
   * @throws Failure if there is none
   */
  static Article read(Path file, Optional<String> name, Optional<LocalDate> published)
      throws IOException {
    List<Reading> readings;
    try (Stream<Reading> all = Inputs.read(file)) {
      readings =
          all.filter(reading -> name.isEmpty() || named(reading, name.get())).limit(1).toList();
    }
    if (readings.isEmpty()) {
      throw new Failure(file + ": there is no article " + name.orElse(""));
    }
    if (readings.get(0) instanceof Reading.Unreadable unreadable) {
      throw new Failure(
          unreadable.origin() + ": " + unreadable.code() + ": " + unreadable.detail());
    }
    Article article = ((Reading.Read) readings.get(0)).article();
    return published
        .map(day -> article.withPublished(day, PublishedBasis.ARGUMENT))
        .orElse(article);
  }

  private static boolean named(Reading reading, String name) {
    return reading instanceof Reading.Read read && read.article().name().equals(name);
  }
}
