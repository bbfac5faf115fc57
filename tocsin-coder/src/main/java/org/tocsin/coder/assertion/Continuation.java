package org.tocsin.coder.assertion;

import java.util.List;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Whether what is told as fact still goes on. */
final class Continuation {
  private final Modality modality;

  Continuation(Modality modality) {
    this.modality = modality;
  }

  boolean of(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (token.fine().equals("VBG") && present(sentence, head) || lasting(sentence, head)) {
      return true;
    }
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      boolean modifies =
          child.baseRelation().equals("amod") || child.baseRelation().equals("compound");
      if (modifies && modality.continuing(child.lemma())) {
        return true;
      }
    }
    if (token.root()) {
      return false;
    }
    Token governor = sentence.token(token.head());
    List<String> places = Position.of(sentence, token);
    boolean reached =
        places.contains("subject") || places.contains("object") || places.contains("complement");
    return reached
        && modality.continuing(Position.word(sentence, governor))
        && !governor.fine().equals("VB");
  }

  /** "Is drafting", "are organising". */
  static boolean progressive(Sentence sentence, Token verb) {
    return verb.fine().equals("VBG") && present(sentence, verb.index());
  }

  /** An auxiliary of the present: "are marching", "have been marching". */
  private static boolean present(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("aux")
          && (child.fine().equals("VBZ") || child.fine().equals("VBP"))) {
        return true;
      }
    }
    return false;
  }

  /** "Have been on strike for a week", "have held the bridge since Monday". */
  private static boolean lasting(Sentence sentence, int verb) {
    if (!present(sentence, verb) || sentence.child(verb, "aux:pass").isPresent()) {
      return false;
    }
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      boolean adjunct =
          switch (child.baseRelation()) {
            case "obl", "nmod", "advcl" -> true;
            default -> false;
          };
      if (!adjunct) {
        continue;
      }
      for (int j : sentence.children(i)) {
        String lemma = sentence.token(j).lemma();
        boolean opens = j < i && !sentence.token(j).baseRelation().equals("amod");
        if (opens && (lemma.equals("since") || lemma.equals("for") && duration(child))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean duration(Token token) {
    return switch (token.lemma()) {
      case "hour", "day", "week", "month", "year", "decade", "night" -> true;
      default -> false;
    };
  }
}
