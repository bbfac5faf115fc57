package org.tocsin.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tocsin.app.score.Scorer;
import org.tocsin.app.score.Sheet;
import org.tocsin.model.Event;

/**
 * Whether events are as often right as their confidence says. The expected calibration error is the
 * mean distance of confidence and share right over ten groups of equally many events, ordered by
 * confidence.
 */
final class Calibration {
  private static final int GROUPS = 10;

  record Judged(double confidence, boolean right) {}

  private Calibration() {}

  /** Events whose coder was unsure are left out. */
  static List<Figure> figures(Scorer scorer, Map<String, Sheet> gold, CodedFolder coded) {
    List<Judged> judged = new ArrayList<>();
    gold.forEach(
        (name, sheet) -> {
          if (coded.articles().containsKey(name)) {
            List<Event> events = coded.articles().get(name).events();
            List<Scorer.Verdict> verdicts =
                scorer.verdicts(sheet, coded.sheet(name), coded.text(name));
            for (int i = 0; i < events.size(); i++) {
              if (verdicts.get(i) != Scorer.Verdict.EXCUSED) {
                boolean right = verdicts.get(i) == Scorer.Verdict.RIGHT;
                judged.add(new Judged(events.get(i).confidence(), right));
              }
            }
          }
        });
    judged.sort(Comparator.comparingDouble(Judged::confidence));
    int right = right(judged);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            "1 less the expected calibration error", 1 - error(judged), judged.size(), right));
    figures.add(new Figure("order (area under the curve)", area(judged), judged.size(), right));
    return figures;
  }

  private static int right(List<Judged> judged) {
    return (int) judged.stream().filter(Judged::right).count();
  }

  static double error(List<Judged> judged) {
    double sum = 0;
    int n = judged.size();
    for (int group = 0; group < GROUPS; group++) {
      List<Judged> some = judged.subList(group * n / GROUPS, (group + 1) * n / GROUPS);
      double confidence = some.stream().mapToDouble(Judged::confidence).sum();
      sum += Math.abs(confidence - right(some));
    }
    return n == 0 ? 1 : sum / n;
  }

  /** How often a right event has more confidence than a wrong one; the same counts half. */
  static double area(List<Judged> judged) {
    double above = 0;
    long pairs = 0;
    for (Judged one : judged) {
      for (Judged other : judged) {
        if (one.right() && !other.right()) {
          pairs++;
          int order = Double.compare(one.confidence(), other.confidence());
          above += order > 0 ? 1 : order == 0 ? 0.5 : 0;
        }
      }
    }
    return pairs == 0 ? 0.5 : above / pairs;
  }
}
