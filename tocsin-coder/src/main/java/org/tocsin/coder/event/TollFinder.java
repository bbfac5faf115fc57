package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.count.CountMention;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Count;
import org.tocsin.model.Counted;
import org.tocsin.model.Evidence;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;
import org.tocsin.model.Token;

/**
 * Gives each figure of dead, injured or arrested people to one mention of a happening: to the one
 * that stands nearest in the tree of its own sentence, or, where its sentence tells of none, to the
 * one told of last before.
 */
final class TollFinder {
  /** Sentences back to the happening whose toll is told. */
  private static final int BACK = 4;

  /** A headline may give the toll of what the first sentences tell. */
  private static final int AHEAD = 2;

  private final Ontology ontology;

  TollFinder(Ontology ontology) {
    this.ontology = ontology;
  }

  static boolean toll(CountMention count) {
    return count.of().isPresent()
        && switch (count.of().get()) {
          case DEATHS, INJURIES, ARRESTS -> true;
          case PARTICIPANTS, WORKERS, DAYS -> false;
        };
  }

  /** The mentions with the figures that belong to them. */
  List<Draft> find(List<Draft> drafts, Findings findings) {
    List<Draft> told = new ArrayList<>(drafts);
    for (CountMention count : findings.counts()) {
      if (!toll(count)) {
        continue;
      }
      Counted of = count.of().get();
      int owner = owner(told, count, of, findings);
      if (owner >= 0) {
        Draft draft = told.get(owner);
        boolean own = draft.sentence().index() == count.sentence();
        told.set(
            owner,
            draft.with(
                new Count(
                    of,
                    count.low(),
                    count.high(),
                    count.best(),
                    count.comparator(),
                    by(draft, findings.document().sentences().get(count.sentence())),
                    count.span()),
                new Evidence(
                    "counts." + of.id(),
                    own ? "toll-in-sentence" : "toll-told-after",
                    Optional.of(count.span()))));
      }
    }
    return told;
  }

  private int owner(List<Draft> drafts, CountMention count, Counted of, Findings findings) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      EventType type = ontology.type(draft.trigger().type());
      if (type.tolls().contains(of)) {
        double cost = cost(draft, count, findings);
        if (cost < least) {
          least = cost;
          best = i;
        }
      }
    }
    return best;
  }

  private static double cost(Draft draft, CountMention count, Findings findings) {
    int back = count.sentence() - draft.sentence().index();
    int apart = Math.abs(count.span().start() - draft.trigger().span().start());
    if (back == 0) {
      return path(draft.sentence(), draft.trigger().head(), count.head()) + apart / 10_000.0;
    }
    boolean within =
        back > 0 ? back <= BACK : headline(findings, count.sentence()) && -back <= AHEAD;
    if (!within || !draft.happened()) {
      return Double.MAX_VALUE;
    }
    return 100.0 * Math.abs(back) + apart / 10_000.0;
  }

  private static boolean headline(Findings findings, int sentence) {
    return findings.document().sentences().get(sentence).kind() == SegmentKind.TITLE;
  }

  /** Steps through the tree from one word to another. */
  private static int path(Sentence sentence, int from, int to) {
    int steps = 0;
    int meet = to;
    while (!sentence.dominates(meet, from)) {
      meet = sentence.token(meet).head();
      steps++;
    }
    for (int at = from; at != meet; at = sentence.token(at).head()) {
      Token token = sentence.token(at);
      steps += token.baseRelation().equals("advcl") || token.baseRelation().equals("acl") ? 2 : 1;
    }
    return steps;
  }

  /** Whose figure it is: of the mention's sources the one named in the figure's own sentence. */
  private static Optional<String> by(Draft draft, Sentence sentence) {
    return draft.sources().stream()
        .filter(source -> sentence.span().contains(source.span()))
        .map(Source::name)
        .findFirst();
  }
}
