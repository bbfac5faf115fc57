package org.tocsin.coder.syntax;

import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Whether a verb is passive. */
public final class Voice {
  private Voice() {}

  /** Whether the subject of this verb, stated or understood, undergoes what it says. */
  public static boolean passive(Sentence sentence, int verb) {
    Token token = sentence.token(verb);
    if (sentence.child(verb, "aux:pass").isPresent()
        || sentence.child(verb, "nsubj:pass").isPresent()) {
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
      case "amod" -> true;
      case "advcl" -> sentence.child(verb, "obj").isEmpty();
      case "conj" ->
          sentence.child(verb, "obj").isEmpty()
              && sentence.token(token.head()).tag() == Tag.VERB
              && passive(sentence, token.head());
      case "root", "parataxis", "ccomp" -> sentence.child(verb, "obj").isEmpty();
      default -> false;
    };
  }

  /** "Two men accused of the murder": of such verbs "of" is said of the one it is done to. */
  private static boolean accused(Sentence sentence, int verb) {
    return switch (sentence.token(verb).lemma()) {
      case "accuse", "convict", "suspect", "acquit", "deprive" -> true;
      default -> false;
    };
  }
}
