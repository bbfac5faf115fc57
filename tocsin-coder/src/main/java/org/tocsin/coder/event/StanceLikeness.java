package org.tocsin.coder.event;

import java.util.List;
import org.tocsin.model.Occurrence;

/** Whether two mentions agree on whether and when, before or after the news, it happens. */
final class StanceLikeness {
  private StanceLikeness() {}

  static void add(Draft one, Draft other, Calendar calendar, List<String> features) {
    Outcome first = outcome(one);
    Outcome second = outcome(other);
    if (first == second) {
      features.add("outcome-" + first.name().toLowerCase(java.util.Locale.ROOT) + "-both");
      if (first != Outcome.HAPPENED && one.stance().status() != other.stance().status()) {
        features.add("status-differs");
      }
    } else if (first == Outcome.NOT || second == Outcome.NOT) {
      features.add(
          first == Outcome.HAPPENED || second == Outcome.HAPPENED
              ? "happened-and-not"
              : "ahead-and-not");
    } else {
      Draft ahead = first == Outcome.AHEAD ? one : other;
      features.add("happened-and-" + ahead.stance().status().id());
      features.add("ahead-in-" + NominalLikeness.form(ahead));
      boolean before = NominalLikeness.form(ahead).equals("the-noun");
      if (!before && !features.contains("title-and-opening")) {
        features.add("ahead-told-anew");
      }
      if (features.contains("a-new-one") || features.contains("called-another")) {
        features.add("another-ahead");
      }
    }
    if (Background.of(List.of(one), calendar.published()) != Background.of(List.of(other), calendar.published())) {
      features.add("background-differs");
    }
  }

  private enum Outcome {
    HAPPENED,
    AHEAD,
    NOT
  }

  private static Outcome outcome(Draft draft) {
    if (draft.happened()) {
      return Outcome.HAPPENED;
    }
    return draft.stance().occurrence() == Occurrence.NOT_OCCURRED ? Outcome.NOT : Outcome.AHEAD;
  }
}
