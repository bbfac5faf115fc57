package org.tocsin.coder.place;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.place.PlaceMention.Use;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.NameType;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * How a place name is used: as a place, as the government it stands for, or inside another name.
 */
final class UseFinder {
  /** "another Varn": not the place itself. */
  private static final Set<String> INSTANCE = Set.of("a", "an", "another");

  /** "neighbours including Orlen" are what the neighbours are. */
  private static final Set<String> EXAMPLE = Set.of("including", "such");

  private final PlaceWords words;
  private final People people;

  UseFinder(PlaceWords words, People people) {
    this.words = words;
    this.people = people;
  }

  /** The token of a stretch that is governed from outside it. */
  static int head(Sentence sentence, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      Token token = sentence.token(i);
      if (token.tag() != Tag.PUNCT
          && (token.root() || token.head() < first || token.head() >= end)) {
        return i;
      }
    }
    return end - 1;
  }

  /**
   * The use of a name.
   *
   * @param power whether it can stand for a government: a country, a capital, a seat
   */
  Use use(Sentence sentence, Candidate candidate, boolean power) {
    int first = candidate.first();
    int end = candidate.end();
    int head = head(sentence, first, end);
    switch (sentence.kind()) {
      case DATELINE -> {
        return Use.DATELINE;
      }
      case HEADER, TITLE, BYLINE, CROSSHEAD, BODY, POST, CREDIT -> {}
    }
    switch (candidate.form()) {
      case ADJECTIVE -> {
        return Use.PART_OF_NAME;
      }
      case PEOPLE -> {
        return Use.ACTOR;
      }
      case NAME -> {}
    }
    if (first > 0
        && INSTANCE.contains(sentence.token(first - 1).lemma())
        && head + 1 == end
        && modified(sentence, head, end).isEmpty()) {
      return Use.PART_OF_NAME;
    }
    boolean compound =
        end + 1 < sentence.size()
            && sentence.token(end).text().equals("-")
            && sentence.token(end + 1).tag() == Tag.VERB;
    if (compound || !candidate.whole() || ofBody(sentence, first)) {
      return Use.PART_OF_NAME;
    }
    Shape shape = new Shape(sentence);
    int before = shape.before(first);
    String preposition = before >= 0 ? shape.lower(before) : "";
    boolean placed =
        before >= 0
            && sentence.token(before).tag() == Tag.ADP
            && words.in(PlaceWords.List.LOCATING, preposition)
            && !words.in(PlaceWords.List.PARTNERS, preposition);
    boolean possessive = shape.in(end) && possessive(shape.text(end));
    Optional<Token> noun = modified(sentence, head, end);
    if (noun.isPresent()) {
      return beforeNoun(sentence, noun.get(), possessive, power);
    }
    if (governs(sentence, head, power)) {
      return power ? Use.ACTOR : Use.PART_OF_NAME;
    }
    if (placed && !preposition.equals("to") && !preposition.equals("from")) {
      return Use.LOCATION;
    }
    if (!power) {
      return Use.LOCATION;
    }
    return role(sentence, top(sentence, head));
  }

  private static boolean possessive(String text) {
    return text.equals("'s") || text.equals("’s") || text.equals("'") || text.equals("’");
  }

  /** "University of Varn", "President of Orlen": but not "Province of Halm". */
  private boolean ofBody(Sentence sentence, int first) {
    int of = first - 1;
    while (of > 0 && sentence.token(of).tag() == Tag.DET) {
      of--;
    }
    if (of < 1 || !sentence.token(of).lemma().equals("of")) {
      return false;
    }
    Token noun = sentence.token(of - 1);
    return Character.isUpperCase(noun.text().charAt(0))
        && !words.container(noun.lemma())
        && !words.in(PlaceWords.List.DIRECTIONS, noun.lemma())
        && (noun.tag() == Tag.PROPN || noun.tag() == Tag.NOUN)
        && of - 1 > 0;
  }

  /** The noun that the name stands before: "Varn protests", "Varn's mayor". */
  private static Optional<Token> modified(Sentence sentence, int head, int end) {
    Token token = sentence.token(head);
    if (token.root() || token.head() < end) {
      return Optional.empty();
    }
    return switch (token.relation()) {
      case "compound", "amod", "nmod:poss", "nmod:desc" ->
          Optional.of(sentence.token(token.head()));
      default -> Optional.empty();
    };
  }

  /** "the government of Orlen", "the mayor of Halm", "a statement from Varn". */
  private boolean governs(Sentence sentence, int head, boolean power) {
    int top = top(sentence, head);
    Token token = sentence.token(top);
    String noun = sentence.token(token.head()).lemma();
    return switch (ArgumentFinder.preposition(sentence, top)) {
      case "of" ->
          (words.in(PlaceWords.List.BELONGING, noun) || words.in(PlaceWords.List.TITLES, noun))
              && !noun.equals("resident");
      case "from" -> power && words.in(PlaceWords.List.SENT, noun);
      default -> false;
    };
  }

  private Use beforeNoun(Sentence sentence, Token noun, boolean possessive, boolean power) {
    boolean person =
        words.in(PlaceWords.List.BELONGING, noun.lemma())
            || people.phrase(sentence, noun.index()).isPresent();
    if (possessive) {
      return person && power ? Use.ACTOR : Use.LOCATION;
    }
    if (person
        || noun.tag() == Tag.PROPN
        || words.in(PlaceWords.List.CALLED_AFTER, noun.lemma())
        || sentence.nameAt(noun.index()).map(n -> n.type() != NameType.PLACE).orElse(false)) {
      return Use.PART_OF_NAME;
    }
    return Use.LOCATION;
  }

  /** The first of coordinated or apposed nouns, whose relation all share. */
  private static int top(Sentence sentence, int head) {
    int at = head;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      boolean shares =
          token.relation().equals("conj")
              || token.relation().equals("appos")
              || token.relation().equals("flat");
      if (token.root() || !shares || verbal(sentence.token(token.head()))) {
        return at;
      }
      at = token.head();
    }
    return at;
  }

  private static boolean verbal(Token token) {
    return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
  }

  private Use role(Sentence sentence, int head) {
    Token token = sentence.token(head);
    Token governor = sentence.token(token.head());
    String preposition = ArgumentFinder.preposition(sentence, head);
    if (preposition.isEmpty() && !token.root()) {
      return switch (token.relation()) {
        case "nsubj", "nsubj:pass", "nsubj:outer" -> subject(sentence, token, governor);
        case "obj", "iobj", "xcomp" ->
            words.in(PlaceWords.List.SCENE_OBJECTS, governor.lemma()) ? Use.LOCATION : Use.ACTOR;
        default -> Use.LOCATION;
      };
    }
    boolean example =
        Arrays.stream(sentence.children(head))
            .anyMatch(i -> i < head && EXAMPLE.contains(sentence.token(i).text()));
    if (example && governor.tag() == Tag.NOUN) {
      return role(sentence, top(sentence, governor.index()));
    }
    if (words.in(PlaceWords.List.PARTNERS, preposition)) {
      boolean doer = preposition.equals("by") && governor.tag() != Tag.VERB;
      boolean bound =
          preposition.equals("for")
              && (governor.lemma().equals("leave")
                  || governor.lemma().equals("depart")
                  || governor.lemma().equals("bind"));
      return doer && governor.tag() != Tag.NOUN || bound ? Use.LOCATION : Use.ACTOR;
    }
    if (preposition.equals("to")) {
      return words.in(PlaceWords.List.ADDRESSED, governor.lemma())
              || sentence
                  .child(governor.index(), "obj")
                  .map(o -> words.in(PlaceWords.List.ADDRESSED, o.lemma()))
                  .orElse(false)
          ? Use.ACTOR
          : Use.LOCATION;
    }
    return Use.LOCATION;
  }

  private Use subject(Sentence sentence, Token token, Token governor) {
    if (token.relation().equals("nsubj:pass")) {
      return words.in(PlaceWords.List.SCENE_OBJECTS, governor.lemma()) ? Use.LOCATION : Use.ACTOR;
    }
    boolean predicate =
        sentence.child(governor.index(), "cop").isPresent() || governor.tag() == Tag.AUX;
    return predicate || words.in(PlaceWords.List.SCENE_SUBJECTS, governor.lemma())
        ? Use.LOCATION
        : Use.ACTOR;
  }
}
