package org.tocsin.coder.count;

import java.util.Optional;
import org.tocsin.knowledge.number.CountedWords;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Finds the noun that a figure counts, if it stands for persons or days. */
final class CountedNoun {
  private static final int REACH = 7;

  private final CountedWords words;

  CountedNoun(CountedWords words) {
    this.words = words;
  }

  /**
   * What is counted.
   *
   * @param token index of the noun, or of the figure where it stands alone
   * @param end one past its last UTF-16 unit
   * @param days whether it is the word "day"
   * @param bare whether the figure stands alone
   */
  record Noun(int token, int end, boolean days, boolean bare) {}

  Optional<Noun> after(Sentence sentence, Atoms atoms, int figure, int end) {
    int at = end;
    if (atoms.is(at, "of") || atoms.is(at, "-")) {
      at++;
    }
    if (atoms.is(at, "day", "days")) {
      return days(atoms, at);
    }
    Optional<Noun> person = Optional.empty();
    for (int i = at; i < atoms.size() && i < at + REACH; i++) {
      Token token = sentence.token(atoms.atom(i).token());
      String lower = atoms.word(i);
      if (i > at && !person.isEmpty() && !continues(token)) {
        break;
      }
      if (stops(token, lower)) {
        break;
      }
      boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
      boolean plural = lower.endsWith("s") || !noun || token.fine().endsWith("S");
      if (words.unit(lower) && person.isEmpty() && noun) {
        return Optional.empty();
      }
      if (words.person(lower, token.lemma()) || nation(atoms, i, token, plural)) {
        person = Optional.of(new Noun(token.index(), atoms.atom(i).end(), false, false));
        if (coordinated(sentence, atoms, i)) {
          Token other = sentence.token(atoms.atom(i + 2).token());
          return Optional.of(new Noun(token.index(), other.end(), false, false));
        }
      } else if (noun) {
        boolean last = i + 1 >= atoms.size() || !nounLike(sentence, atoms, i + 1);
        if (last) {
          return Optional.empty();
        }
        person = Optional.empty();
      }
    }
    if (person.isPresent()) {
      return person;
    }
    int token = atoms.atom(end - 1).token();
    return Optional.of(new Noun(token, atoms.atom(end - 1).end(), false, true));
  }

  private static Optional<Noun> days(Atoms atoms, int at) {
    boolean shifted = atoms.is(at + 1, "ago", "later", "earlier", "before", "after", "old", "-old");
    return shifted
        ? Optional.empty()
        : Optional.of(new Noun(atoms.atom(at).token(), atoms.atom(at).end(), true, false));
  }

  /** "hundreds of workers and students": the span takes in both. */
  private boolean coordinated(Sentence sentence, Atoms atoms, int i) {
    if (!atoms.is(i + 1, "and", "or") || i + 2 >= atoms.size()) {
      return false;
    }
    Token other = sentence.token(atoms.atom(i + 2).token());
    return (other.fine().equals("NNS") || other.fine().equals("NNPS"))
        && words.person(atoms.word(i + 2), other.lemma());
  }

  private static boolean nation(Atoms atoms, int i, Token token, boolean plural) {
    String lower = atoms.word(i);
    return atoms.atom(i).capital()
        && plural
        && (token.fine().equals("NNPS") || token.fine().equals("NNS"))
        && lower.length() > 4;
  }

  private static boolean nounLike(Sentence sentence, Atoms atoms, int i) {
    Token token = sentence.token(atoms.atom(i).token());
    return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || atoms.is(i, "-");
  }

  private static boolean continues(Token token) {
    return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
  }

  private static boolean stops(Token token, String lower) {
    return switch (token.tag()) {
      case PUNCT -> !lower.equals("-") && !lower.equals("\"") && !lower.equals(",");
      case SCONJ, CCONJ, PRON, AUX, SYM -> true;
      case VERB -> !token.relation().equals("amod") && !participle(token);
      case ADP -> true;
      case NUM -> !lower.equals("one");
      case ADJ, ADV, DET, INTJ, NOUN, PART, PROPN, X -> lower.equals("not") || lower.equals("to");
    };
  }

  /** "30 striking miners": a participle may stand before the noun. */
  private static boolean participle(Token token) {
    return token.fine().equals("VBG") && token.baseRelation().equals("amod");
  }
}
