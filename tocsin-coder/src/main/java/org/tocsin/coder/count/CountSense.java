package org.tocsin.coder.count;

import java.util.Optional;
import org.tocsin.coder.syntax.Voice;
import org.tocsin.knowledge.number.CountedWords;
import org.tocsin.knowledge.number.Phrases;
import org.tocsin.model.Counted;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** What a figure counts where the words themselves decide: dead, injured or arrested people. */
final class CountSense {
  private static final int NEAR = 4;
  private static final int FAR = 10;
  private static final int INSERTION = 14;

  private final CountedWords words;

  CountSense(CountedWords words) {
    this.words = words;
  }

  /** The sense of the figure in these pieces, counting the noun at this token. */
  Optional<Counted> of(
      Sentence sentence, Atoms atoms, int first, int end, int figureToken, int nounToken) {
    Token noun = sentence.token(nounToken);
    Optional<Counted> itself = words.noun(noun.lemma());
    if (itself.isPresent()) {
      return itself;
    }
    Optional<Counted> state = state(sentence, atoms, Math.max(end, after(atoms, nounToken)));
    if (state.isPresent()) {
      return state;
    }
    Optional<Counted> governed = governed(sentence, figureToken, nounToken);
    if (governed.isPresent()) {
      return governed;
    }
    Optional<Counted> before = before(sentence, atoms, first);
    return before.isPresent() ? before : toll(atoms, first);
  }

  /** "Killed at least five": the verb stands right before, whatever the tree makes of it. */
  private Optional<Counted> before(Sentence sentence, Atoms atoms, int first) {
    if (first < 2) {
      return Optional.empty();
    }
    Token verb = sentence.token(atoms.atom(first - 1).token());
    boolean passive = atoms.is(first - 2, "was", "were", "been", "being", "be");
    if (passive) {
      return Optional.empty();
    }
    return verb.tag() == Tag.VERB
        ? words.object(verb.lemma())
        : words.state(atoms.lower(), first - 1).map(Phrases.Match::value);
  }

  private static int after(Atoms atoms, int token) {
    int i = 0;
    while (i < atoms.size() && atoms.atom(i).token() <= token) {
      i++;
    }
    return i;
  }

  /** "12 dead", "20 people injured", "five others were killed". */
  private Optional<Counted> state(Sentence sentence, Atoms atoms, int from) {
    int start = from;
    if (atoms.is(start, "more", "others", "people")) {
      start++;
    }
    start = behindInsertion(atoms, start);
    for (int i = start; i < atoms.size() && i < start + NEAR; i++) {
      Optional<Phrases.Match<Counted>> match = words.state(atoms.lower(), i);
      if (match.isPresent()) {
        Token token = sentence.token(atoms.atom(i).token());
        boolean active =
            token.fine().equals("VBD") && sentence.child(token.index(), "obj").isPresent();
        return active ? Optional.empty() : Optional.of(match.get().value());
      }
      boolean passes =
          atoms.is(i, "was", "were", "is", "are", "been", "being", "be", "have", "has", "had")
              || atoms.is(
                  i, "reported", "confirmed", "also", "others", "more", "people", "critically")
              || atoms.is(i, "seriously", "badly", "slightly", "feared", "left", "either");
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Twenty people, including two nurses, were hurt": what is set in between is passed over. */
  private static int behindInsertion(Atoms atoms, int from) {
    if (atoms.is(from, ",") && atoms.is(from + 1, "including", "among", "mostly", "most", "many")) {
      for (int i = from + 2; i < atoms.size() && i < from + INSERTION; i++) {
        if (atoms.is(i, ",")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  /** The verb or noun that governs the figure: "killed five", "the deaths of 12". */
  private Optional<Counted> governed(Sentence sentence, int figureToken, int nounToken) {
    Token at = sentence.token(nounToken);
    for (int steps = 0; steps < NEAR && !at.root(); steps++) {
      Token governor = sentence.token(at.head());
      String relation = at.baseRelation();
      if (governor.index() == figureToken
          || relation.equals("conj") && governor.tag() != Tag.VERB
          || relation.equals("appos")) {
        at = governor;
        continue;
      }
      return switch (relation) {
        case "obj" -> harmed(sentence, at, governor);
        case "nsubj" ->
            Voice.passive(sentence, governor.index())
                ? words.object(governor.lemma())
                : words.subject(governor.lemma());
        case "nmod" ->
            governor.tag() == Tag.NOUN ? ofNoun(sentence, at, governor) : Optional.empty();
        case "obl" -> toNoun(sentence, at, governor);
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private Optional<Counted> harmed(Sentence sentence, Token at, Token verb) {
    if (verb.lemma().equals("leave") || verb.lemma().equals("find")) {
      return sentence
          .child(verb.index(), "xcomp")
          .flatMap(state -> words.noun(state.lemma()).or(() -> words.object(state.lemma())));
    }
    return at.index() > verb.index() ? words.object(verb.lemma()) : Optional.empty();
  }

  private Optional<Counted> ofNoun(Sentence sentence, Token at, Token noun) {
    boolean of =
        sentence
            .child(at.index(), "case")
            .filter(c -> c.lemma().equals("of") || c.lemma().equals("to"))
            .isPresent();
    return of ? words.noun(noun.lemma()) : Optional.empty();
  }

  /** "claimed the lives of 12", "led to the arrest of 40" end at their nouns, not here. */
  private Optional<Counted> toNoun(Sentence sentence, Token at, Token verb) {
    boolean agent =
        sentence.child(at.index(), "case").filter(c -> c.lemma().equals("by")).isPresent();
    return !agent && verb.lemma().equals("injury") ? words.noun("injury") : Optional.empty();
  }

  /** "the death toll rose to 30", "put the number of arrests at 200". */
  private Optional<Counted> toll(Atoms atoms, int first) {
    for (int i = first - 1; i >= 0 && i >= first - FAR; i--) {
      if (atoms.is(i, ".", ";", ":")) {
        return Optional.empty();
      }
      Optional<Phrases.Match<Counted>> match = words.toll(atoms.lower(), i);
      if (match.isPresent() && match.get().end() <= first) {
        return Optional.of(match.get().value());
      }
    }
    return Optional.empty();
  }

  /**
   * A count of nought.
   *
   * @param head token of the noun or pronoun
   * @param end one past its last UTF-16 unit
   */
  record Nought(int head, int end, Counted of) {}

  Optional<Nought> nought(Sentence sentence, Atoms atoms, int first, int end) {
    int head = atoms.atom(end - 1).token();
    int until = atoms.atom(end - 1).end();
    int at = end;
    while (at < atoms.size()
        && at < end + NEAR
        && !sentence.token(atoms.atom(at).token()).tag().equals(Tag.PUNCT)) {
      Token token = sentence.token(atoms.atom(at).token());
      boolean noun = token.tag() == Tag.NOUN;
      Optional<Counted> itself = noun ? words.noun(token.lemma()) : Optional.empty();
      if (itself.isPresent()) {
        return Optional.of(new Nought(token.index(), token.end(), itself.get()));
      }
      if (noun && words.person(atoms.word(at), token.lemma())) {
        head = token.index();
        until = token.end();
      }
      Optional<Phrases.Match<Counted>> state = words.state(atoms.lower(), at);
      boolean people =
          head != atoms.atom(end - 1).token()
              || !atoms.is(first, "without", "no", "zero")
              || atoms.is(first + 1, "one");
      if (state.isPresent() && people) {
        return Optional.of(new Nought(head, until, state.get().value()));
      }
      at++;
    }
    return Optional.empty();
  }
}
