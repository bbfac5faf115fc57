package org.tocsin.coder.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  /** Share of the document's places from which on it is plainly about one country. */
  private static final double CLEAR = 0.4;

  private static final Set<String> YEARS = Set.of("year", "decade", "century");
  private static final Set<String> PAST = Set.of("last", "previous", "past");
  private static final Pattern YEAR =
      Pattern.compile("(1[89]|20)[0-9]{2}(s|[-–](1[89]|20)?[0-9]{2})?");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final SiteAddress addresses;

  public EventPlaces(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.addresses = new SiteAddress(gazetteer, words);
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
    Sentence told = document.sentences().get(sentence);
    boolean whole =
        told.tokens().stream()
            .filter(token -> trigger.contains(token.span()))
            .anyMatch(token -> words.in(PlaceWords.List.NATIONAL_WORDS, token.lemma()));
    boolean national = whole || words.in(PlaceWords.List.NATIONAL_EVENTS, type);
    Optional<PlaceMention> stated =
        StatedPlaces.stated(told, head, trigger, national, whole, places, words);
    if (stated.isPresent()) {
      if (stated.get().place().basis() == PlaceBasis.INFERRED) {
        return stated.map(PlaceMention::place);
      }
      return Optional.of(addresses.full(document, stated.get(), places));
    }
    return inferred(document, sentence, head, national, places);
  }

  private Optional<Place> inferred(
      Document document, int sentence, int head, boolean national, List<PlaceMention> places) {
    Optional<PlaceMention> body =
        national ? Optional.empty() : localBody(document.sentences().get(sentence), head, places);
    if (body.isPresent()) {
      return body.map(mention -> asInferred(mention.place()));
    }
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
    Optional<Place> main =
        focus.filter(f -> f.country().equals(country)).flatMap(DocumentFocus::city);
    Optional<Place> city =
        main.filter(place -> place.precision() == PlacePrecision.CITY)
            .or(() -> LeadScene.city(document, country, places))
            .or(() -> main);
    boolean here = !national && !longAgo(document.sentences().get(sentence));
    if (city.isPresent() && (here || words.in(PlaceWords.List.CITY_STATES, country))) {
      return city.map(EventPlaces::asInferred);
    }
    return gazetteer.country(country).map(entry -> country(entry, named.flatMap(Place::span)));
  }

  /**
   * "in 2001", "during the 1992-1995 conflict": a year by itself leads away from the report's
   * scene.
   */
  private static boolean longAgo(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      int before = token.index() - 1;
      boolean dated =
          before >= 0
              && (sentence.token(before).text().equals(",")
                  || Character.isDigit(sentence.token(before).text().charAt(0))
                  || sentence.token(before).tag() == Tag.PROPN);
      if (YEAR.matcher(token.text()).matches() && !dated) {
        return true;
      }
      boolean past = before >= 0 && PAST.contains(sentence.token(before).lemma());
      boolean ago =
          token.index() + 1 < sentence.size()
              && sentence.token(token.index() + 1).lemma().equals("ago");
      if (YEARS.contains(token.lemma()) && (past || ago)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The town of a local body that belongs to the trigger, as "Halm police arrested ten people" or
   * "the mayor of Halm was arrested".
   */
  private Optional<PlaceMention> localBody(Sentence sentence, int head, List<PlaceMention> places) {
    for (PlaceMention mention : places) {
      Token name = sentence.index() == mention.sentence() ? sentence.token(mention.head()) : null;
      boolean held =
          name != null
              && !name.root()
              && (mention.use() == Use.PART_OF_NAME || mention.use() == Use.ACTOR)
              && mention.place().precision() == PlacePrecision.CITY
              && words.in(PlaceWords.List.LOCAL_BODIES, sentence.token(name.head()).lemma());
      if (held && belongs(sentence, head, mention.head())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
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
}
