package org.tocsin.coder.place;

import java.util.List;
import java.util.Optional;
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

/** Where a site lies: the city beside it, the last one named, the capital or the report's own. */
final class SiteAddress {
  private static final Set<String> BESIDE = Set.of("in", "at", "near", "outside", "of", ",");

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  SiteAddress(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** A site with the city it lies in. */
  Place full(Document document, PlaceMention mention, List<PlaceMention> places) {
    Place place = mention.place();
    if (place.precision() != PlacePrecision.SITE) {
      return place;
    }
    Optional<Place> city =
        beside(document.sentences().get(mention.sentence()), mention, places)
            .or(() -> cityOf(mention, places))
            .or(() -> seat(document.sentences().get(mention.sentence()), mention))
            .or(
                () ->
                    DocumentFocus.of(document, places)
                        .flatMap(DocumentFocus::city)
                        .filter(c -> c.precision() == PlacePrecision.CITY)
                        .filter(
                            c -> place.country().isEmpty() || c.country().equals(place.country())))
            .or(() -> place.country().flatMap(code -> LeadScene.city(document, code, places)));
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
        ? site.place().country().flatMap(gazetteer::capital).map(SiteAddress::city)
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

  /** The city right behind a site: "a base in Halm", "the courthouse, Halm". */
  private static Optional<Place> beside(
      Sentence sentence, PlaceMention site, List<PlaceMention> places) {
    for (PlaceMention mention : places) {
      int gap = mention.first() - site.end();
      if (mention.sentence() == site.sentence()
          && mention.place().precision() == PlacePrecision.CITY
          && gap > 0
          && gap <= 2
          && BESIDE.contains(sentence.token(site.end()).lemma())) {
        return Optional.of(mention.place());
      }
    }
    return Optional.empty();
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
