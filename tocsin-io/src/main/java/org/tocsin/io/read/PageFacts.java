package org.tocsin.io.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself.
 *
 * @param title headline
 * @param outlet publisher
 * @param url where the page says it lies
 * @param authors bylines
 * @param published day of publication
 * @param language ISO 639-1
 * @param body the article's text, where the page gives it apart
 */
record PageFacts(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    List<String> authors,
    Optional<LocalDate> published,
    Optional<String> language,
    Optional<String> body) {

  static PageFacts of(Document page) {
    JsonNode ld = JsonLd.article(page);
    return new PageFacts(
        first(JsonLd.words(ld, "headline"), meta(page, "og:title"), heading(page), title(page)),
        first(JsonLd.words(ld, "publisher"), meta(page, "og:site_name")),
        first(
            JsonLd.words(ld, "url"),
            attribute(page, "link[rel=canonical]", "href"),
            meta(page, "og:url")),
        authors(page, ld),
        first(
                JsonLd.words(ld, "datePublished"),
                meta(page, "article:published_time"),
                meta(page, "datePublished"),
                meta(page, "date"),
                meta(page, "dc.date"),
                attribute(page, "time[datetime]", "datetime"))
            .flatMap(PageFacts::day),
        first(JsonLd.words(ld, "inLanguage"), attribute(page, "html", "lang"))
            .map(PageFacts::language),
        JsonLd.words(ld, "articleBody"));
  }

  private static List<String> authors(Document page, JsonNode ld) {
    List<String> authors = new ArrayList<>(JsonLd.names(ld.path("author")));
    if (authors.isEmpty()) {
      first(meta(page, "author"), meta(page, "article:author"))
          .filter(name -> !name.startsWith("http"))
          .ifPresent(authors::add);
    }
    return authors;
  }

  private static Optional<String> heading(Document page) {
    return words(page.selectFirst("article h1, main h1")).or(() -> words(page.selectFirst("h1")));
  }

  private static Optional<String> title(Document page) {
    return page.title().isBlank() ? Optional.empty() : Optional.of(page.title().strip());
  }

  private static Optional<String> words(@Nullable Element element) {
    return element == null || element.text().isBlank()
        ? Optional.empty()
        : Optional.of(element.text().strip());
  }

  private static Optional<String> meta(Document page, String name) {
    return attribute(
        page,
        "meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]",
        "content");
  }

  private static Optional<String> attribute(Document page, String query, String attribute) {
    Element element = page.selectFirst(query);
    return element == null || element.attr(attribute).isBlank()
        ? Optional.empty()
        : Optional.of(element.attr(attribute).strip());
  }

  @SafeVarargs
  private static Optional<String> first(Optional<String>... values) {
    for (Optional<String> value : values) {
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value.substring(0, Math.min(10, value.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String language(String tag) {
    return tag.split("[-_]")[0].toLowerCase(Locale.ROOT);
  }
}
