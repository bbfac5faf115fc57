package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.Shape;
import org.tocsin.knowledge.speech.Stance;
import org.tocsin.model.Claim;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Status;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Finds what someone holds and the article does not vouch for, and which of it is at odds. */
final class ClaimFinder {
  /** How many words of content a claim and its denial share. */
  private static final int SHARED = 2;

  private final Reporting reporting;

  ClaimFinder(Reporting reporting) {
    this.reporting = reporting;
  }

  /** A claim before it has a number. */
  private record Draft(
      Optional<String> holder,
      Span span,
      boolean distanced,
      boolean denied,
      boolean victory,
      Set<String> words,
      Optional<Estimate> estimate) {}

  /** The claims among the reports of a document, in text order. */
  List<Claim> find(Document document, List<Report> reports, SourceReader sources) {
    List<Draft> drafts = new ArrayList<>();
    for (Report report : reports) {
      Sentence sentence = document.sentences().get(report.saying().sentence());
      boolean clause = report.complement().filter(c -> c.shape() == Shape.CLAUSE).isPresent();
      if (claims(sentence, report) || clause) {
        drafts.add(draft(sentence, report, claims(sentence, report), sources));
      }
    }
    for (Sentence sentence : document.sentences()) {
      for (Estimate estimate : Estimate.in(sentence)) {
        boolean known = drafts.stream().anyMatch(d -> d.span().overlaps(estimate.span()));
        if (!known) {
          drafts.add(draft(sentence, estimate, sources));
        }
      }
    }
    drafts.sort(Comparator.comparing(Draft::span));
    List<Draft> all = List.copyOf(drafts);
    drafts.removeIf(
        d -> !d.distanced() && all.stream().noneMatch(o -> denies(o, d) || disagree(o, d)));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      List<String> against = new ArrayList<>();
      for (int j = 0; j < drafts.size(); j++) {
        boolean opposed =
            contradict(drafts.get(i), drafts.get(j)) || disagree(drafts.get(i), drafts.get(j));
        if (i != j && opposed) {
          against.add("c" + (j + 1));
        }
      }
      Draft draft = drafts.get(i);
      Status status =
          draft.denied() ? Status.DENIED : against.isEmpty() ? Status.ATTRIBUTED : Status.DISPUTED;
      claims.add(new Claim("c" + (i + 1), draft.holder(), draft.span(), status, against));
    }
    return claims;
  }

  private static boolean claims(Sentence sentence, Report report) {
    String lemma = sentence.token(report.saying().head()).lemma();
    return report.saying().word().stance() == Stance.DISTANCED
        || lemma.equals("accuse")
        || lemma.equals("blame");
  }

  private Draft draft(Sentence sentence, Report report, boolean distanced, SourceReader sources) {
    Saying saying = report.saying();
    Set<String> words = new LinkedHashSet<>();
    boolean victory = false;
    boolean negated = false;
    int first = report.complement().map(Complement::first).orElse(saying.first());
    int end = report.complement().map(Complement::end).orElse(saying.end());
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      victory |=
          reporting.victory(token.lemma())
              || reporting.victory(token.text().toLowerCase(Locale.ROOT));
      negated |= token.lemma().equals("not") || token.lemma().equals("never");
      if (token.tag() == Tag.NOUN || token.tag() == Tag.VERB || token.tag() == Tag.PROPN) {
        words.add(token.lemma());
      }
    }
    boolean denies =
        switch (saying.word().lemma()) {
          case "deny", "dispute", "disclaim", "refute", "rebut" -> true;
          default -> false;
        };
    return new Draft(
        saying.speaker().flatMap(s -> sources.speaker(sentence, s)).map(ActorMention::actor),
        report.content(),
        distanced,
        denies != (denies && negated),
        victory && !denies && !negated,
        words,
        report
            .complement()
            .filter(c -> saying.speaker().isPresent())
            .flatMap(
                c ->
                    Estimate.reported(
                        sentence, c, saying.speaker().orElseThrow(), report.content())));
  }

  /** "police put the crowd at 5,000": a claim only where someone else puts it otherwise. */
  private static Draft draft(Sentence sentence, Estimate estimate, SourceReader sources) {
    return new Draft(
        sources.mention(sentence, estimate.holder()).map(ActorMention::actor),
        estimate.span(),
        false,
        false,
        false,
        Set.of(),
        Optional.of(estimate));
  }

  private static boolean disagree(Draft one, Draft other) {
    boolean same = one.holder().isPresent() && one.holder().equals(other.holder());
    return one != other
        && !same
        && one.estimate().isPresent()
        && other.estimate().isPresent()
        && one.estimate().get().differs(other.estimate().get());
  }

  /** Whether a claim worth keeping denies what another merely says. */
  private static boolean denies(Draft denial, Draft said) {
    return denial.distanced() && denial.denied() && contradict(denial, said);
  }

  private static boolean contradict(Draft one, Draft other) {
    boolean same = one.holder().isPresent() && one.holder().equals(other.holder());
    if (same) {
      return false;
    }
    if (one.victory() && other.victory()) {
      return true;
    }
    if (one.denied() == other.denied()) {
      return false;
    }
    Set<String> shared = new LinkedHashSet<>(one.words());
    shared.retainAll(other.words());
    return shared.size() >= SHARED;
  }
}
