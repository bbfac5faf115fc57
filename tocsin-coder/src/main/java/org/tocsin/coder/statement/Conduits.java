package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.speech.ReportingWord;
import org.tocsin.knowledge.speech.Shape;
import org.tocsin.knowledge.speech.Stance;
import org.tocsin.model.Certainty;
import org.tocsin.model.Sentence;
import org.tocsin.model.StatementType;
import org.tocsin.model.Tag;

/** Reads "According to the governor, the road is open": a clause that someone other tells. */
final class Conduits {
  /** What tells the act of these reports. */
  static final String RULE = "according to";

  private static final ReportingWord WORD =
      new ReportingWord(
          "according",
          Set.of(Shape.CLAUSE),
          StatementType.CLAIM_ASSERTION,
          Certainty.PR,
          Stance.NEUTRAL);

  private Conduits() {}

  /** The clause before or behind "according to" and an actor; news media are no speakers. */
  static List<Report> reports(String text, Sentence sentence, SourceReader sources) {
    List<Report> found = new ArrayList<>();
    for (int i = 0; i + 2 < sentence.size(); i++) {
      boolean opens =
          sentence.token(i).text().equalsIgnoreCase("according")
              && sentence.token(i + 1).text().equals("to");
      Optional<Integer> head = opens ? NounPhrases.head(sentence, i + 2) : Optional.empty();
      if (head.isEmpty()
          || sources.media(sentence, head.get())
          || sources.speaker(sentence, head.get()).isEmpty()) {
        continue;
      }
      Optional<Complement> clause = i == 0 ? behind(sentence, head.get() + 1) : before(sentence, i);
      int at = i;
      clause.ifPresent(
          c ->
              found.add(
                  new Report(
                      new Saying(
                          sentence.index(),
                          at,
                          at,
                          at + 2,
                          WORD,
                          head,
                          Optional.empty(),
                          Optional.empty()),
                      sentence.span(c.first(), c.end()),
                      clause,
                      StatementType.CLAIM_ASSERTION,
                      RULE)));
    }
    return found;
  }

  private static Optional<Complement> behind(Sentence sentence, int from) {
    for (int i = from; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).text().equals(",")) {
        return clause(sentence, i + 1, sentence.size());
      }
    }
    return Optional.empty();
  }

  private static Optional<Complement> before(Sentence sentence, int end) {
    return clause(sentence, 0, end);
  }

  private static Optional<Complement> clause(Sentence sentence, int first, int end) {
    int last = end;
    while (last > first && sentence.token(last - 1).tag() == Tag.PUNCT) {
      last--;
    }
    for (int i = first; i < last; i++) {
      if (SubjectFinder.finite(sentence.token(i))) {
        return Optional.of(new Complement(Shape.CLAUSE, first, last));
      }
    }
    return Optional.empty();
  }
}
