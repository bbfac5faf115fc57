package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.coder.score.EventScorer;
import org.tocsin.model.Event;
import org.tocsin.model.Evidence;
import org.tocsin.model.Rejection;
import org.tocsin.model.Span;

/** What the scorer's verdict makes of a candidate: an event with its confidence, or rejections. */
final class Scored {
  private Scored() {}

  /** The event with its parts decided, as it is recorded. */
  static Event event(String id, EventScorer.Verdict verdict, Event event) {
    List<Evidence> because = new ArrayList<>(event.because());
    because.add(new Evidence("confidence", rule(verdict), Optional.empty()));
    return event.recorded(id, verdict.probability(), because);
  }

  /** One for each mention of the candidate. */
  static List<Rejection> rejections(EventScorer.Verdict verdict) {
    List<Rejection> rejections = new ArrayList<>();
    for (Span span : verdict.candidate().event().triggers()) {
      rejections.add(
          new Rejection(span, "unlikely " + verdict.candidate().event().type(), rule(verdict)));
    }
    return rejections;
  }

  private static String rule(EventScorer.Verdict verdict) {
    return String.format(Locale.ROOT, "score %.2f", verdict.probability())
        + (verdict.reasons().isEmpty() ? "" : ": " + String.join(", ", verdict.reasons()));
  }
}
