package org.tocsin.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.knowledge.KnowledgeException;
import org.tocsin.knowledge.data.KnowledgeFolder;
import org.tocsin.knowledge.data.TableFile;

final class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "UK, GB",
    "U.S., US",
    "DRC, CD",
    "Ivory Coast, CI",
    "Côte d’Ivoire, CI",
    "Burma, MM",
    "Türkiye, TR",
    "Holland, NL",
    "The Gambia, GM",
    "Kosovo, XK",
    "the Philippines, PH",
    "Republic of Korea, KR",
    "Bosnia, BA",
    "SAO TOME AND PRINCIPE, ST"
  })
  void namesOfCountriesLeadToTheirCode(String name, String code) {
    assertThat(GAZETTEER.countryNamed(name).flatMap(GazetteerEntry::country)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Belarusian, BY",
    "South African, ZA",
    "Kosovar, XK",
    "Briton, GB",
    "Poles, PL",
    "Congolese, CD",
    "Emirati, AE",
    "Burmese, MM",
    "Burkinabé, BF"
  })
  void demonymsLeadToTheirCountry(String word, String code) {
    assertThat(GAZETTEER.countryOfDemonym(word)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Minsk, BY",
    "Kiev, UA",
    "Kyiv, UA",
    "Sao Paulo, BR",
    "São Paulo, BR",
    "San'a, YE",
    "Paris, FR",
    "St. Petersburg, RU",
    "London, GB",
    "Banja Luka, BA",
    "Ciudad Juarez, MX"
  })
  void theLargestCityOfANameComesFirst(String name, String country) {
    GazetteerEntry first = GAZETTEER.named(name).get(0);
    assertThat(first.country()).contains(country);
    assertThat(first.kind()).isEqualTo(EntryKind.CITY);
    assertThat(first.point()).isPresent();
    assertThat(first.geonames().orElseThrow()).matches("geonames:\\d+");
  }

  @Test
  void everyCountryHasDemonymsInTheTableAndAnIdAtGeoNames() {
    List<TableFile.Row> demonyms = TableFile.read("gazetteer/demonyms.tsv", 3);
    List<TableFile.Row> countries = TableFile.read("gazetteer/countries.tsv", 4);
    assertThat(demonyms.stream().map(row -> row.cell(0)))
        .containsExactlyElementsOf(countries.stream().map(row -> row.cell(0)).toList());
    assertThat(countries.stream().map(row -> row.cell(0))).isSorted();
    for (TableFile.Row row : countries) {
      GazetteerEntry country = GAZETTEER.country(row.cell(0)).orElseThrow();
      assertThat(country.geonames()).as(country.name()).isPresent();
      assertThat(country.point()).as(country.name()).isEmpty();
    }
  }

  @Test
  void capitalsAndDivisionsAreFound() {
    assertThat(GAZETTEER.capital("BY").orElseThrow().name()).isEqualTo("Minsk");
    assertThat(GAZETTEER.capital("ZA").orElseThrow().capital()).isTrue();
    assertThat(GAZETTEER.division("US", "IL").orElseThrow().name()).isEqualTo("Illinois");
    assertThat(GAZETTEER.abbreviated("Ill.")).hasSize(1);
    assertThat(GAZETTEER.named("Ill.")).isEmpty();
  }

  @Test
  void everySiteOfTheTableLiesInAKnownCity() {
    for (TableFile.Row row : TableFile.read("gazetteer/metonyms.tsv", 5)) {
      GazetteerEntry site = GAZETTEER.named(row.cell(0)).get(0);
      assertThat(site.kind()).as(row.cell(0)).isEqualTo(EntryKind.SITE);
      assertThat(site.point()).as(row.cell(0)).isPresent();
    }
  }

  @Test
  void theLongestNameWins() {
    List<String> words = List.of("in", "New", "York", "City", "today");
    assertThat(GAZETTEER.longestMatch(words, 1)).isEqualTo(3);
    assertThat(GAZETTEER.longestMatch(List.of("qqxqq"), 0)).isZero();
  }

  @Test
  void randomTextIsNoReasonToFail() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      StringBuilder name = new StringBuilder();
      int length = random.nextInt(12);
      for (int k = 0; k < length; k++) {
        name.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0xFFFF) : random.nextInt(128));
      }
      String folded = NameFolding.fold(name.toString());
      assertThat(GAZETTEER.named(name.toString())).isNotNull();
      assertThat(NameFolding.fold(folded).length()).isLessThanOrEqualTo(folded.length() + 3);
    }
  }

  @Test
  void aBrokenTableIsReportedWithFileLineAndRemedy() {
    CompiledPlaces compiled = new CompiledPlaces(KnowledgeFolder.bytes(PlacesFormat.RESOURCE));
    assertThatThrownBy(
            () ->
                GazetteerTables.read(
                    compiled,
                    (file, columns) ->
                        TableFile.parse(file, "# head\nVarnia\tVarnia\tVarnia\t\n", columns)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("countries.tsv:2")
        .hasMessageContaining("ISO 3166-1");
  }

  @Test
  void brokenBytesAreReportedWithTheRemedy() {
    assertThatThrownBy(() -> new CompiledPlaces(new byte[40]))
        .hasMessageContaining("places.bin")
        .hasMessageContaining("CompileGazetteer");
  }

  @Test
  void compilingIsReproducibleAndKeepsNamesAndPoints() {
    CityRow varn =
        new CityRow(7, "Várn", List.of("Várn", "Varnburg"), 50.5, 20.25, "BY", "01", 9000, "PPLC");
    List<String> divisions = List.of("BY.01\tVarn Oblast\tVarn Oblast\t8");
    List<String> countries =
        List.of(
            String.join("\t", java.util.Collections.nCopies(16, "BY"))
                    .replace("BY\tBY\tBY\tBY\tBY\tBY\tBY\tBY", "BY\tBY\tBY\tBY\tBY\tBY\t1\t9")
                + "\t11\t\t");
    byte[] bytes = CompileGazetteer.compile(List.of(varn), divisions, countries);
    assertThat(CompileGazetteer.compile(List.of(varn), divisions, countries)).isEqualTo(bytes);
    CompiledPlaces places = new CompiledPlaces(bytes);
    assertThat(places.named("varnburg").get(0).point().orElseThrow().longitude()).isEqualTo(20.25);
    assertThat(places.named("varn")).hasSize(2);
    assertThat(places.division("BY.01").map(GazetteerEntry::name)).contains("Varn Oblast");
    assertThat(places.country("BY").orElseThrow().capital().map(GazetteerEntry::name))
        .isEqualTo(Optional.of("Várn"));
  }
}
