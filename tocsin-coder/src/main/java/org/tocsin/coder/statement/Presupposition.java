package org.tocsin.coder.statement;

import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Tells what a reported clause takes for granted from what it claims. */
final class Presupposition {
  private static final int DEPTH = 6;

  private Presupposition() {}

  /**
   * Whether the word names something known: "the march", "since the strike", "who had marched".
   *
   * @param clauseStart first token of the reported clause
   * @param told whether all is told first and its teller named behind ("..., police said"), so that
   *     nothing but known things is taken for granted
   */
  static boolean of(Sentence sentence, int token, int clauseStart, boolean told) {
    Token word = sentence.token(token);
    if (word.tag() != Tag.VERB && definite(sentence, token)) {
      return true;
    }
    if (word.baseRelation().equals("amod") && word.fine().equals("VBN")) {
      return true;
    }
    if (told) {
      return false;
    }
    int at = token;
    for (int steps = 0; steps < DEPTH && at >= clauseStart; steps++) {
      Token here = sentence.token(at);
      if (here.relation().equals("acl:relcl") && here.head() >= clauseStart) {
        return true;
      }
      if (here.root()) {
        break;
      }
      at = here.head();
    }
    return false;
  }

  private static boolean definite(Sentence sentence, int noun) {
    for (int i = NounPhrases.first(sentence, noun); i < noun; i++) {
      Token token = sentence.token(i);
      if (NounPhrases.possessive(token) || token.fine().equals("POS")) {
        return true;
      }
      switch (token.lemma()) {
        case "the", "this", "these", "those" -> {
          return true;
        }
        default -> {}
      }
    }
    return sentence.token(noun).tag() == Tag.PROPN;
  }
}
