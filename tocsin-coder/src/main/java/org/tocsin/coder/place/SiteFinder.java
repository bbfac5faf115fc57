package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.coder.place.PlaceMention.Use;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Finds sites by the noun that heads them: named ("Brask Tractor Plant", "University of Halm") and
 * described ("outside the district court").
 */
final class SiteFinder {
  /**
   * A site.
   *
   * @param sentence index of the sentence
   * @param first index of the first token, an article left out
   * @param end one past the last token
   * @param head the noun
   * @param named whether it is a name, not a description
   * @param use how it is used
   */
  record Site(int sentence, int first, int end, int head, boolean named, Use use) {}

  private static final Set<String> BEFORE_OF = Set.of("front", "outside", "inside");

  private final PlaceWords words;

  SiteFinder(PlaceWords words) {
    this.words = words;
  }

  /** The sites of a document, in text order. */
  List<Site> find(Document document) {
    List<Site> sites = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      switch (sentence.kind()) {
        case TITLE, CROSSHEAD, BODY, POST -> {
          Shape shape = new Shape(sentence);
          int from = 0;
          for (int i = 0; i < sentence.size(); i++) {
            if (i >= from && siteNoun(sentence, i)) {
              from = add(sentence, shape, i, sites);
            }
          }
        }
        case HEADER, DATELINE, BYLINE, CREDIT -> {}
      }
    }
    return sites;
  }

  private boolean siteNoun(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
    String lower = token.text().toLowerCase(Locale.ROOT);
    boolean several = token.tag() == Tag.PROPN && lower.endsWith("s");
    String one = several ? lower.substring(0, lower.length() - 1) : lower;
    return noun
        && (words.in(PlaceWords.List.SITES, token.lemma())
            || words.in(PlaceWords.List.SITES, lower)
            || words.in(PlaceWords.List.SITES, one));
  }

  private int add(Sentence sentence, Shape shape, int noun, List<Site> sites) {
    int next = noun + 1;
    boolean longer =
        next < sentence.size()
            && (siteNoun(sentence, next) || shape.nameWord(noun) && shape.nameWord(next))
            && !shape.text(next).equals("'s");
    if (longer) {
      return noun + 1;
    }
    int first = noun;
    while (first > 0 && modifies(sentence, shape, first - 1)) {
      first--;
    }
    while (first < noun && skipped(sentence, first)) {
      first++;
    }
    int end = noun + 1;
    if (shape.in(end + 1) && shape.lower(end).equals("of") && shape.nameWord(noun)) {
      int name = end + 1;
      while (shape.in(name) && sentence.token(name).tag() == Tag.DET) {
        name++;
      }
      if (shape.nameWord(name)) {
        end = shape.runEnd(name);
      }
    }
    boolean headline = shape.headline();
    boolean named = false;
    for (int i = first; i < end; i++) {
      named |= i != noun && shape.nameWord(i) && sentence.token(i).tag() == Tag.PROPN;
    }
    named &= !headline || sentence.token(noun).tag() == Tag.PROPN;
    boolean described =
        first < noun || !words.in(PlaceWords.List.PLAIN_SITES, sentence.token(noun).lemma());
    Use use = use(sentence, shape, noun, first);
    boolean several = sentence.token(noun).fine().equals("NNS");
    if (!named && (use != Use.LOCATION || !described || several)) {
      return noun + 1;
    }
    sites.add(new Site(sentence.index(), first, end, noun, named, use));
    return end;
  }

  private static boolean modifies(Sentence sentence, Shape shape, int i) {
    Token token = sentence.token(i);
    return switch (token.tag()) {
      case PROPN, NOUN, ADJ -> true;
      case PART ->
          token.lemma().equals("'s") || token.text().equals("’s") || token.text().equals("'");
      case NUM -> shape.capital(i);
      case PUNCT -> token.text().equals("-");
      default -> false;
    };
  }

  /** Words that may open such a phrase but are no part of a site's name. */
  private static boolean skipped(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.tag() == Tag.PART
        || token.tag() == Tag.PUNCT
        || sentence.size() > i + 1 && sentence.token(i + 1).tag() == Tag.PART;
  }

  private Use use(Sentence sentence, Shape shape, int noun, int first) {
    int before = shape.before(first);
    if (before >= 0) {
      Token token = sentence.token(before);
      if (token.tag() == Tag.PART || possessor(token)) {
        before = beforePossessor(sentence, before);
      }
    }
    Token site = sentence.token(noun);
    boolean modifier = site.relation().equals("compound") && site.head() > noun;
    if (becoming(sentence, noun) || modifier) {
      return Use.PART_OF_NAME;
    }
    if (before >= 0
        && sentence.token(before).tag() == Tag.ADP
        && words.in(PlaceWords.List.LOCATING, shape.lower(before))
        && !shape.lower(before).equals("by")) {
      return Use.LOCATION;
    }
    String preposition = ArgumentFinder.preposition(sentence, noun);
    Token token = sentence.token(noun);
    Token governor = sentence.token(token.head());
    if (words.in(PlaceWords.List.LOCATING, preposition) && !preposition.equals("by")) {
      return Use.LOCATION;
    }
    boolean beside = before > 1 && shape.lower(before).equals("of");
    if (beside && BEFORE_OF.contains(shape.lower(before - 1))) {
      return Use.LOCATION;
    }
    if (preposition.isEmpty()
        && (token.relation().equals("obj") || token.relation().equals("nsubj:pass"))
        && words.in(PlaceWords.List.SCENE_OBJECTS, governor.lemma())) {
      return Use.LOCATION;
    }
    boolean doer = token.baseRelation().equals("nsubj") || token.baseRelation().equals("obj");
    return doer ? Use.ACTOR : Use.PART_OF_NAME;
  }

  /** "turned the station into a museum", "converted to a mosque": what a site becomes. */
  private boolean becoming(Sentence sentence, int noun) {
    String preposition = ArgumentFinder.preposition(sentence, noun);
    String governor = sentence.token(sentence.token(noun).head()).lemma();
    return (preposition.equals("to") || preposition.equals("into"))
        && words.in(PlaceWords.List.BECOMING, governor);
  }

  private static boolean possessor(Token token) {
    return token.fine().equals("PRP$");
  }

  private static int beforePossessor(Sentence sentence, int at) {
    int i = at;
    while (i >= 0
        && switch (sentence.token(i).tag()) {
          case PART, PROPN, NOUN, ADJ, DET, PRON -> true;
          default -> false;
        }) {
      i--;
    }
    return i;
  }
}
