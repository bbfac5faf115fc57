package org.tocsin.coder.event;

import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.model.Document;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * The words by which a mention is shown: a pronoun stands for the words last used for its actor.
 */
final class Naming {
  private Naming() {}

  static Span of(Document document, ActorMention mention, Cast cast) {
    if (!pronoun(document, mention)) {
      return mention.span();
    }
    Span named = mention.span();
    for (ActorMention other : cast.mentions()) {
      if (other.span().start() >= mention.span().start()) {
        break;
      }
      if (other.actor().equals(mention.actor()) && !pronoun(document, other)) {
        named = other.span();
      }
    }
    return named;
  }

  static boolean pronoun(Document document, ActorMention mention) {
    return document.sentences().get(mention.sentence()).token(mention.head()).tag() == Tag.PRON;
  }

  /** Whether a mention is a bare figure, such as "dozens" or "40". */
  static boolean figure(Document document, ActorMention mention) {
    Token head = document.sentences().get(mention.sentence()).token(mention.head());
    return head.tag() == Tag.NUM || head.span().equals(mention.span());
  }
}
