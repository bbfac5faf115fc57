package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tocsin.coder.place.PlaceMention.Use;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.Place;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Which of the places of a sentence a trigger's happening is said to be at. */
final class StatedPlaces {
  /** Relations over which a place belongs to a word without leaving its phrase or clause. */
  private static final Set<String> PHRASE =
      Set.of(
          "nmod",
          "obl",
          "compound",
          "amod",
          "appos",
          "flat",
          "conj",
          "obj",
          "nsubj",
          "xcomp",
          "dep",
          "advmod",
          "list");

  /** "after a march in Halm": prepositions that lead to another happening. */
  private static final Set<String> OTHER_TIME = Set.of("after", "before", "following");

  /** Cost from which on a place of the same sentence is not taken to be the trigger's. */
  private static final double TOO_FAR = 9;

  /** What the place of a clause with "where" costs. */
  private static final double WHERE = 0.5;

  /** What a site without a name costs beside one with a name or a city. */
  private static final double DESCRIBED = 1;

  /** What the place of a body costs: "the movement in Halm". */
  private static final double OF_BODY = 5;

  /** Up to what cost a town is the place of what concerns a whole country. */
  private static final double CLOSE = 4;

  /** What a town costs beside a country where a whole country is concerned. */
  private static final double TOWN = 2;

  private StatedPlaces() {}

  /**
   * The place that belongs most closely to a trigger, if one is close enough.
   *
   * @param national whether the happening concerns a whole country, so that a building told of
   *     without a name is not its place
   * @param whole whether the trigger says so itself, as "civil war" does
   */
  static Optional<PlaceMention> stated(
      Sentence sentence,
      int head,
      Span trigger,
      boolean national,
      boolean whole,
      List<PlaceMention> places,
      PlaceWords words) {
    PlaceMention best = null;
    double least = Double.MAX_VALUE;
    OptionalInt scene = scene(sentence, head);
    for (PlaceMention mention : places) {
      if (mention.sentence() != sentence.index()
          || mention.use() != Use.LOCATION
          || national && described(mention.place())) {
        continue;
      }
      boolean inside = mention.place().span().map(trigger::contains).orElse(false);
      boolean there = scene.isPresent() && mention.head() == scene.getAsInt();
      double cost = inside ? 0 : there ? WHERE : cost(sentence, head, mention, words);
      boolean town = mention.place().precision().compareTo(PlacePrecision.ADMIN1) < 0;
      cost += whole && town ? TOWN : 0;
      cost += national && town && cost > CLOSE ? TOO_FAR : 0;
      if (cost < least) {
        least = cost;
        best = mention;
      }
    }
    if (best == null || least > TOO_FAR) {
      return Optional.empty();
    }
    return Optional.of(national ? best : finest(sentence, best, places, words));
  }

  /** "the town of Tolm in the province of Halm": the finest of places named inside each other. */
  private static PlaceMention finest(
      Sentence sentence, PlaceMention chosen, List<PlaceMention> places, PlaceWords words) {
    PlaceMention best = chosen;
    for (PlaceMention mention : places) {
      boolean finer =
          mention.sentence() == sentence.index()
              && mention.use() == Use.LOCATION
              && !described(mention.place())
              && mention.place().precision().compareTo(best.place().precision()) < 0
              && mention.end() < chosen.first()
              && mention.place().country().equals(chosen.place().country());
      if (finer && within(sentence, mention.end(), chosen.first(), words)) {
        best = mention;
      }
    }
    return best;
  }

  private static boolean within(Sentence sentence, int from, int to, PlaceWords words) {
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      String lower = token.text().toLowerCase(Locale.ROOT);
      boolean link =
          lower.equals("in")
              || lower.equals("of") && i > from
              || lower.equals(",")
              || token.tag() == Tag.DET
              || words.container(lower)
              || words.in(PlaceWords.List.DIRECTIONS, lower);
      if (!link) {
        return false;
      }
    }
    return to - from <= 5;
  }

  /** What "where" stands for in a relative clause that the trigger is told in. */
  private static OptionalInt scene(Sentence sentence, int head) {
    int at = head;
    for (int steps = 0; steps < sentence.size(); steps++) {
      Token token = sentence.token(at);
      if (token.root()) {
        break;
      }
      if (token.relation().equals("acl:relcl")) {
        for (int i : sentence.children(at)) {
          if (sentence.token(i).lemma().equals("where")) {
            return OptionalInt.of(token.head());
          }
        }
      }
      at = token.head();
    }
    return OptionalInt.empty();
  }

  /** How far a place is from belonging to the trigger; 20 and more where the tree is broken. */
  private static double cost(Sentence sentence, int head, PlaceMention mention, PlaceWords words) {
    Place place = mention.place();
    double cost = Math.min(4, Math.abs(mention.head() - head) / 10.0);
    cost += place.precision().ordinal() * 0.35;
    cost += described(place) ? DESCRIBED : 0;
    cost += ofBody(sentence, mention, head, words) ? OF_BODY : 0;
    List<Integer> path = upwards(sentence, mention.head(), head);
    int crossed = 0;
    int climbs = 0;
    int up = head;
    int meet = path.indexOf(up);
    while (meet < 0 && !sentence.token(up).root()) {
      crossed += crosses(sentence.token(up)) ? 1 : 0;
      up = sentence.token(up).head();
      climbs++;
      meet = path.indexOf(up);
    }
    if (meet < 0) {
      return cost + 20;
    }
    for (int i = 0; i < meet; i++) {
      Token token = sentence.token(path.get(i));
      boolean other = OTHER_TIME.contains(ArgumentFinder.preposition(sentence, token.index()));
      crossed += PHRASE.contains(token.baseRelation()) && !other ? 0 : 1;
    }
    return cost + meet * 0.5 + climbs * 0.8 + crossed * 3;
  }

  /** "claimed by the movement in Halm": where a body is, and not what it did. */
  private static boolean ofBody(
      Sentence sentence, PlaceMention mention, int head, PlaceWords words) {
    Token name = sentence.token(mention.head());
    if (name.root() || !name.relation().equals("nmod") || name.head() == head) {
      return false;
    }
    Token body = sentence.token(name.head());
    boolean doer =
        body.baseRelation().equals("nsubj")
            || ArgumentFinder.preposition(sentence, body.index()).equals("by");
    if (!doer) {
      return false;
    }
    String noun = body.lemma();
    boolean local = words.in(PlaceWords.List.LOCAL_BODIES, noun);
    return !local
        && (words.in(PlaceWords.List.BODIES, noun) || words.in(PlaceWords.List.BELONGING, noun));
  }

  /** Whether a place is a site without a name, as "the courthouse". */
  private static boolean described(Place place) {
    return place.precision() == PlacePrecision.SITE
        && place.name().equals(place.name().toLowerCase(Locale.ROOT));
  }

  /** The tokens from one up to another, or to the root. */
  private static List<Integer> upwards(Sentence sentence, int from, int to) {
    List<Integer> path = new ArrayList<>();
    int at = from;
    path.add(at);
    while (at != to && !sentence.token(at).root() && path.size() <= sentence.size()) {
      at = sentence.token(at).head();
      path.add(at);
    }
    return path;
  }

  private static boolean crosses(Token token) {
    return (token.tag() == Tag.VERB || token.tag() == Tag.AUX)
        && !token.root()
        && !token.baseRelation().equals("xcomp");
  }
}
