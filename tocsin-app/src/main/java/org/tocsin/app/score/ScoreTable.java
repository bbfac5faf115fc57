package org.tocsin.app.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Scores as text, a line a figure. */
final class ScoreTable {
  private final Scores scores;

  ScoreTable(Scores scores) {
    this.scores = scores;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append("documents ").append(scores.documents());
    text.append(" (not in the output: ").append(scores.missing());
    text.append("), duplicate events ").append(scores.duplicates()).append('\n');
    for (Map.Entry<String, Scores.Found> group : scores.events().entrySet()) {
      found(group.getKey(), group.getValue(), text);
    }
    found("untyped", scores.untyped(), text);
    found("direct quotes", scores.quotes(), text);
    scores
        .attributes()
        .forEach(
            (name, rate) ->
                text.append(padded(name))
                    .append(' ')
                    .append(figure(rate.share()))
                    .append("   ")
                    .append(rate.right())
                    .append('/')
                    .append(rate.of())
                    .append('\n'));
    return text.toString();
  }

  private static void found(String name, Scores.Found found, StringBuilder text) {
    text.append(padded(name));
    text.append(" P ").append(figure(found.precision()));
    text.append("  R ").append(figure(found.recall()));
    text.append("  F1 ").append(figure(found.f1()));
    text.append("   tp ").append(found.hits());
    text.append(" fp ").append(found.falseAlarms());
    text.append(" fn ").append(found.misses()).append('\n');
  }

  private static String padded(String name) {
    return name + " ".repeat(Math.max(0, 22 - name.length()));
  }

  /**
   * Rounded to four places, then to three, halves to even: so the figures are compared elsewhere.
   */
  private static String figure(double value) {
    double four = new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    return new BigDecimal(four).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
