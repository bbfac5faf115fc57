package org.tocsin.app.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.app.Failure;
import org.tocsin.model.Article;
import org.tocsin.model.PublishedBasis;

/** Days of publication given with the command; they go before what the articles say. */
final class PublicationDays {
  private final Optional<LocalDate> all;
  private final Map<String, LocalDate> byName;

  /**
   * @param all the day of every article that is not listed
   * @param table a CSV file of name,date; an empty date is unknown
   */
  PublicationDays(Optional<LocalDate> all, Optional<Path> table) {
    this.all = all;
    this.byName = table.map(PublicationDays::read).orElse(Map.of());
  }

  Article apply(Article article) {
    Optional<LocalDate> day = Optional.ofNullable(byName.get(article.name())).or(() -> all);
    return day.map(known -> article.withPublished(known, PublishedBasis.ARGUMENT)).orElse(article);
  }

  private static Map<String, LocalDate> read(Path table) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    List<String> lines;
    try {
      lines = Files.readAllLines(table, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(
          table + ": cannot be read; --published-csv needs a UTF-8 file of name,date lines");
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || (i == 0 && line.equals("name,date"))) {
        continue;
      }
      int comma = line.lastIndexOf(',');
      String day = line.substring(comma + 1).strip();
      if (comma < 0) {
        throw fault(table, i, "expected name,date");
      }
      if (!day.isEmpty()) {
        try {
          days.put(line.substring(0, comma).strip(), LocalDate.parse(day));
        } catch (DateTimeException e) {
          throw fault(table, i, "\"" + day + "\" is no date; write it as 2031-05-12");
        }
      }
    }
    return days;
  }

  private static Failure fault(Path table, int line, String problem) {
    return new Failure(table + ":" + (line + 1) + ": " + problem);
  }
}
