package org.tocsin.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.model.Place;

/**
 * What the readable tables say, joined with the compiled places.
 *
 * @param countries by ISO code
 * @param named countries, regions and sites by folded name
 * @param adjectives ISO code by folded adjective
 * @param nouns ISO code by folded noun for the people
 * @param abbreviations codes of divisions such as US.IL by folded abbreviation
 */
record GazetteerTables(
    Map<String, GazetteerEntry> countries,
    Map<String, List<GazetteerEntry>> named,
    Map<String, String> adjectives,
    Map<String, String> nouns,
    Map<String, List<String>> abbreviations) {

  static GazetteerTables read(CompiledPlaces compiled) {
    return read(compiled, (file, columns) -> TableFile.read("gazetteer/" + file, columns));
  }

  /** Where the rows of a table come from. */
  interface Source {
    List<TableFile.Row> rows(String file, int columns);
  }

  static GazetteerTables read(CompiledPlaces compiled, Source source) {
    GazetteerTables tables =
        new GazetteerTables(
            new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    source.rows("countries.tsv", 4).forEach(row -> tables.addCountry(row, compiled));
    source.rows("demonyms.tsv", 3).forEach(tables::addDemonyms);
    source.rows("regions.tsv", 6).forEach(row -> tables.addRegion(row, compiled));
    source.rows("metonyms.tsv", 5).forEach(row -> tables.addSite(row, compiled));
    source.rows("divisions.tsv", 3).forEach(tables::addAbbreviations);
    return tables;
  }

  private static List<String> names(TableFile.Row row, int column) {
    List<String> names = new ArrayList<>();
    for (String name : row.cell(column).split("\\|", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private void addCountry(TableFile.Row row, CompiledPlaces compiled) {
    String code = code(row, row.cell(0));
    Optional<CompiledPlaces.CountryFacts> facts = compiled.country(code);
    GazetteerEntry country =
        new GazetteerEntry(
            row.cell(1),
            EntryKind.COUNTRY,
            Optional.of(code),
            Optional.empty(),
            Optional.empty(),
            facts.map(CompiledPlaces.CountryFacts::population).orElse(0L),
            false,
            facts.map(f -> "geonames:" + f.id()),
            Optional.empty(),
            Optional.empty());
    if (countries.put(code, country) != null) {
      throw row.fault(code + " stands twice", "Put all names of a country on one line");
    }
    add(row.cell(1), country);
    add(row.cell(2), country);
    names(row, 3).forEach(name -> add(name, country));
  }

  private static String code(TableFile.Row row, String code) {
    if (!code.matches("[A-Z]{2}")) {
      throw row.fault(
          "\"" + code + "\" is no country code", "Write ISO 3166-1 alpha-2, such as BY");
    }
    return code;
  }

  private void add(String name, GazetteerEntry entry) {
    List<GazetteerEntry> entries =
        named.computeIfAbsent(NameFolding.fold(name), folded -> new ArrayList<>());
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private void addDemonyms(TableFile.Row row) {
    String code = code(row, row.cell(0));
    if (!countries.containsKey(code)) {
      throw row.fault(code + " is in no row of countries.tsv", "Add the country there first");
    }
    names(row, 1).forEach(word -> adjectives.putIfAbsent(NameFolding.fold(word), code));
    names(row, 2).forEach(word -> nouns.putIfAbsent(NameFolding.fold(word), code));
  }

  private void addRegion(TableFile.Row row, CompiledPlaces compiled) {
    EntryKind kind =
        switch (row.cell(2)) {
          case "admin1" -> EntryKind.ADMIN1;
          case "city" -> EntryKind.CITY;
          case "region" -> EntryKind.REGION;
          default ->
              throw row.fault(
                  "\"" + row.cell(2) + "\" is no kind of region", "Write admin1, city or region");
        };
    Optional<String> country =
        row.cell(1).isEmpty() ? Optional.empty() : Optional.of(code(row, row.cell(1)));
    GazetteerEntry known =
        compiled.named(NameFolding.fold(row.cell(0))).stream()
            .filter(entry -> entry.kind() == kind && entry.country().equals(country))
            .findFirst()
            .orElseGet(() -> region(row, kind, country));
    add(row.cell(0), known);
    names(row, 5).forEach(name -> add(name, known));
  }

  private static GazetteerEntry region(
      TableFile.Row row, EntryKind kind, Optional<String> country) {
    Optional<Place.Point> point =
        row.cell(3).isEmpty()
            ? Optional.empty()
            : Optional.of(new Place.Point(degrees(row, 3), degrees(row, 4)));
    return new GazetteerEntry(
        row.cell(0),
        kind,
        country,
        Optional.empty(),
        point,
        1_000_000,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static double degrees(TableFile.Row row, int column) {
    try {
      return Double.parseDouble(row.cell(column));
    } catch (NumberFormatException e) {
      throw row.fault("\"" + row.cell(column) + "\" is no number", "Write degrees such as 45.30");
    }
  }

  private void addSite(TableFile.Row row, CompiledPlaces compiled) {
    Optional<String> country =
        row.cell(1).isEmpty() ? Optional.empty() : Optional.of(code(row, row.cell(1)));
    Optional<GazetteerEntry> city =
        compiled.named(NameFolding.fold(row.cell(3))).stream()
            .filter(entry -> country.isEmpty() || entry.country().equals(country))
            .filter(entry -> entry.kind() == EntryKind.CITY)
            .findFirst();
    GazetteerEntry site =
        new GazetteerEntry(
            row.cell(0),
            EntryKind.SITE,
            country.or(() -> city.flatMap(GazetteerEntry::country)),
            city.flatMap(GazetteerEntry::admin1),
            city.flatMap(GazetteerEntry::point),
            500_000,
            false,
            Optional.empty(),
            Optional.of(row.cell(2)),
            Optional.of(row.cell(3)));
    add(row.cell(0), site);
    names(row, 4).forEach(name -> add(name, site));
  }

  private void addAbbreviations(TableFile.Row row) {
    String code = code(row, row.cell(0)) + "." + row.cell(1);
    Function<String, List<String>> fresh = folded -> new ArrayList<>();
    for (String name : names(row, 2)) {
      abbreviations.computeIfAbsent(NameFolding.fold(name), fresh).add(code);
    }
  }
}
