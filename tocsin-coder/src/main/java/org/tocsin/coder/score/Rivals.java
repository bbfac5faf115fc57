package org.tocsin.coder.score;

import java.util.List;
import org.tocsin.model.Event;
import org.tocsin.model.Participant;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Whether another candidate may be the same happening, or another reading of the same words. */
final class Rivals {
  private Rivals() {}

  static void add(Features features, Candidate candidate, List<Candidate> candidates) {
    boolean before = true;
    boolean sameWords = false;
    boolean governed = false;
    boolean sameType = false;
    boolean sameTypeHere = false;
    boolean larger = false;
    boolean repeated = false;
    for (Candidate other : candidates) {
      if (other == candidate) {
        before = false;
        continue;
      }
      boolean type = other.event().type().equals(candidate.event().type());
      sameWords |= shareHead(candidate, other);
      governed |= !type && governs(other, candidate);
      if (type) {
        sameType = true;
        sameTypeHere |= shareSentence(candidate, other);
        larger |= other.mentions().size() > candidate.mentions().size();
        repeated |= before && nothingNew(candidate.event(), other.event());
      }
    }
    flag(features, "rival=same-words", sameWords);
    flag(features, "rival=governs", governed);
    flag(features, "rival=same-type", sameType);
    flag(features, "rival=same-type-in-sentence", sameTypeHere);
    flag(features, "rival=same-type-larger", larger);
    flag(features, "rival=nothing-new", repeated);
  }

  private static void flag(Features features, String name, boolean holds) {
    if (holds) {
      features.add(name);
    }
  }

  private static boolean shareHead(Candidate one, Candidate other) {
    for (Mention a : one.mentions()) {
      for (Mention b : other.mentions()) {
        if (a.trigger().span().overlaps(b.trigger().span())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean shareSentence(Candidate one, Candidate other) {
    for (Mention a : one.mentions()) {
      for (Mention b : other.mentions()) {
        if (a.trigger().sentence() == b.trigger().sentence()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word of the one stands right above the first word of the other. */
  private static boolean governs(Candidate one, Candidate other) {
    Mention first = other.mentions().get(0);
    Sentence sentence = first.sentence();
    Token head = sentence.token(first.trigger().head());
    for (Mention mention : one.mentions()) {
      if (mention.trigger().sentence() == first.trigger().sentence()
          && mention.trigger().head() == head.head()
          && !head.root()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the one has no day, figure or player that the other has not. */
  private static boolean nothingNew(Event one, Event other) {
    boolean day = one.date().isEmpty() || one.date().equals(other.date());
    boolean figures = other.counts().containsAll(one.counts());
    List<String> players = other.participants().stream().map(Participant::actor).toList();
    return day
        && figures
        && one.participants().stream().map(Participant::actor).allMatch(players::contains);
  }
}
