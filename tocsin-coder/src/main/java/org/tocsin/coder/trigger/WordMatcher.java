package org.tocsin.coder.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.knowledge.pattern.Element;
import org.tocsin.knowledge.pattern.Pattern;
import org.tocsin.knowledge.pattern.Words;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Matches the words of a pattern to tokens from a given place on. */
final class WordMatcher {
  private static final int FILLERS = 4;
  private static final int GAP = 8;
  private static final int SLOT_GAP = 12;

  private final Sentence sentence;
  private final String[] forms;
  private final String[] lemmas;
  private final String[] singulars;

  WordMatcher(Sentence sentence, Stems stems) {
    this.sentence = sentence;
    this.forms = new String[sentence.size()];
    this.lemmas = new String[sentence.size()];
    this.singulars = new String[sentence.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = sentence.token(i).text().toLowerCase(Locale.ROOT);
      lemmas[i] = stems.of(sentence.token(i), forms[i]);
      singulars[i] = stems.singular(sentence.token(i), forms[i]);
    }
  }

  int size() {
    return forms.length;
  }

  String form(int token) {
    return forms[token];
  }

  String lemma(int token) {
    return lemmas[token];
  }

  String singular(int token) {
    return singulars[token];
  }

  /** How many tokens an entry takes up at a place; 0 if none begins there. */
  int matchAt(Words words, int at) {
    int length = words.matchAt(i -> lemmas[i], i -> forms[i], at, forms.length);
    return singulars[at].equals(lemmas[at])
        ? length
        : Math.max(length, words.matchAt(i -> singulars[i], i -> forms[i], at, forms.length));
  }

  /** The tokens of the pattern's words when its first word stands at this token. */
  Optional<List<Integer>> match(Pattern pattern, int at) {
    List<Integer> tokens = new ArrayList<>();
    return match(pattern.elements(), 0, at, tokens, Skip.NONE)
        ? Optional.of(tokens)
        : Optional.empty();
  }

  private enum Skip {
    NONE,
    FILLERS,
    GAP,
    SLOT
  }

  private boolean match(
      List<Element> elements, int element, int at, List<Integer> tokens, Skip skip) {
    if (element == elements.size()) {
      return !tokens.isEmpty();
    }
    Element here = elements.get(element);
    if (here instanceof Element.Slot) {
      return match(elements, element + 1, at, tokens, tokens.isEmpty() ? skip : Skip.SLOT);
    }
    if (here instanceof Element.Gap) {
      return match(elements, element + 1, at, tokens, tokens.isEmpty() ? skip : Skip.GAP);
    }
    Element.Word word = (Element.Word) here;
    int limit = limit(skip);
    for (int i = at; i < forms.length && i - at <= limit; i++) {
      int length = matchAt(word.words(), i);
      if (length > 0 && tagged(word, i)) {
        int size = tokens.size();
        for (int k = 0; k < length; k++) {
          tokens.add(i + k);
        }
        if (match(elements, element + 1, i + length, tokens, Skip.FILLERS)) {
          return true;
        }
        while (tokens.size() > size) {
          tokens.remove(tokens.size() - 1);
        }
      }
      if (!skippable(i, skip)) {
        break;
      }
    }
    return word.optional() && match(elements, element + 1, at, tokens, skip);
  }

  private static int limit(Skip skip) {
    return switch (skip) {
      case NONE -> 0;
      case FILLERS -> FILLERS;
      case GAP -> GAP;
      case SLOT -> SLOT_GAP;
    };
  }

  private boolean skippable(int i, Skip skip) {
    Token token = sentence.token(i);
    return switch (skip) {
      case NONE -> false;
      case FILLERS -> filler(token);
      case GAP, SLOT -> !(token.tag() == Tag.VERB && finite(token)) && !closing(token);
    };
  }

  private static boolean finite(Token token) {
    return !token.fine().equals("VBN") && !token.fine().equals("VBG");
  }

  private static boolean closing(Token token) {
    return token.text().equals(".") || token.text().equals(";") || token.text().equals("?");
  }

  private static boolean filler(Token token) {
    return switch (token.tag()) {
      case DET, ADJ, ADV, NUM, AUX -> true;
      case PART -> true;
      case PRON -> token.relation().equals("nmod:poss");
      case NOUN, PROPN ->
          switch (token.relation()) {
            case "compound", "nmod:poss", "flat", "nummod", "amod" -> true;
            default -> false;
          };
      case VERB -> token.relation().equals("amod");
      case PUNCT -> token.text().equals("-") || token.text().length() == 1 && isQuote(token);
      default -> false;
    };
  }

  private static boolean isQuote(Token token) {
    return "\"'“”‘’".indexOf(token.text().charAt(0)) >= 0;
  }

  private boolean tagged(Element.Word word, int i) {
    return word.tag().map(coarse -> fits(coarse, sentence.token(i))).orElse(true);
  }

  /** In "Bill Norran" the first word is a person's, not a bill. */
  private boolean givenName(Token token) {
    int next = token.index() + 1;
    return next < sentence.size()
        && sentence.token(next).relation().equals("flat")
        && sentence.token(next).head() == token.index();
  }

  private boolean fits(Element.Coarse coarse, Token token) {
    return switch (coarse) {
      case V -> token.tag() == Tag.VERB || token.tag() == Tag.AUX;
      case N ->
          token.tag() == Tag.NOUN
              || token.tag() == Tag.PROPN && !givenName(token)
              || token.index() == 0 && token.fine().equals("VBZ");
      case A ->
          token.tag() == Tag.ADJ || token.tag() == Tag.VERB && token.relation().equals("amod");
      case R -> token.tag() == Tag.ADV;
      case P -> token.tag() == Tag.ADP || token.tag() == Tag.PART || token.tag() == Tag.SCONJ;
    };
  }
}
