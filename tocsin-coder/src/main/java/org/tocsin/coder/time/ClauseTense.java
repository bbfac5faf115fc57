package org.tocsin.coder.time;

import org.tocsin.knowledge.calendar.CalendarWords;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Reads off the tree whether the clause around a word tells of what was or of what is to come. */
final class ClauseTense {
  private static final int DEPTH = 12;

  private final CalendarWords words;

  ClauseTense(CalendarWords words) {
    this.words = words;
  }

  /** The tense of the clause that holds this token. */
  Tense of(Sentence sentence, int token) {
    if (announced(sentence, token) || calledFor(sentence, token)) {
      return Tense.FUTURE;
    }
    if (lookingBack(sentence, token)) {
      return Tense.PAST;
    }
    int at = token;
    for (int steps = 0; steps < DEPTH; steps++) {
      Token here = sentence.token(at);
      if (verbal(here) || copular(sentence, at)) {
        return ofVerb(sentence, at, DEPTH);
      }
      if (at != token && words.ahead(here.lemma()) && here.tag() == Tag.ADJ) {
        return Tense.FUTURE;
      }
      if (here.root()) {
        return Tense.UNTOLD;
      }
      at = here.head();
    }
    return Tense.UNTOLD;
  }

  /** "ahead of Sunday's vote", "planned for Monday". */
  private static boolean announced(Sentence sentence, int token) {
    for (int i = Math.max(0, token - 3); i < token; i++) {
      String lemma = sentence.token(i).lemma();
      String next = i + 1 < token ? sentence.token(i + 1).lemma() : "";
      boolean when = next.equals("in") || next.equals("on") || next.equals("by");
      if (lemma.equals("due") && when
          || lemma.equals("ahead") && next.equals("of")
          || lemma.equals("upcoming")
          || lemma.equals("forthcoming")
          || (lemma.equals("plan")
                  || lemma.equals("schedule")
                  || lemma.equals("slate")
                  || lemma.equals("due")
                  || lemma.equals("set"))
              && next.equals("for")) {
        return true;
      }
    }
    return false;
  }

  /** "Called a strike for Monday", "called on Sunday for a march on Saturday". */
  private boolean calledFor(Sentence sentence, int token) {
    Token date = sentence.token(token);
    if (date.root() || !words.ahead(sentence.token(date.head()).lemma())) {
      return false;
    }
    Token verb = sentence.token(date.head());
    boolean goal =
        sentence.child(token, "case").map(word -> word.lemma().equals("for")).orElse(false);
    if (!verbal(verb) || goal) {
      return goal;
    }
    boolean thing = false;
    boolean dated = false;
    for (int i : sentence.children(verb.index())) {
      Token child = sentence.token(i);
      boolean between = i > verb.index() && i < token;
      thing |=
          between && (child.baseRelation().equals("obj") || child.baseRelation().equals("obl"));
      dated |= between && words.weekday(child.lemma()).isPresent();
    }
    return thing && dated;
  }

  /** "After the massacre in August": what is referred to lies before what is told. */
  private static boolean lookingBack(Sentence sentence, int token) {
    Token date = sentence.token(token);
    if (date.root() || !date.baseRelation().equals("nmod")) {
      return false;
    }
    int noun = date.head();
    return sentence
        .child(noun, "case")
        .map(
            word ->
                switch (word.lemma()) {
                  case "after", "since", "following", "over" -> true;
                  default -> false;
                })
        .orElse(false);
  }

  private static boolean verbal(Token token) {
    return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
  }

  private static boolean copular(Sentence sentence, int token) {
    return sentence.child(token, "cop").isPresent();
  }

  private Tense ofVerb(Sentence sentence, int verb, int depth) {
    Token token = sentence.token(verb);
    if (token.fine().equals("VBG") && after(sentence, verb)) {
      return Tense.PAST;
    }
    boolean infinitive = false;
    boolean past = false;
    boolean present = false;
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      boolean auxiliary = child.baseRelation().equals("aux") || child.baseRelation().equals("cop");
      if (auxiliary && child.fine().equals("MD")) {
        return perfect(sentence, verb) ? Tense.PAST : Tense.FUTURE;
      }
      if (auxiliary) {
        boolean done = child.fine().equals("VBD") || child.lemma().equals("have") && !infinitive;
        past |= done;
        present |= child.fine().equals("VBZ") || child.fine().equals("VBP");
      }
      infinitive |=
          child.lemma().equals("to")
              && (child.fine().equals("TO") || child.baseRelation().equals("mark"));
    }
    if (infinitive && perfect(sentence, verb) && !expected(sentence, token)) {
      return Tense.PAST;
    }
    boolean copula =
        sentence.child(verb, "aux").map(ClauseTense::isBe).orElse(false)
            || sentence.child(verb, "cop").map(ClauseTense::isBe).orElse(false);
    if (infinitive && copula && token.fine().equals("VB")) {
      return Tense.FUTURE;
    }
    if (infinitive && !past) {
      return ofInfinitive(sentence, token, depth);
    }
    if (past) {
      return Tense.PAST;
    }
    if (present) {
      boolean passive = sentence.child(verb, "aux:pass").isPresent();
      boolean ahead = words.ahead(token.lemma()) && !passive;
      boolean progressive = token.fine().equals("VBG");
      return ahead || progressive && words.timetable(token.lemma())
          ? Tense.FUTURE
          : scheduled(sentence, token);
    }
    return finite(sentence, token, depth);
  }

  /** "After winning on Tuesday, she must". */
  private static boolean after(Sentence sentence, int verb) {
    return sentence
        .child(verb, "mark")
        .filter(mark -> mark.lemma().equals("after") || mark.lemma().equals("since"))
        .isPresent();
  }

  /** "Was to end", "is to meet": the copula with an infinitive looks ahead. */
  private static boolean isBe(Token token) {
    return token.lemma().equals("be") && !token.fine().equals("VB") && !token.fine().equals("VBN");
  }

  private static boolean expected(Sentence sentence, Token infinitive) {
    return !infinitive.root() && sentence.token(infinitive.head()).lemma().equals("expect");
  }

  private static boolean perfect(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.lemma().equals("have") && child.baseRelation().equals("aux")) {
        return true;
      }
    }
    return false;
  }

  private Tense finite(Sentence sentence, Token token, int depth) {
    return switch (token.fine()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> scheduled(sentence, token);
      case "VB" -> token.root() ? Tense.FUTURE : above(sentence, token, depth);
      case "VBN" ->
          words.ahead(token.lemma()) && token.baseRelation().equals("acl")
              ? Tense.FUTURE
              : token.baseRelation().equals("acl") ? Tense.PAST : above(sentence, token, depth);
      default -> above(sentence, token, depth);
    };
  }

  /** A headline's present is the past; elsewhere it may be a timetable's future. */
  private Tense scheduled(Sentence sentence, Token token) {
    if (sentence.kind() == SegmentKind.TITLE || sentence.kind() == SegmentKind.CROSSHEAD) {
      return Tense.PAST;
    }
    return words.timetable(token.lemma()) ? Tense.FUTURE : Tense.PRESENT;
  }

  private Tense ofInfinitive(Sentence sentence, Token token, int depth) {
    if (token.root() || depth == 0) {
      return Tense.FUTURE;
    }
    Token governor = sentence.token(token.head());
    if (words.done(governor.lemma())) {
      return ofVerb(sentence, governor.index(), depth - 1);
    }
    boolean purpose = token.baseRelation().equals("advcl") && governor.fine().equals("VBD");
    return purpose && !words.ahead(governor.lemma()) ? Tense.PAST : Tense.FUTURE;
  }

  private Tense above(Sentence sentence, Token token, int depth) {
    if (token.root() || depth == 0) {
      return token.fine().equals("VBN") ? Tense.PAST : Tense.UNTOLD;
    }
    int at = token.head();
    for (int steps = 0; steps < DEPTH; steps++) {
      Token here = sentence.token(at);
      if (verbal(here) || copular(sentence, at)) {
        return ofVerb(sentence, at, depth - 1);
      }
      if (here.root()) {
        return Tense.UNTOLD;
      }
      at = here.head();
    }
    return Tense.UNTOLD;
  }
}
