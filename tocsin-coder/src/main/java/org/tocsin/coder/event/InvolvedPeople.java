package org.tocsin.coder.event;

import org.tocsin.coder.syntax.Arguments;
import org.tocsin.knowledge.number.CountedWords;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Whether counted people take part in an event, where no role says so. */
final class InvolvedPeople {
  private final CountedWords words;

  InvolvedPeople(CountedWords words) {
    this.words = words;
  }

  boolean in(Sentence sentence, int trigger, Arguments arguments, int figure) {
    return drawn(sentence, trigger, figure)
        || joining(sentence, trigger, figure)
        || described(sentence, trigger, figure)
        || within(sentence, arguments, figure);
  }

  /** "The march drew 2,000 people": those whom an event draws take part in it. */
  private boolean drawn(Sentence sentence, int trigger, int figure) {
    Token event = sentence.token(trigger);
    Token counted = sentence.token(figure);
    return !event.root()
        && !counted.root()
        && event.head() == counted.head()
        && event.baseRelation().equals("nsubj")
        && counted.baseRelation().equals("obj")
        && words.outward(sentence.token(event.head()).lemma());
  }

  /** "10,000 people turned out for the march": those who join or come take part. */
  private boolean joining(Sentence sentence, int trigger, int figure) {
    Token counted = sentence.token(figure);
    if (counted.root() || !counted.relation().equals("nsubj")) {
      return false;
    }
    Token verb = sentence.token(counted.head());
    if (verb.tag() != Tag.VERB || verb.index() == trigger || !words.inward(verb.lemma())) {
      return false;
    }
    int at = trigger;
    while (at != verb.index()) {
      Token token = sentence.token(at);
      if (token.root()) {
        return false;
      }
      switch (token.baseRelation()) {
        case "obj", "obl", "nmod", "xcomp" -> at = token.head();
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** "35,000 students protesting in Halm", "thousands of striking teachers". */
  private static boolean described(Sentence sentence, int trigger, int figure) {
    Token event = sentence.token(trigger);
    if (event.root() || !event.fine().equals("VBG")) {
      return false;
    }
    return switch (event.baseRelation()) {
      case "acl", "amod" -> event.head() == figure;
      default -> false;
    };
  }

  /** "What the union put at 5,000 people marched": the figure stands inside what marched. */
  private static boolean within(Sentence sentence, Arguments arguments, int figure) {
    for (int subject : arguments.subjects()) {
      Token head = sentence.token(subject);
      if (head.tag() == Tag.PRON
          && head.lemma().equals("what")
          && sentence.dominates(subject, figure)) {
        return true;
      }
    }
    return false;
  }
}
