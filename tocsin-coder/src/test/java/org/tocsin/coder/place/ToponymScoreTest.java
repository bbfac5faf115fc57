package org.tocsin.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Place;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Scores place names on the corpora LGL and TR-News, where they are at hand. */
final class ToponymScoreTest {
  private static final double NEAR_KM = 161;

  private final Gazetteer gazetteer = Gazetteer.load();
  private final English english = English.load();
  private final PlaceFinder finder =
      new PlaceFinder(gazetteer, Countries.load(), People.load(), PlaceWords.load("en"));

  private int found;
  private int missed;
  private int located;
  private int near;
  private int sameCountry;

  /** Floors a little below what was measured; see the report of the run for the figures. */
  @ParameterizedTest
  @CsvSource({"lgl.xml, 0.74, 0.74, 0.92", "TR-News.xml, 0.86, 0.86, 0.93"})
  void placeNamesAreFoundAndPutOnTheMap(
      String file, double recallFloor, double nearFloor, double countryFloor) throws Exception {
    Path path = Path.of("../../shared/gold/external/place", file);
    if (!Files.exists(path)) {
      System.err.println("SKIPPED: no corpus of place names beside this project: " + path);
      Assumptions.abort("no corpus");
    }
    NodeList articles =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(path.toFile())
            .getElementsByTagName("article");
    for (int i = 0; i < articles.getLength(); i++) {
      score((Element) articles.item(i));
    }
    double recall = found / (double) (found + missed);
    double within = near / (double) located;
    double country = sameCountry / (double) located;
    System.err.printf(
        Locale.ROOT,
        "%s: %d names, found %.3f, within 161 km %.3f, country %.3f%n",
        file,
        found + missed,
        recall,
        within,
        country);
    assertThat(recall).isGreaterThanOrEqualTo(recallFloor);
    assertThat(within).isGreaterThanOrEqualTo(nearFloor);
    assertThat(country).isGreaterThanOrEqualTo(countryFloor);
  }

  private void score(Element article) {
    String text = article.getElementsByTagName("text").item(0).getTextContent();
    List<PlaceMention> mentions = finder.find(english.read(Article.ofText("corpus", text)));
    NodeList names = article.getElementsByTagName("toponym");
    for (int i = 0; i < names.getLength(); i++) {
      Element name = (Element) names.item(i);
      int start = Integer.parseInt(text(name, "start"));
      int end = Integer.parseInt(text(name, "end"));
      if (end > text.length()) {
        continue;
      }
      Optional<Place> place = at(new Span(start, end), mentions);
      found += place.isPresent() ? 1 : 0;
      missed += place.isPresent() ? 0 : 1;
      if (place.isPresent() && name.getElementsByTagName("lat").getLength() > 0) {
        locate(name, place.get());
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
        gazetteer.countryNamed(country.isBlank() ? gold : country).flatMap(GazetteerEntry::country);
    located++;
    boolean same = code.equals(place.country());
    sameCountry += same ? 1 : 0;
    boolean samePlace =
        switch (place.precision()) {
          case COUNTRY -> same && text(name, "fcode").startsWith("PCL");
          case ADMIN1 -> same && place.name().equals(gold);
          case CITY, SITE -> false;
        };
    near += samePlace || within(name, place) ? 1 : 0;
  }

  private static boolean within(Element name, Place place) {
    Place.Point point =
        new Place.Point(
            Double.parseDouble(text(name, "lat")), Double.parseDouble(text(name, "lon")));
    return place.point().map(p -> Containment.kilometres(point, p) <= NEAR_KM).orElse(false);
  }

  private static String text(Element element, String tag) {
    NodeList found = element.getElementsByTagName(tag);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
  }
}
