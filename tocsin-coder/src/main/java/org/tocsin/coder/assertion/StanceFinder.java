package org.tocsin.coder.assertion;

import java.util.Optional;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Status;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Climbs from an event's word to the top of its sentence and reads what stands on the way. */
public final class StanceFinder {
  private static final int DEPTH = 8;

  private final Modality modality;

  public StanceFinder(Modality modality) {
    this.modality = modality;
  }

  /**
   * What is said of the event that some words name.
   *
   * @param head the token that governs the others
   */
  public Stance find(Sentence sentence, int head, Span words) {
    Optional<Stance> within = within(sentence, head, words);
    return within.isPresent() ? within.get() : find(sentence, head);
  }

  /** "Called for an investigation": the first word says of the others that they are wanted. */
  private Optional<Stance> within(Sentence sentence, int head, Span words) {
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      if (words.contains(child.span()) && child.tag() != Tag.VERB) {
        Optional<Stance> above = ofGovernor(sentence, sentence.token(head), place(sentence, child));
        if (above.isPresent()) {
          return above;
        }
      }
    }
    return Optional.empty();
  }

  private Stance find(Sentence sentence, int head) {
    Optional<Stance> own = ofModifiers(sentence, head);
    if (own.isPresent()) {
      return own.get();
    }
    int at = head;
    for (int steps = 0; steps < DEPTH; steps++) {
      Optional<Stance> here = ofVerb(sentence, at);
      if (here.isPresent()) {
        return here.get();
      }
      Token token = sentence.token(at);
      if (token.root()) {
        break;
      }
      Token governor = sentence.token(token.head());
      String place = place(sentence, token);
      Optional<Stance> above = ofGovernor(sentence, governor, place);
      if (above.isPresent()) {
        return above.get();
      }
      Optional<Stance> listed = ofList(sentence, governor, place);
      if (listed.isPresent()) {
        return listed.get();
      }
      if (!climbs(sentence, token, governor, place)) {
        break;
      }
      at = governor.index();
    }
    return new Stance(
        Status.ASSERTED, progressive(sentence, head), "no-modality", Optional.empty());
  }

  /** The word that makes this plural speak of no happening in particular. */
  public Optional<Token> generic(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (!token.fine().equals("NNS")) {
      return token.baseRelation().equals("compound")
          ? generic(sentence, token.head())
          : Optional.empty();
    }
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("det") && modality.generic(child.lemma())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static Occurrence progressive(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (token.fine().equals("VBG")) {
      for (int i : sentence.children(head)) {
        Token child = sentence.token(i);
        if (child.relation().equals("aux")
            && (child.fine().equals("VBZ") || child.fine().equals("VBP"))) {
          return Occurrence.ONGOING;
        }
      }
    }
    for (int i : sentence.children(head)) {
      if (sentence.token(i).lemma().equals("ongoing")) {
        return Occurrence.ONGOING;
      }
    }
    return Occurrence.OCCURRED;
  }

  private Optional<Stance> ofModifiers(Sentence sentence, int head) {
    if (verbal(sentence.token(head))) {
      return Optional.empty();
    }
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      switch (child.relation()) {
        case "amod", "det", "compound", "advmod", "acl" -> {
          Optional<Modality.Reading> reading = modality.modifier(child.lemma());
          if (reading.isPresent()) {
            return Optional.of(stance(reading.get(), "modifier", child));
          }
        }
        case "case" -> {
          if (modality.negation(child.lemma())) {
            return Optional.of(negated(child));
          }
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static Stance stance(Modality.Reading reading, String kind, Token token) {
    return new Stance(
        reading.status(),
        reading.occurrence(),
        kind + "-" + reading.word(),
        Optional.of(token.span()));
  }

  private static Stance negated(Token token) {
    return new Stance(
        Status.ASSERTED,
        Occurrence.NOT_OCCURRED,
        "negation-" + token.lemma(),
        Optional.of(token.span()));
  }

  private static boolean verbal(Token token) {
    return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
  }

  /** Auxiliaries, negation and conjunctions of a clause. */
  private Optional<Stance> ofVerb(Sentence sentence, int at) {
    Optional<Stance> modal = Optional.empty();
    boolean future = false;
    for (int i : sentence.children(at)) {
      Token child = sentence.token(i);
      String lemma = child.lemma();
      switch (child.baseRelation()) {
        case "advmod", "det", "cc" -> {
          if (modality.negation(lemma) && !notOnly(sentence, child)) {
            return Optional.of(negated(child));
          }
        }
        case "mark" -> {
          if (modality.condition(lemma)) {
            return Optional.of(
                new Stance(
                    Status.HYPOTHETICAL,
                    Occurrence.UNKNOWN,
                    "condition-" + lemma,
                    Optional.of(child.span())));
          }
        }
        case "cop" -> future |= lemma.equals("be") && infinitive(sentence, at);
        case "aux" -> {
          Optional<Modality.Reading> reading = modality.modal(lemma);
          if (reading.isPresent() && modal.isEmpty()) {
            modal = Optional.of(stance(reading.get(), "modal", child));
          }
          future |= lemma.equals("be") && child.fine().startsWith("VB") && infinitive(sentence, at);
        }
        default -> {}
      }
    }
    if (modal.isEmpty() && future) {
      return Optional.of(
          new Stance(
              Status.PLANNED,
              Occurrence.FUTURE,
              "modal-be-to",
              Optional.of(sentence.token(at).span())));
    }
    return modal;
  }

  private static boolean notOnly(Sentence sentence, Token token) {
    return token.index() + 1 < sentence.size()
        && sentence.token(token.index() + 1).lemma().equals("only");
  }

  private static boolean infinitive(Sentence sentence, int at) {
    return sentence.child(at, "mark").map(mark -> mark.lemma().equals("to")).orElse(false);
  }

  private static String place(Sentence sentence, Token token) {
    return switch (token.baseRelation()) {
      case "xcomp", "ccomp", "csubj" -> "complement";
      case "acl" -> token.relation().equals("acl:relcl") ? "relative" : "complement";
      case "obj" -> "object";
      case "nsubj" -> token.relation().equals("nsubj:pass") ? "object" : "subject";
      case "advcl" -> {
        String mark = sentence.child(token.index(), "mark").map(Token::lemma).orElse("");
        yield mark.equals("to") ? "complement" : mark;
      }
      case "obl", "nmod" -> ArgumentFinder.preposition(sentence, token.index());
      case "compound", "nmod:poss" -> "compound";
      default -> token.baseRelation();
    };
  }

  private Optional<Stance> ofGovernor(Sentence sentence, Token governor, String place) {
    Optional<Modality.Reading> reading = modality.governor(governor.lemma(), place);
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(stance(reading.get(), "governor", governor));
  }

  /** "Their demands include a recount": the subject of a listing verb says what the things are. */
  private Optional<Stance> ofList(Sentence sentence, Token governor, String place) {
    boolean lists = modality.lists(governor.lemma());
    if (!lists || place.equals("subject")) {
      return Optional.empty();
    }
    return sentence
        .child(governor.index(), "nsubj")
        .flatMap(
            subject ->
                ofGovernor(sentence, subject, "for")
                    .or(() -> ofGovernor(sentence, subject, "object")));
  }

  /** Whether what is said of the governor is said of the event too. */
  private boolean climbs(Sentence sentence, Token token, Token governor, String place) {
    return switch (token.baseRelation()) {
      case "xcomp" -> true;
      case "conj" -> !ownSubject(sentence, token);
      case "obj", "nsubj", "obl" ->
          !verbal(token)
              && verbal(governor)
              && (modality.carrier(governor.lemma()) || token.relation().equals("nsubj:pass"));
      case "nmod" -> place.equals("of") || place.equals("for") || place.equals("to");
      case "appos" -> true;
      case "acl" -> place.equals("complement");
      case "advcl" -> false;
      default -> false;
    };
  }

  private static boolean ownSubject(Sentence sentence, Token token) {
    return sentence.child(token.index(), "nsubj").isPresent();
  }
}
