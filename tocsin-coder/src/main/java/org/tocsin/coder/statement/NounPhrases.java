package org.tocsin.coder.statement;

import java.util.Optional;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Noun phrases read off neighbouring words, for clauses whose tree is not to be trusted. */
final class NounPhrases {
  private NounPhrases() {}

  /** Whether a token may head a noun phrase. */
  static boolean nominal(Token token) {
    if (acronym(token)) {
      return true;
    }
    return switch (token.tag()) {
      case NOUN, PROPN -> true;
      case PRON -> !possessive(token) && !relative(token);
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /** "AFP" is a name, whatever the tagger says. */
  private static boolean acronym(Token token) {
    String text = token.text();
    if (text.length() < 3 || text.length() > 5 || token.tag() == Tag.NUM) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean possessive(Token token) {
    return token.fine().equals("PRP$") || token.fine().equals("WP$");
  }

  static boolean relative(Token token) {
    return switch (token.lemma()) {
      case "who", "which", "whom", "that", "whose", "what" -> true;
      default -> false;
    };
  }

  static boolean personal(Token token) {
    return token.tag() == Tag.PRON && token.fine().equals("PRP");
  }

  /** Whether a token may stand in a noun phrase before its head. */
  private static boolean inner(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, NUM, DET, SYM -> true;
      case PRON -> possessive(token);
      case PART -> token.fine().equals("POS");
      case PUNCT -> token.text().equals("-") || token.text().equals("\u2013");
      case VERB ->
          (token.fine().equals("VBN") || token.fine().equals("VBG"))
              && token.relation().equals("amod")
              && !SubjectFinder.hearer(token);
      case ADP, ADV, AUX, CCONJ, INTJ, SCONJ, X -> false;
    };
  }

  /** The first token of the phrase that a token ends or heads. */
  static int first(Sentence sentence, int head) {
    int at = head;
    if (personal(sentence.token(head))) {
      return at;
    }
    while (at > 0 && inner(sentence.token(at - 1))) {
      at--;
      if (opens(sentence, at) && (at == 0 || !possessor(sentence, at, head))) {
        break;
      }
    }
    while (at < head && sentence.token(at).tag() == Tag.PUNCT) {
      at++;
    }
    return at;
  }

  private static boolean opens(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return (token.tag() == Tag.DET || possessive(token))
        && (at == 0 || sentence.token(at - 1).tag() != Tag.DET);
  }

  /** "the port's the" never occurs; a determiner always opens its phrase. */
  private static boolean possessor(Sentence sentence, int at, int head) {
    return at < head && sentence.token(at - 1).fine().equals("POS");
  }

  /** The head of the phrase that begins at this token. */
  static Optional<Integer> head(Sentence sentence, int first) {
    int head = -1;
    for (int i = first; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (nominal(token)) {
        if (personal(token)) {
          return head < 0 ? Optional.of(i) : Optional.of(head);
        }
        head = i;
      } else if (!inner(token) || i > first && head >= 0 && opens(sentence, i)) {
        break;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(head);
  }

  /** The words of the phrase with this head; phrases with "of" behind it included. */
  static Span span(Sentence sentence, int head) {
    int end = head;
    while (end + 2 < sentence.size() && sentence.token(end + 1).lemma().equals("of")) {
      Optional<Integer> next = head(sentence, end + 2);
      if (next.isEmpty()) {
        break;
      }
      end = next.get();
    }
    return sentence.span(first(sentence, head), end + 1);
  }
}
