package org.tocsin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.app.score.Scores;

/** Turns the scores of {@code tocsin score} into figures; values are the same. */
final class ScoreFigures {
  private ScoreFigures() {}

  /** Everything that {@code tocsin score} prints. */
  static List<Table> tables(Scores scores, boolean watched) {
    List<Figure> events = new ArrayList<>();
    for (Map.Entry<String, Scores.Found> group : scores.events().entrySet()) {
      events.addAll(all(group.getKey(), group.getValue()));
    }
    events.addAll(all("untyped", scores.untyped()));
    int found = scores.untyped().hits() + scores.untyped().falseAlarms();
    events.add(Figure.share("events that repeat no other", found - scores.duplicates(), found));
    events.addAll(all("direct quotes", scores.quotes()));
    List<Figure> attributes = new ArrayList<>();
    scores
        .attributes()
        .forEach(
            (name, rate) ->
                attributes.add(new Figure(name, rate.share(), rate.of(), rate.right())));
    return List.of(
        new Table("Events and quotations", watched, events),
        new Table("Attributes, of the events found", watched, attributes));
  }

  private static List<Figure> all(String name, Scores.Found found) {
    int hits = found.hits();
    return List.of(
        new Figure(name + " P", found.precision(), hits + found.falseAlarms(), hits),
        new Figure(name + " R", found.recall(), hits + found.misses(), hits),
        f1(name + " F1", found));
  }

  static Figure f1(String name, Scores.Found found) {
    return new Figure(name, found.f1(), found.hits() + found.misses(), found.hits());
  }
}
