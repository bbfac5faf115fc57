package org.tocsin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.place.PlaceFinder;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.model.Article;
import org.tocsin.model.Place;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Compares place names found with those of a corpus, article by article. */
final class Toponyms {
  private static final double EARTH_KM = 6371;
  private static final double NEAR_KM = 161;

  /** Gazetteers put the middle of one city some kilometres apart. */
  private static final double EXACT_KM = 10;

  private final Bench bench;
  private final PlaceFinder finder;

  private int wanted;
  private int found;
  private int mentioned;
  private int met;
  private int located;
  private int near;
  private int exact;
  private int sameCountry;

  Toponyms(Bench bench) {
    this.bench = bench;
    this.finder =
        new PlaceFinder(
            bench.knowledge().gazetteer(),
            bench.knowledge().countries(),
            bench.knowledge().people(),
            bench.knowledge().placeWords());
  }

  List<Figure> figures() {
    return List.of(
        Figure.share("names found", found, wanted),
        Figure.f1("names F1", met, mentioned, found, wanted),
        Figure.share("of those found: within 161 km", near, located),
        Figure.share("of those found: within 10 km", exact, located),
        Figure.share("of those found: country", sameCountry, located));
  }

  void article(Element article) {
    String text = article.getElementsByTagName("text").item(0).getTextContent();
    List<PlaceMention> mentions = finder.find(bench.english().read(Article.ofText("corpus", text)));
    NodeList names = article.getElementsByTagName("toponym");
    List<Span> gold = new ArrayList<>();
    for (int i = 0; i < names.getLength(); i++) {
      Element name = (Element) names.item(i);
      int start = Integer.parseInt(text(name, "start"));
      int end = Integer.parseInt(text(name, "end"));
      if (end > text.length()) {
        continue;
      }
      Optional<Place> place = at(new Span(start, end), mentions);
      wanted++;
      gold.add(new Span(start, end));
      found += place.isPresent() ? 1 : 0;
      if (place.isPresent() && name.getElementsByTagName("lat").getLength() > 0) {
        locate(name, place.get());
      }
    }
    for (PlaceMention mention : mentions) {
      Span span = mention.place().span().orElseThrow();
      boolean right = gold.stream().anyMatch(span::overlaps);
      if (right || mention.place().precision() != PlacePrecision.SITE) {
        mentioned++;
        met += right ? 1 : 0;
      }
    }
  }

  /** The place named there; a site only where its name is just these words. */
  private static Optional<Place> at(Span span, List<PlaceMention> mentions) {
    for (PlaceMention mention : mentions) {
      Span other = mention.place().span().orElseThrow();
      boolean site = mention.place().precision() == PlacePrecision.SITE;
      if (site ? other.equals(span) : other.overlaps(span)) {
        return Optional.of(mention.place());
      }
    }
    return Optional.empty();
  }

  /** Countries, divisions and regions count as near when they are the same one. */
  private void locate(Element name, Place place) {
    String gold = text(name, "name");
    String country = text(name, "country");
    Optional<String> code =
        bench
            .knowledge()
            .gazetteer()
            .countryNamed(country.isBlank() ? gold : country)
            .flatMap(GazetteerEntry::country);
    located++;
    boolean same = code.equals(place.country());
    sameCountry += same ? 1 : 0;
    boolean samePlace =
        switch (place.precision()) {
          case COUNTRY -> same && text(name, "fcode").startsWith("PCL");
          case ADMIN1 -> same && place.name().equals(gold);
          case CITY, SITE -> false;
        };
    double distance = distance(name, place);
    near += samePlace || distance <= NEAR_KM ? 1 : 0;
    exact += samePlace || distance <= EXACT_KM ? 1 : 0;
  }

  private static double distance(Element name, Place place) {
    Place.Point point =
        new Place.Point(
            Double.parseDouble(text(name, "lat")), Double.parseDouble(text(name, "lon")));
    return place.point().map(p -> kilometres(point, p)).orElse(Double.MAX_VALUE);
  }

  /** Great-circle distance. */
  private static double kilometres(Place.Point a, Place.Point b) {
    double dLatitude = Math.toRadians(b.latitude() - a.latitude()) / 2;
    double dLongitude = Math.toRadians(b.longitude() - a.longitude()) / 2;
    double h =
        Math.pow(Math.sin(dLatitude), 2)
            + Math.cos(Math.toRadians(a.latitude()))
                * Math.cos(Math.toRadians(b.latitude()))
                * Math.pow(Math.sin(dLongitude), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  private static String text(Element element, String tag) {
    NodeList found = element.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
