package org.tocsin.coder.assertion;

import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Finds what makes a mention speak of no happening in particular. */
final class GenericFinder {
  private static final int DEPTH = 3;

  private final Modality modality;

  GenericFinder(Modality modality) {
    this.modality = modality;
  }

  /** The word that makes an event's word speak of no happening in particular. */
  Optional<Token> find(Sentence sentence, int head) {
    Optional<Token> each = determined(sentence, head);
    if (each.isPresent()) {
      return each;
    }
    Optional<Token> right = right(sentence, head);
    if (right.isPresent()) {
      return right;
    }
    Optional<Token> habit = habit(sentence, head);
    return habit.isPresent() ? habit : definition(sentence, head);
  }

  /** "All strikes", "any protests". */
  private Optional<Token> determined(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (!token.fine().equals("NNS")) {
      // Trees take a noun before a noun for its compound or, at times, for an adjective of it.
      boolean before =
          token.baseRelation().equals("compound") || token.baseRelation().equals("amod");
      return before ? determined(sentence, token.head()) : Optional.empty();
    }
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("det") && modality.generic(child.lemma())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** "The right to strike", "freedom of assembly", "how to survive an attack". */
  private Optional<Token> right(Sentence sentence, int head) {
    int at = head;
    for (int steps = 0; steps < DEPTH && !sentence.token(at).root(); steps++) {
      Token token = sentence.token(at);
      Token governor = sentence.token(token.head());
      boolean below = token.baseRelation().equals("acl") || token.baseRelation().equals("nmod");
      if (below && modality.right(governor.lemma())) {
        return Optional.of(governor);
      }
      boolean on = token.baseRelation().equals("obj") || token.baseRelation().equals("conj");
      if (!on) {
        break;
      }
      at = governor.index();
    }
    Optional<Token> how = sentence.child(at, "advmod").filter(a -> a.lemma().equals("how"));
    boolean to = sentence.child(at, "mark").map(m -> m.lemma().equals("to")).orElse(false);
    return to ? how : Optional.empty();
  }

  /** "Strikes often hurt small firms", "elections are held every five years". */
  private Optional<Token> habit(Sentence sentence, int head) {
    int verb = head;
    if (!Position.verbal(sentence.token(head))) {
      Token token = sentence.token(head);
      boolean indefinite = token.fine().equals("NNS") && sentence.child(head, "det").isEmpty();
      if (!token.baseRelation().equals("nsubj") || !indefinite) {
        return Optional.empty();
      }
      verb = token.head();
    }
    if (!present(sentence, verb)) {
      return Optional.empty();
    }
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("advmod") && modality.frequency(child.lemma())) {
        return Optional.of(child);
      }
      boolean time = child.baseRelation().equals("obl");
      Optional<Token> every = sentence.child(i, "det").filter(det -> det.lemma().equals("every"));
      if (time && every.isPresent() && child.relation().equals("obl:unmarked")) {
        return every;
      }
    }
    return Optional.empty();
  }

  /** "Protests are common", "a boycott is a weapon of the weak". */
  private Optional<Token> definition(Sentence sentence, int head) {
    Token token = sentence.token(head);
    boolean headline = sentence.kind() == SegmentKind.TITLE;
    if (!token.baseRelation().equals("nsubj") || headline || token.relation().contains("pass")) {
      return Optional.empty();
    }
    boolean plural = token.fine().equals("NNS") && bare(sentence, head);
    boolean one =
        sentence.child(head, "det").map(d -> d.lemma().equals("a")).orElse(false)
            && sentence.token(token.head()).fine().startsWith("NN");
    Optional<Token> copula = sentence.child(token.head(), "cop");
    boolean states =
        copula.map(c -> c.fine().equals("VBZ") || c.fine().equals("VBP")).orElse(false)
            && sentence.child(token.head(), "aux").isEmpty()
            && sentence.child(token.head(), "case").isEmpty();
    boolean lies =
        modality.governor(sentence.token(token.head()).lemma(), List.of("subject")).isPresent();
    return (plural || one) && states && !lies ? copula : Optional.empty();
  }

  /** Without a word that tells which: no article, figure, adjective or phrase. */
  private static boolean bare(Sentence sentence, int noun) {
    return sentence.children(noun).length == 0;
  }

  private static boolean present(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    boolean present = token.fine().equals("VBZ") || token.fine().equals("VBP");
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("aux") || child.baseRelation().equals("cop")) {
        if (child.lemma().equals("have")
            || child.fine().equals("MD")
            || child.fine().equals("VBD")) {
          return false;
        }
        present |= child.fine().equals("VBZ") || child.fine().equals("VBP");
      }
    }
    return present && !token.fine().equals("VBG");
  }
}
