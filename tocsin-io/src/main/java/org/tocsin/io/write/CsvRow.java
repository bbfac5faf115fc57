package org.tocsin.io.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Comparator;
import org.tocsin.model.Count;
import org.tocsin.model.Counted;
import org.tocsin.model.Event;
import org.tocsin.model.Issue;
import org.tocsin.model.Outlet;
import org.tocsin.model.Place;

/** One event as a line of CSV. */
final class CsvRow {
  private static final String BETWEEN = "; ";

  private final List<String> cells = new ArrayList<>();
  private final CodedArticle coded;
  private final Event event;

  CsvRow(CodedArticle coded, Event event) {
    this.coded = coded;
    this.event = event;
  }

  String line() {
    EventBrief brief = new EventBrief(coded, event);
    Article article = coded.article();
    text(article.name());
    text(event.id());
    text(event.type());
    text(event.mode().orElse(""));
    text(event.assertion().status().id());
    text(event.assertion().occurrence().id());
    text(event.assertion().certainty().name());
    text(String.valueOf(event.background()));
    text(brief.when());
    text(event.date().map(date -> date.precision().id()).orElse(""));
    place(event.place());
    text(String.join(BETWEEN, brief.agents()));
    text(String.join(BETWEEN, brief.targets()));
    for (Counted counted : CsvWriter.COUNTED) {
      count(event.counts().stream().filter(count -> count.of() == counted).toList());
    }
    text(String.join(BETWEEN, brief.counts()));
    text(String.join(BETWEEN, event.issues().stream().map(Issue::label).distinct().toList()));
    text(String.join(BETWEEN, brief.sources()));
    text(brief.words());
    number(String.format(Locale.ROOT, "%.4f", event.confidence()));
    text(brief.sentence());
    text(article.published().map(Object::toString).orElse(""));
    text(article.outlet().map(Outlet::name).orElse(""));
    text(article.url().orElse(""));
    return String.join(",", cells) + "\r\n";
  }

  private void place(Optional<Place> place) {
    text(place.map(Place::name).orElse(""));
    text(place.flatMap(Place::country).orElse(""));
    text(place.map(p -> p.precision().id()).orElse(""));
    Optional<Place.Point> point = place.flatMap(Place::point);
    number(point.map(p -> Double.toString(p.latitude())).orElse(""));
    number(point.map(p -> Double.toString(p.longitude())).orElse(""));
  }

  /** The interval that holds every figure reported; open above if one of them is. */
  private void count(List<Count> counts) {
    OptionalLong low = counts.stream().map(Count::low).flatMapToLong(OptionalLong::stream).min();
    boolean open = counts.stream().anyMatch(count -> count.high().isEmpty());
    OptionalLong high =
        open
            ? OptionalLong.empty()
            : counts.stream().map(Count::high).flatMapToLong(OptionalLong::stream).max();
    number(low.isPresent() ? Long.toString(low.getAsLong()) : "");
    number(high.isPresent() ? Long.toString(high.getAsLong()) : "");
    List<String> comparators =
        counts.stream().map(Count::comparator).map(Comparator::id).distinct().toList();
    text(counts.size() > 1 && comparators.size() > 1 ? "several" : String.join("", comparators));
  }

  private void number(String number) {
    cells.add(number);
  }

  private void text(String text) {
    cells.add(quoted(neutral(text)));
  }

  /** Spreadsheets run cells that begin so as formulas; an apostrophe makes them text. */
  private static String neutral(String text) {
    return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = ",\"\r\n".indexOf(text.charAt(i)) < 0;
    }
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
