package org.tocsin.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.knowledge.data.KnowledgeFolder;

/**
 * Places of the world by name. Names are compared folded: case, accents and hyphens do not count.
 * Immutable; safe for use by several threads.
 */
public final class Gazetteer {
  private final CompiledPlaces compiled;
  private final Map<String, GazetteerEntry> countries;
  private final Map<String, List<GazetteerEntry>> named;
  private final Map<String, String> adjectives;
  private final Map<String, String> nouns;
  private final Map<String, List<String>> abbreviations;

  Gazetteer(CompiledPlaces compiled, GazetteerTables tables) {
    this.compiled = compiled;
    this.countries = Map.copyOf(tables.countries());
    this.named = Map.copyOf(tables.named());
    this.adjectives = Map.copyOf(tables.adjectives());
    this.nouns = Map.copyOf(tables.nouns());
    this.abbreviations = Map.copyOf(tables.abbreviations());
  }

  /** Loads the shipped gazetteer. */
  public static Gazetteer load() {
    CompiledPlaces compiled = new CompiledPlaces(KnowledgeFolder.bytes(PlacesFormat.RESOURCE));
    return new Gazetteer(compiled, GazetteerTables.read(compiled));
  }

  /** All places of a name: countries, regions and sites first, then cities by population. */
  public List<GazetteerEntry> named(String name) {
    String folded = NameFolding.fold(name);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<GazetteerEntry> tabled = named.getOrDefault(folded, List.of());
    List<GazetteerEntry> places = compiled.named(folded);
    if (tabled.isEmpty()) {
      return places;
    }
    List<GazetteerEntry> all = new ArrayList<>(tabled);
    for (GazetteerEntry place : places) {
      if (!all.contains(place)) {
        all.add(place);
      }
    }
    return all;
  }

  /** The country, by ISO 3166-1 alpha-2 code. */
  public Optional<GazetteerEntry> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The country a name means when it means one. */
  public Optional<GazetteerEntry> countryNamed(String name) {
    for (GazetteerEntry entry : named.getOrDefault(NameFolding.fold(name), List.of())) {
      if (entry.kind() == EntryKind.COUNTRY) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The capital of a country. */
  public Optional<GazetteerEntry> capital(String country) {
    return compiled.country(country).flatMap(CompiledPlaces.CountryFacts::capital);
  }

  /** A first-level division by country and GeoNames code. */
  public Optional<GazetteerEntry> division(String country, String code) {
    return compiled.division(country + "." + code);
  }

  /**
   * First-level divisions of an abbreviation that counts only behind a town and a comma, such as
   * "Ill."; without regard to full stops.
   */
  public List<GazetteerEntry> abbreviated(String name) {
    List<GazetteerEntry> found = new ArrayList<>();
    for (String code : abbreviations.getOrDefault(NameFolding.fold(name), List.of())) {
      compiled.division(code).ifPresent(found::add);
    }
    return found;
  }

  /** ISO code of the country whose adjective or people this word is: "Belarusian", "Poles". */
  public Optional<String> countryOfDemonym(String word) {
    String folded = NameFolding.fold(word);
    String code = adjectives.get(folded);
    return Optional.ofNullable(code == null ? nouns.get(folded) : code);
  }

  /** Whether a word is the adjective of a country, as "Belarusian" and not "Poles". */
  public boolean isCountryAdjective(String word) {
    return adjectives.containsKey(NameFolding.fold(word));
  }

  /**
   * How many of the words from an index on make the longest name of a place, 0 for none. Words are
   * joined by blanks, which folding treats like hyphens.
   */
  public int longestMatch(List<String> words, int from) {
    int most = Math.min(7, words.size() - from);
    for (int length = most; length > 0; length--) {
      if (!named(String.join(" ", words.subList(from, from + length))).isEmpty()) {
        return length;
      }
    }
    return 0;
  }
}
