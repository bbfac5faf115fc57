package org.tocsin.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a reader found in a file or a record of a container.
 *
 * @param name the file's name without its ending, or the record's id
 * @param origin path, URL or container#record
 * @param text exactly what was read; nothing changes it afterwards
 * @param bodyStart UTF-16 offset at which metadata such as a header line ends and news begins
 * @param title headline known apart from the text
 * @param outlet who published it
 * @param url where it was published
 * @param authors bylines
 * @param published day of publication
 * @param publishedBasis where that day comes from; NONE exactly when there is none
 * @param language ISO 639-1
 */
public record Article(
    String name,
    String origin,
    String text,
    int bodyStart,
    Optional<String> title,
    Optional<Outlet> outlet,
    Optional<String> url,
    List<String> authors,
    Optional<LocalDate> published,
    PublishedBasis publishedBasis,
    String language) {
  public Article {
    authors = List.copyOf(authors);
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException("body starts outside the text: " + bodyStart);
    }
    if (published.isPresent() == (publishedBasis == PublishedBasis.NONE)) {
      throw new IllegalArgumentException("published and its basis disagree");
    }
  }

  /** An article of nothing but text, for tests and pipes. */
  public static Article ofText(String name, String text) {
    return new Article(
        name,
        name,
        text,
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        PublishedBasis.NONE,
        "en");
  }

  /** The same article with its day of publication. */
  public Article withPublished(LocalDate day, PublishedBasis basis) {
    return new Article(
        name,
        origin,
        text,
        bodyStart,
        title,
        outlet,
        url,
        authors,
        Optional.of(day),
        basis,
        language);
  }
}
