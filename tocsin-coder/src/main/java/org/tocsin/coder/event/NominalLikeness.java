package org.tocsin.coder.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** What verb or noun, article, number and adjective say of whether a mention is a new happening. */
final class NominalLikeness {
  private static final Set<String> OTHERS =
      Set.of(
          "another",
          "other",
          "separate",
          "second",
          "third",
          "earlier",
          "previous",
          "similar",
          "new",
          "further",
          "more",
          "last",
          "different",
          "fresh",
          "additional");

  /** "Also gathered in Halm": what the verb tells is told of something else as well. */
  private static final Set<String> ALSO =
      Set.of("also", "again", "separately", "meanwhile", "later", "elsewhere", "previously");

  private NominalLikeness() {}

  static void add(Draft one, Draft other, List<String> features) {
    boolean verb = verb(one);
    boolean verbToo = verb(other);
    features.add(verb == verbToo ? verb ? "verb-and-verb" : "noun-and-noun" : "verb-and-noun");
    if (introducesAnother(other) || introducesAnother(one)) {
      features.add("called-another");
    }
    if (verbToo) {
      return;
    }
    boolean same = lemma(one).equals(lemma(other));
    switch (article(other)) {
      case DEFINITE -> {
        features.add(same ? "the-same-word" : "the-other-word");
        if (!one.trigger().type().equals(other.trigger().type())) {
          features.add("the-one-of-another-type");
        }
      }
      case INDEFINITE -> features.add("a-new-one");
      case NONE -> {}
    }
    if (!verb && plural(one) != plural(other)) {
      features.add("number-differs");
    }
    if (same && !verb && plural(one) == plural(other)) {
      features.add("word-and-number-same");
    }
    if (other.participants().isEmpty()
        && other.dated().isEmpty()
        && other.place().map(place -> place.basis() != PlaceBasis.STATED).orElse(true)) {
      features.add("bare-mention");
    }
  }

  static String lemma(Draft draft) {
    return draft.sentence().token(draft.trigger().head()).lemma();
  }

  static boolean verb(Draft draft) {
    return draft.sentence().token(draft.trigger().head()).tag() == Tag.VERB;
  }

  /** How a mention is put: as a verb, as a noun told of before, or as a noun. */
  static String form(Draft draft) {
    if (verb(draft)) {
      return "verb";
    }
    return article(draft) == Article.DEFINITE ? "the-noun" : "noun";
  }

  private static boolean plural(Draft draft) {
    return draft.sentence().token(draft.trigger().head()).fine().endsWith("S");
  }

  private enum Article {
    DEFINITE,
    INDEFINITE,
    NONE
  }

  private static Article article(Draft draft) {
    Sentence sentence = draft.sentence();
    for (int i : sentence.children(draft.trigger().head())) {
      Token child = sentence.token(i);
      switch (child.text().toLowerCase(Locale.ROOT)) {
        case "the", "this", "that", "these", "those", "his", "her", "their", "its" -> {
          return Article.DEFINITE;
        }
        case "a", "an", "some", "several", "many" -> {
          return Article.INDEFINITE;
        }
        default -> {}
      }
    }
    return Article.NONE;
  }

  private static boolean introducesAnother(Draft draft) {
    Sentence sentence = draft.sentence();
    for (int i : sentence.children(draft.trigger().head())) {
      Token child = sentence.token(i);
      String word = child.text().toLowerCase(Locale.ROOT);
      boolean adds =
          switch (child.baseRelation()) {
            case "amod", "det" -> OTHERS.contains(word);
            case "advmod" -> ALSO.contains(word);
            default -> false;
          };
      if (adds) {
        return true;
      }
    }
    return false;
  }
}
