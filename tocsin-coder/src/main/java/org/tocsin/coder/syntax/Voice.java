package org.tocsin.coder.syntax;

import java.util.Set;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Whether a verb is passive. */
public final class Voice {
  /**
   * Verbs that never stand without an object: "two men arrested in Varn" are not those who arrest,
   * whatever tense the tagger reads. Source: our own list.
   */
  private static final Set<String> NEEDING_OBJECT =
      Set.of(
          "abduct",
          "acquit",
          "appoint",
          "arrest",
          "assassinate",
          "convict",
          "deport",
          "detain",
          "dethrone",
          "elect",
          "evict",
          "exile",
          "expel",
          "extradite",
          "hospitalise",
          "hospitalize",
          "imprison",
          "injure",
          "jail",
          "kidnap",
          "murder",
          "oust",
          "overthrow",
          "pardon",
          "stab",
          "topple",
          "wound");

  private Voice() {}

  /** Whether the subject of this verb, stated or understood, undergoes what it says. */
  public static boolean passive(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    if (token.lemma().equals("engage") || token.lemma().equals("involve")) {
      return false; // "are engaged in a war": they wage it
    }
    if (sentence.child(verb, "aux:pass").isPresent()
        || sentence.child(verb, "nsubj:pass").isPresent()) {
      return true;
    }
    if (NEEDING_OBJECT.contains(token.lemma())
        && (token.fine().equals("VBN") || token.fine().equals("VBD"))
        && sentence.child(verb, "aux").isEmpty()
        && sentence.child(verb, "obj").isEmpty()
        && sentence.child(verb, "iobj").isEmpty()
        && Neighbours.object(sentence, verb).isEmpty()) {
      return true;
    }
    if ((token.fine().equals("VBN") || token.fine().equals("VBD"))
        && token.lemma().equals("charge")
        && sentence.child(verb, "obj").isEmpty()
        && sentence.child(verb, "aux").isEmpty()
        && with(sentence, verb)) {
      return true;
    }
    if (!token.fine().equals("VBN")) {
      return false;
    }
    if (sentence.child(verb, "nsubj").isPresent()
        && sentence.child(verb, "aux").isEmpty()
        && sentence.child(verb, "obj").isEmpty()
        && accused(sentence, verb)) {
      return true;
    }
    if (sentence.child(verb, "nsubj").isPresent() || sentence.child(verb, "aux").isPresent()) {
      return false;
    }
    return switch (token.baseRelation()) {
      case "acl" -> !token.relation().equals("acl:relcl");
      case "amod" -> !ArgumentFinder.perfect(sentence, verb);
      case "advcl" -> sentence.child(verb, "obj").isEmpty();
      case "conj" ->
          sentence.child(verb, "obj").isEmpty()
              && sentence.token(token.head()).tag() == Tag.VERB
              && passive(sentence, token.head());
      case "root", "parataxis", "ccomp" -> sentence.child(verb, "obj").isEmpty();
      default -> false;
    };
  }

  /** "Charged with murder" is said of the one who is charged. */
  private static boolean with(Sentence sentence, int verb) {
    return verb + 1 < sentence.size() && sentence.token(verb + 1).lemma().equals("with");
  }

  /** "Two men accused of the murder": of such verbs "of" is said of the one it is done to. */
  private static boolean accused(Sentence sentence, int verb) {
    return switch (sentence.token(verb).lemma()) {
      case "accuse", "convict", "suspect", "acquit", "deprive" -> true;
      default -> false;
    };
  }
}
