package org.tocsin.coder.statement;

import java.util.Optional;
import org.tocsin.knowledge.speech.Shape;
import org.tocsin.knowledge.speech.Stance;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Certainty;
import org.tocsin.model.Sentence;
import org.tocsin.model.StatementType;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Tells reports that only source an article's own news from statements. What police, courts and
 * nameless officials tell of what happened is news with a source; who answers for it by name, or
 * goes beyond the facts, makes a statement.
 */
final class Routine {
  private final SourceReader sources;

  Routine(SourceReader sources) {
    this.sources = sources;
  }

  boolean of(Sentence sentence, Report report) {
    return fragment(sentence, report)
        || habit(sentence, report)
        || observed(report)
        || thought(report)
        || report.saying().speaker().filter(s -> news(sentence, report, s)).isPresent();
  }

  private boolean news(Sentence sentence, Report report, int speaker) {
    boolean plain =
        report.act() == StatementType.CLAIM_ASSERTION
            && report.saying().word().stance() != Stance.DISTANCED;
    if (!plain) {
      return false;
    }
    Optional<ActorKind> kind = sources.speakerKind(sentence, speaker);
    if (kind.filter(k -> k == ActorKind.SECURITY_FORCE || k == ActorKind.JUDICIARY).isPresent()) {
      return true;
    }
    for (int i = NounPhrases.first(sentence, speaker); i <= speaker; i++) {
      if (sentence.token(i).tag() == Tag.PROPN && i > 0) {
        return false;
      }
    }
    return sentence.token(speaker).fine().equals("NNS") || report.rule().equals(Conduits.RULE);
  }

  /** "found that", "showed that": nobody said it. */
  private static boolean observed(Report report) {
    return report.act() == StatementType.CLAIM_ASSERTION
        && report.complement().filter(c -> c.shape() == Shape.CLAUSE).isPresent()
        && report.rule().equals("reporting word")
        && !report.saying().word().takes(Shape.QUOTE);
  }

  /** "officials believe that": a source's view, not yet said. */
  private static boolean thought(Report report) {
    return report.saying().word().act() == StatementType.STATEMENT
        && report.saying().word().certainty() == Certainty.PS;
  }

  /** "two men accused of the murder", "requests on the site": no words of anyone. */
  private static boolean fragment(Sentence sentence, Report report) {
    Token verb = sentence.token(report.saying().head());
    boolean accused =
        verb.lemma().equals("accuse")
            && report
                .complement()
                .filter(c -> sentence.token(c.first()).lemma().equals("of"))
                .isPresent();
    return accused
        || report
            .complement()
            .filter(c -> c.shape() == Shape.NOUN)
            .filter(c -> sentence.token(c.first()).tag() == Tag.ADP)
            .isPresent();
  }

  /** "a militia which supports the rebels", "members opposing it": what they are, not say. */
  private static boolean habit(Sentence sentence, Report report) {
    Token verb = sentence.token(report.saying().head());
    boolean stands =
        switch (verb.lemma()) {
          case "support", "back", "oppose" -> true;
          default -> false;
        };
    boolean noun = report.complement().filter(c -> c.shape() == Shape.NOUN).isPresent();
    if (!stands || !noun || verb.tag() != Tag.VERB) {
      return false;
    }
    boolean perfect =
        sentence.child(verb.index(), "aux").filter(a -> a.lemma().equals("have")).isPresent();
    boolean relative = verb.baseRelation().equals("acl") && !verb.fine().equals("VBD");
    return relative || !SubjectFinder.finite(verb) && !perfect;
  }
}
