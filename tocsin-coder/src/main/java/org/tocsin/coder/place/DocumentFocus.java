package org.tocsin.coder.place;

import java.util.ArrayList;
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

/**
 * What a document is mainly about, by country and city.
 *
 * @param country ISO 3166-1 alpha-2
 * @param share of the weight of all countries, 0 to 1
 * @param city the city or division most spoken of, where one stands out
 * @param evidence the mentions that speak for the country, in text order
 */
public record DocumentFocus(
    String country, double share, Optional<Place> city, List<PlaceMention> evidence) {
  private static final double CITY_SHARE = 0.3;

  public DocumentFocus {
    evidence = List.copyOf(evidence);
  }

  /**
   * The focus of a document, or nothing where it names no country.
   *
   * @param places its places
   */
  public static Optional<DocumentFocus> of(Document document, List<PlaceMention> places) {
    Map<String, Double> countries = new LinkedHashMap<>();
    double all = 0;
    for (PlaceMention mention : places) {
      Optional<String> code = mention.place().country();
      if (code.isPresent()
          && mention.place().precision() != PlacePrecision.SITE
          && mention.place().basis() != PlaceBasis.INFERRED) {
        double weight = position(document, mention.sentence()) * use(mention);
        countries.merge(code.get(), weight, Double::sum);
        all += weight;
      }
    }
    String best = "";
    double most = 0;
    for (Map.Entry<String, Double> country : countries.entrySet()) {
      if (country.getValue() > most) {
        most = country.getValue();
        best = country.getKey();
      }
    }
    if (best.isEmpty()) {
      return Optional.empty();
    }
    List<PlaceMention> evidence = new ArrayList<>();
    for (PlaceMention mention : places) {
      if (mention.place().country().equals(Optional.of(best))) {
        evidence.add(mention);
      }
    }
    return Optional.of(
        new DocumentFocus(best, most / all, finest(document, evidence, most), evidence));
  }

  private static Optional<Place> finest(
      Document document, List<PlaceMention> evidence, double countryWeight) {
    return city(document, evidence, countryWeight, PlacePrecision.CITY)
        .or(() -> city(document, evidence, countryWeight, PlacePrecision.ADMIN1));
  }

  private static Optional<Place> city(
      Document document,
      List<PlaceMention> evidence,
      double countryWeight,
      PlacePrecision precision) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, Place> cities = new LinkedHashMap<>();
    for (PlaceMention mention : evidence) {
      Place place = mention.place();
      boolean local = mention.use() == Use.LOCATION || mention.use() == Use.PART_OF_NAME;
      if (local && place.precision() == precision && place.basis() != PlaceBasis.INFERRED) {
        double weight = position(document, mention.sentence()) * use(mention);
        weights.merge(place.name(), weight, Double::sum);
        cities.putIfAbsent(place.name(), place);
      }
    }
    String best = "";
    double most = CITY_SHARE * countryWeight;
    for (Map.Entry<String, Double> city : weights.entrySet()) {
      if (city.getValue() > most) {
        most = city.getValue();
        best = city.getKey();
      }
    }
    return Optional.ofNullable(cities.get(best));
  }

  private static double position(Document document, int sentence) {
    SegmentKind kind = document.sentences().get(sentence).kind();
    if (kind == SegmentKind.TITLE) {
      return 3;
    }
    int body = 0;
    for (int i = 0; i < sentence && body < 3; i++) {
      body += document.sentences().get(i).kind() == SegmentKind.BODY ? 1 : 0;
    }
    return body < 2 ? 2 : body < 3 ? 1.5 : 1;
  }

  private static double use(PlaceMention mention) {
    return mention.use() == Use.LOCATION ? 1 : 0.7;
  }
}
