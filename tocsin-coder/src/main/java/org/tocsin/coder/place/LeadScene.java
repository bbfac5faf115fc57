package org.tocsin.coder.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.place.PlaceMention.Use;
import org.tocsin.model.Document;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.SegmentKind;

/** The town that a report's opening is set in. */
final class LeadScene {
  /** Sentences of the body that count as the opening. */
  private static final int OPENING = 4;

  private LeadScene() {}

  /**
   * The only town of a country that the headline and the first sentences put something at; nothing
   * where they name several.
   *
   * @param country ISO 3166-1 alpha-2
   */
  static Optional<Place> city(Document document, String country, List<PlaceMention> places) {
    int last = opening(document);
    Map<String, Place> cities = new LinkedHashMap<>();
    for (PlaceMention mention : places) {
      Place place = mention.place();
      if (mention.sentence() <= last
          && mention.use() == Use.LOCATION
          && place.precision() == PlacePrecision.CITY
          && place.basis() != PlaceBasis.INFERRED
          && place.country().equals(Optional.of(country))) {
        cities.putIfAbsent(place.name(), place);
      }
    }
    return cities.size() == 1 ? cities.values().stream().findFirst() : Optional.empty();
  }

  private static int opening(Document document) {
    int body = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      body += document.sentences().get(i).kind() == SegmentKind.BODY ? 1 : 0;
      if (body == OPENING) {
        return i;
      }
    }
    return document.sentences().size();
  }
}
