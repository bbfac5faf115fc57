package org.tocsin.coder.assertion;

import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Status;
import org.tocsin.model.Token;

/** Reads auxiliaries, negation, conditions and questions of one clause. */
final class ClauseReader {
  private final Modality modality;

  ClauseReader(Modality modality) {
    this.modality = modality;
  }

  /**
   * What a clause says of what its verb names; empty if it is plainly told.
   *
   * @param verb the clause's verb or predicate
   */
  Optional<Stance> read(Sentence sentence, int verb) {
    Optional<Token> negation = negation(sentence, verb);
    Optional<Token> modal = modal(sentence, verb);
    if (negation.isPresent()) {
      boolean open = modal.map(m -> m.lemma().equals("may") || m.lemma().equals("might")).orElse(false);
      return Optional.of(
          open ? hypothetical("modal-may-not", modal.get().span(), Occurrence.FUTURE)
              : negated(negation.get()));
    }
    Optional<Stance> condition = condition(sentence, verb);
    if (condition.isPresent()) {
      return condition;
    }
    if (modal.isPresent()) {
      return Optional.of(modal(sentence, verb, modal.get()));
    }
    Optional<Token> due = due(sentence, verb);
    if (due.isPresent()) {
      Occurrence when = had(sentence, verb) ? Occurrence.UNKNOWN : Occurrence.FUTURE;
      return Optional.of(
          new Stance(Status.PLANNED, when, "modal-due-to", Optional.of(due.get().span())));
    }
    Optional<Token> when = ahead(sentence, verb);
    if (when.isPresent()) {
      return Optional.of(
          new Stance(
              Status.PLANNED, Occurrence.FUTURE, "when-it-will", Optional.of(when.get().span())));
    }
    if (needed(sentence, verb)) {
      return Optional.of(
          hypothetical("for-it-to", sentence.token(verb).span(), Occurrence.FUTURE));
    }
    if (toBe(sentence, verb)) {
      return Optional.of(
          new Stance(
              Status.PLANNED,
              Occurrence.FUTURE,
              "modal-be-to",
              Optional.of(sentence.token(verb).span())));
    }
    Optional<Stance> hedged = hedged(sentence, verb);
    return hedged.isPresent() ? hedged : question(sentence, verb);
  }

  /** "Apparently, the governor has resigned". */
  private Optional<Stance> hedged(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      Optional<Modality.Reading> reading = modality.modifier(child.lemma());
      if (child.baseRelation().equals("advmod")
          && reading.isPresent()
          && reading.get().status() == Status.ATTRIBUTED) {
        return Optional.of(stance(reading.get(), "adverb", child));
      }
    }
    return Optional.empty();
  }

  static Stance negated(Token token) {
    return new Stance(
        Status.DENIED,
        Occurrence.NOT_OCCURRED,
        "negation-" + token.lemma(),
        Optional.of(token.span()));
  }

  private static Stance hypothetical(String rule, Span span, Occurrence occurrence) {
    return new Stance(Status.HYPOTHETICAL, occurrence, rule, Optional.of(span));
  }

  /** The word that negates a verb or noun, or its subject. */
  Optional<Token> negation(Sentence sentence, int at) {
    for (int i : sentence.children(at)) {
      Token child = sentence.token(i);
      switch (child.baseRelation()) {
        case "advmod", "det", "cc", "mark", "case" -> {
          if (modality.negation(child.lemma()) && !notOnly(sentence, child)) {
            return Optional.of(child);
          }
        }
        case "nsubj" -> {
          Optional<Token> none = none(sentence, child);
          if (none.isPresent() && Position.verbal(sentence.token(at))) {
            return none;
          }
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  /** "Nobody", "no shots", "neither side". */
  private Optional<Token> none(Sentence sentence, Token subject) {
    if (modality.negation(subject.lemma())) {
      return Optional.of(subject);
    }
    return sentence
        .child(subject.index(), "det")
        .filter(det -> modality.negation(det.lemma()));
  }

  private static boolean notOnly(Sentence sentence, Token token) {
    return token.index() + 1 < sentence.size()
        && switch (sentence.token(token.index() + 1).lemma()) {
          case "only", "just", "merely", "least" -> true;
          default -> false;
        };
  }

  private Optional<Stance> condition(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("mark")
          && modality.condition(child.lemma())
          && !told(sentence, verb, child)) {
        boolean open = child.lemma().equals("whether");
        return Optional.of(
            hypothetical(
                "condition-" + child.lemma(),
                child.span(),
                open ? Occurrence.UNKNOWN : Occurrence.FUTURE));
      }
    }
    return Optional.empty();
  }

  /** "The march went on until police broke it up": a limit in time and no condition. */
  private boolean told(Sentence sentence, int verb, Token mark) {
    Token token = sentence.token(verb);
    boolean limit = mark.lemma().equals("until") || mark.lemma().equals("once");
    return limit
        && token.fine().equals("VBD")
        && !token.root()
        && sentence.token(token.head()).fine().equals("VBD")
        && modality
            .governor(sentence.token(token.head()).lemma(), List.of("complement"))
            .isEmpty();
  }

  private Optional<Token> modal(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("aux") && modality.modal(child.lemma()).isPresent()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private Stance modal(Sentence sentence, int verb, Token modal) {
    Modality.Reading reading = modality.modal(modal.lemma()).orElseThrow();
    if (sentence.child(verb, "aux").isPresent() && perfect(sentence, verb, modal)) {
      return switch (modal.lemma()) {
        case "would", "'d", "should", "ought" ->
            hypothetical("modal-contrary", modal.span(), Occurrence.NOT_OCCURRED);
        case "will", "shall", "'ll" -> stance(reading, "modal", modal);
        default -> hypothetical("modal-perfect", modal.span(), Occurrence.UNKNOWN);
      };
    }
    if (reading.status() == Status.PLANNED) {
      Optional<Token> condition = dependsOn(sentence, verb);
      if (condition.isPresent()) {
        boolean threat = condition.get().lemma().equals("unless") && reported(sentence, verb);
        return threat
            ? new Stance(
                Status.THREATENED,
                Occurrence.FUTURE,
                "condition-threat",
                Optional.of(condition.get().span()))
            : hypothetical("depends-on", condition.get().span(), Occurrence.FUTURE);
      }
    }
    if (question(sentence, verb).isPresent()) {
      return hypothetical("question", modal.span(), Occurrence.FUTURE);
    }
    return stance(reading, "modal", modal);
  }

  private static boolean perfect(Sentence sentence, int verb, Token modal) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.lemma().equals("have")
          && child.baseRelation().equals("aux")
          && child.fine().equals("VB")
          && i > modal.index()) {
        return true;
      }
    }
    return false;
  }

  /** The word that opens a condition on which the clause depends. */
  private Optional<Token> dependsOn(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      if (!sentence.token(i).baseRelation().equals("advcl")) {
        continue;
      }
      Optional<Token> mark =
          sentence
              .child(i, "mark")
              .filter(m -> m.lemma().equals("if") || m.lemma().equals("unless") || m.lemma().equals("provided"));
      if (mark.isPresent()) {
        return mark;
      }
      Optional<Token> fronted =
          sentence
              .child(i, "aux")
              .filter(aux -> aux.lemma().equals("should") && first(sentence, i) == aux.index());
      if (fronted.isPresent()) {
        return fronted;
      }
    }
    return Optional.empty();
  }

  private static int first(Sentence sentence, int head) {
    int first = head;
    for (int i : sentence.children(head)) {
      first = Math.min(first, i);
    }
    return first;
  }

  private static boolean reported(Sentence sentence, int verb) {
    return sentence.token(verb).baseRelation().equals("ccomp");
  }

  /** "Due to meet", which trees take for a conjunction or preposition. */
  private static Optional<Token> due(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      boolean opens = child.baseRelation().equals("mark") || child.baseRelation().equals("case");
      if (opens && child.lemma().equals("due") && Position.verbal(sentence.token(verb))) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "It will be calm when the premier visits": the present of what is to come. */
  private Optional<Token> ahead(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean present = token.fine().equals("VBZ") || token.fine().equals("VBP");
    if (!present || !token.baseRelation().equals("advcl") || token.root()) {
      return Optional.empty();
    }
    return modal(sentence, token.head())
        .filter(modal -> modality.modal(modal.lemma()).orElseThrow().status() == Status.PLANNED);
  }

  /** "For a trial to end in a conviction": what is needed for it, not that it was. */
  private static boolean needed(Sentence sentence, int verb) {
    boolean whose = false;
    boolean to = false;
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("mark")) {
        whose |= child.lemma().equals("for");
        to |= child.lemma().equals("to");
      }
    }
    return whose && to;
  }

  static boolean had(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("aux")
          && child.lemma().equals("have")
          && child.fine().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** "Are to meet", "is to be the envoy". */
  private static boolean toBe(Sentence sentence, int verb) {
    boolean infinitive =
        sentence.child(verb, "mark").map(mark -> mark.lemma().equals("to")).orElse(false);
    if (!infinitive) {
      return false;
    }
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      boolean copula = child.baseRelation().equals("cop");
      boolean auxiliary = child.relation().equals("aux") && child.fine().startsWith("VB");
      if ((copula || auxiliary) && child.lemma().equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** "Will they strike?": the auxiliary before the subject, and a question mark. */
  private static Optional<Stance> question(Sentence sentence, int verb) {
    Token last = sentence.token(sentence.size() - 1);
    Optional<Token> subject = sentence.child(verb, "nsubj");
    if (!last.text().equals("?") || !sentence.token(verb).root() || subject.isEmpty()) {
      return Optional.empty();
    }
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("aux") && i < subject.get().index()) {
        return Optional.of(hypothetical("question", child.span(), Occurrence.UNKNOWN));
      }
    }
    return Optional.empty();
  }

  static Stance stance(Modality.Reading reading, String kind, Token token) {
    return new Stance(
        reading.status(),
        reading.occurrence(),
        kind + "-" + reading.word(),
        Optional.of(token.span()));
  }
}
