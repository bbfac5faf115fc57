package org.tocsin.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

final class EventPlacesTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final PlaceWords WORDS = PlaceWords.load("en");
  private static final English ENGLISH = English.load();
  private static final PlaceFinder FINDER =
      new PlaceFinder(GAZETTEER, Countries.load(), People.load(), WORDS);
  private static final EventPlaces EVENT_PLACES = new EventPlaces(GAZETTEER, WORDS);

  private static Optional<Place> placeOf(String word, String type, String text) {
    Document document = ENGLISH.read(Article.ofText("event", text));
    List<PlaceMention> places = FINDER.find(document);
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(word)) {
          Span span = token.span();
          return EVENT_PLACES.of(document, sentence.index(), token.index(), span, type, places);
        }
      }
    }
    throw new IllegalArgumentException("no " + word + " in " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "marched | Thousands marched through Nairobi on Monday. | Nairobi | KE",
        "protests | There were protests in Lyon and strikes in Madrid. | Lyon | FR",
        "strikes | There were protests in Lyon and strikes in Madrid. | Madrid | ES",
        "arrested | Police arrested six people in Warsaw after a march in Gdansk. | Warsaw | PL",
        "election | The opposition boycotted Uganda's election. | Uganda | UG",
        "rallied | Crowds rallied outside the courthouse in Harare. | courthouse, Harare | ZW",
        "gathered | Workers gathered at the Minsk Wheel Tractor Plant. | Minsk Wheel Tractor Plant | BY"
      })
  void aPlaceIsThatOfTheWordItBelongsTo(String word, String text, String name, String country) {
    Place place = placeOf(word, "demonstration", text).orElseThrow();
    assertThat(place.name()).isEqualTo(name);
    assertThat(place.country()).contains(country);
    assertThat(place.basis()).isEqualTo(PlaceBasis.STATED);
  }

  @Test
  void aPlaceSaidBeforeIsInferred() {
    Place place =
        placeOf(
                "arrested",
                "arrest",
                "Thousands marched in Nairobi on Monday. Nairobi was calm later. Officers arrested ten people.")
            .orElseThrow();
    assertThat(place.name()).isEqualTo("Nairobi");
    assertThat(place.basis()).isEqualTo(PlaceBasis.INFERRED);
  }

  @Test
  void anAdjectiveTellsTheCountryOfItsActors() {
    Place place =
        placeOf("arrested", "arrest", "Belarusian police arrested ten people.").orElseThrow();
    assertThat(place.country()).contains("BY");
    assertThat(place.basis()).isEqualTo(PlaceBasis.INFERRED);
    assertThat(place.point()).isEmpty();
  }

  @Test
  void theCityOfADatelineIsNoPlaceOfAnEvent() {
    Place place =
        placeOf("walked", "work_stoppage", "MINSK, Belarus (AP) — Miners walked out on Monday.")
            .orElseThrow();
    assertThat(place.name()).isEqualTo("Belarus");
    assertThat(place.basis()).isEqualTo(PlaceBasis.INFERRED);
  }

  @Test
  void aLocalBodyTellsTheTownItActsIn() {
    Place place =
        placeOf("arrested", "arrest", "Thousands marched. Nairobi police arrested ten people.")
            .orElseThrow();
    assertThat(place.name()).isEqualTo("Nairobi");
    assertThat(place.basis()).isEqualTo(PlaceBasis.INFERRED);
  }

  @Test
  void theOnlyTownOfTheOpeningIsTheScene() {
    String text =
        "Kenya's ministry of justice met Kenyan lawyers after a march in Mombasa. "
            + "Kenyan papers and Kenyan radio told of it. Officers arrested ten people.";
    assertThat(placeOf("arrested", "arrest", text).orElseThrow().name()).isEqualTo("Mombasa");
  }

  @Test
  void whatHappenedLongAgoIsNotPutInTheTownOfTheReport() {
    String text =
        "Thousands marched in Nairobi on Monday. Nairobi was calm later. "
            + "In 2007 officers arrested ten people.";
    assertThat(placeOf("arrested", "arrest", text).orElseThrow().name()).isEqualTo("Kenya");
  }

  @Test
  void ofPlacesNamedInsideEachOtherTheFinestIsTaken() {
    String text = "Fighters attacked the town of Tolm in the province of Kunduz on Monday.";
    assertThat(placeOf("attacked", "attack", text).orElseThrow().name()).isEqualTo("Tolm");
  }

  @Test
  void aSiteLiesInTheTownNamedBesideIt() {
    String text =
        "Crowds marched in Nairobi. On Tuesday rockets struck an air base near Mombasa at dawn.";
    assertThat(placeOf("struck", "explosion_remote", text).orElseThrow().name())
        .isEqualTo("air base, Mombasa");
  }

  @Test
  void whereABodySitsIsNotWhereTheThingThatItClaimedHappened() {
    String text = "The bombing in Saudi Arabia was claimed by the movement in Yemen.";
    assertThat(placeOf("bombing", "explosion_remote", text).orElseThrow().country()).contains("SA");
  }

  @Test
  void aTextWithoutPlacesGivesNone() {
    assertThat(placeOf("marched", "demonstration", "Thousands marched on Monday.")).isEmpty();
  }

  @Test
  void theFocusOfADocumentIsTheCountryItSpeaksOfMost() {
    String text =
        "Kenyan teachers walked out on Monday. Schools in Nairobi and Mombasa were shut. "
            + "A union in Uganda sent greetings.";
    Document document = ENGLISH.read(Article.ofText("focus", text));
    DocumentFocus focus = DocumentFocus.of(document, FINDER.find(document)).orElseThrow();
    assertThat(focus.country()).isEqualTo("KE");
    assertThat(focus.share()).isBetween(0.5, 0.95);
    assertThat(focus.evidence()).hasSizeGreaterThanOrEqualTo(3);
  }
}
