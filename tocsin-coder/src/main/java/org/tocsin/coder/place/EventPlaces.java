package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tocsin.coder.place.PlaceMention.Use;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.Document;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Where a happening takes place: said of it, or inferred from what surrounds it. */
public final class EventPlaces {
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

  /** Cost from which on a place of the same sentence is not taken to be the trigger's. */
  private static final double TOO_FAR = 9;

  /** What the place of a clause with "where" costs. */
  private static final double WHERE = 0.5;

  /** What a site without a name costs beside one with a name or a city. */
  private static final double DESCRIBED = 1;

  /** Share of the document's places from which on it is plainly about one country. */
  private static final double CLEAR = 0.4;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  public EventPlaces(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * The place of the happening that a trigger signals.
   *
   * @param sentence index of the trigger's sentence
   * @param head index of the trigger's head token
   * @param trigger the trigger's words
   * @param type the event type
   * @param places all places of the document, in text order
   */
  public Optional<Place> of(
      Document document,
      int sentence,
      int head,
      Span trigger,
      String type,
      List<PlaceMention> places) {
    Optional<PlaceMention> stated =
        stated(document.sentences().get(sentence), head, trigger, places);
    if (stated.isPresent()) {
      if (stated.get().place().basis() == PlaceBasis.INFERRED) {
        return stated.map(PlaceMention::place);
      }
      return Optional.of(full(document, stated.get(), places));
    }
    return inferred(document, sentence, head, type, places);
  }

  private Optional<PlaceMention> stated(
      Sentence sentence, int head, Span trigger, List<PlaceMention> places) {
    PlaceMention best = null;
    double least = Double.MAX_VALUE;
    OptionalInt scene = scene(sentence, head);
    for (PlaceMention mention : places) {
      if (mention.sentence() != sentence.index() || mention.use() != Use.LOCATION) {
        continue;
      }
      boolean inside = mention.place().span().map(trigger::contains).orElse(false);
      boolean there = scene.isPresent() && mention.head() == scene.getAsInt();
      double cost = inside ? 0 : there ? WHERE : cost(sentence, head, mention);
      if (cost < least) {
        least = cost;
        best = mention;
      }
    }
    return least > TOO_FAR ? Optional.empty() : Optional.ofNullable(best);
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
  private static double cost(Sentence sentence, int head, PlaceMention mention) {
    Place place = mention.place();
    double cost = Math.min(4, Math.abs(mention.head() - head) / 10.0);
    cost += place.precision().ordinal() * 0.35;
    boolean site = place.precision() == PlacePrecision.SITE;
    cost += site && place.name().equals(place.name().toLowerCase(Locale.ROOT)) ? DESCRIBED : 0;
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
      crossed += PHRASE.contains(token.baseRelation()) ? 0 : 1;
    }
    return cost + meet * 0.5 + climbs * 0.8 + crossed * 3;
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

  private Optional<Place> inferred(
      Document document, int sentence, int head, String type, List<PlaceMention> places) {
    Optional<DocumentFocus> focus = DocumentFocus.of(document, places);
    Optional<Place> named = actorsCountry(document.sentences().get(sentence), head, places);
    boolean clear = focus.map(f -> f.share() >= CLEAR).orElse(false);
    String country =
        (clear && named.isEmpty() ? Optional.<String>empty() : named.flatMap(Place::country))
            .or(() -> clear ? Optional.empty() : lastCountry(sentence, head, places))
            .or(() -> focus.map(DocumentFocus::country))
            .orElse("");
    if (country.isEmpty()) {
      return Optional.empty();
    }
    Optional<Place> city =
        focus.filter(f -> f.country().equals(country)).flatMap(DocumentFocus::city);
    boolean national =
        words.in(PlaceWords.List.NATIONAL_EVENTS, type)
            && !words.in(PlaceWords.List.CITY_STATES, country);
    if (city.isPresent() && !national) {
      return city.map(EventPlaces::asInferred);
    }
    return gazetteer.country(country).map(entry -> country(entry, named.flatMap(Place::span)));
  }

  /**
   * The country of an adjective or actor that belongs to the trigger, as "Orlenian police fired".
   */
  private static Optional<Place> actorsCountry(
      Sentence sentence, int head, List<PlaceMention> places) {
    Place best = null;
    int least = Integer.MAX_VALUE;
    for (PlaceMention mention : places) {
      boolean actor = mention.use() == Use.ACTOR || mention.use() == Use.PART_OF_NAME;
      int distance = Math.abs(mention.head() - head);
      if (mention.sentence() == sentence.index()
          && actor
          && distance < least
          && belongs(sentence, head, mention.head())) {
        least = distance;
        best = mention.place();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The country last spoken of in this sentence before the trigger, or in the one before. */
  private static Optional<String> lastCountry(int sentence, int head, List<PlaceMention> places) {
    Optional<String> last = Optional.empty();
    for (PlaceMention mention : places) {
      boolean before =
          mention.sentence() == sentence && mention.head() <= head
              || mention.sentence() < sentence && sentence - mention.sentence() <= 2;
      if (before && mention.place().country().isPresent() && mention.use() != Use.DATELINE) {
        last = mention.place().country();
      }
    }
    return last;
  }

  private static boolean belongs(Sentence sentence, int head, int place) {
    int at = place;
    for (int steps = 0; steps < 4; steps++) {
      Token token = sentence.token(at);
      if (at == head) {
        return true;
      }
      boolean up =
          switch (token.relation()) {
            case "compound", "amod", "nmod:poss", "flat", "appos", "conj", "nsubj", "nmod" -> true;
            default -> false;
          };
      if (token.root() || !up) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  private static Place country(GazetteerEntry entry, Optional<Span> span) {
    return new Place(
        entry.name(),
        entry.country(),
        PlacePrecision.COUNTRY,
        PlaceBasis.INFERRED,
        span,
        Optional.empty(),
        entry.geonames());
  }

  private static Place asInferred(Place place) {
    return new Place(
        place.name(),
        place.country(),
        place.precision(),
        PlaceBasis.INFERRED,
        place.span(),
        place.point(),
        place.gazetteerId());
  }

  /** A site with the city it lies in. */
  private Place full(Document document, PlaceMention mention, List<PlaceMention> places) {
    Place place = mention.place();
    if (place.precision() != PlacePrecision.SITE) {
      return place;
    }
    Optional<Place> city =
        cityOf(mention, places)
            .or(() -> seat(document.sentences().get(mention.sentence()), mention))
            .or(
                () ->
                    DocumentFocus.of(document, places)
                        .flatMap(DocumentFocus::city)
                        .filter(
                            c -> place.country().isEmpty() || c.country().equals(place.country())));
    if (city.isEmpty()) {
      return place
          .country()
          .flatMap(gazetteer::country)
          .map(c -> inCountry(place, c))
          .orElse(place);
    }
    if (place.name().contains(city.get().name())) {
      return place;
    }
    Place holder = city.get();
    return new Place(
        place.name() + ", " + holder.name(),
        holder.country().or(place::country),
        PlacePrecision.SITE,
        place.basis(),
        place.span(),
        place.point().or(holder::point),
        place.gazetteerId().or(holder::gazetteerId));
  }

  /** "parliament, Norway": of a site whose city is not known, the country tells where to look. */
  private static Place inCountry(Place site, GazetteerEntry country) {
    return new Place(
        site.name() + ", " + country.name(),
        site.country(),
        site.precision(),
        site.basis(),
        site.span(),
        site.point(),
        site.gazetteerId());
  }

  /** The city of a site that a country has in its capital. */
  private Optional<Place> seat(Sentence sentence, PlaceMention site) {
    String noun = sentence.token(site.head()).lemma();
    return words.in(PlaceWords.List.NATIONAL_SITES, noun)
        ? site.place().country().flatMap(gazetteer::capital).map(EventPlaces::city)
        : Optional.empty();
  }

  private static Place city(GazetteerEntry entry) {
    return new Place(
        entry.name(),
        entry.country(),
        PlacePrecision.CITY,
        PlaceBasis.INFERRED,
        Optional.empty(),
        entry.point(),
        entry.geonames());
  }

  private static Optional<Place> cityOf(PlaceMention site, List<PlaceMention> places) {
    PlaceMention best = null;
    for (PlaceMention mention : places) {
      boolean city =
          mention.place().precision() == PlacePrecision.CITY && mention.use() != Use.DATELINE;
      boolean before =
          mention.sentence() < site.sentence()
              || mention.sentence() == site.sentence()
                  && (best == null || mention.first() < site.first());
      if (!city || !before) {
        continue;
      }
      boolean inside =
          mention.sentence() == site.sentence()
              && mention.first() >= site.first()
              && mention.end() <= site.end();
      if (inside) {
        return Optional.of(mention.place());
      }
      if (mention.use() == Use.LOCATION && site.sentence() - mention.sentence() <= 3) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).map(PlaceMention::place);
  }
}
