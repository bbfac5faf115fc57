package org.tocsin.knowledge.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Countries by name, adjective, people and seat of government. Immutable. */
public final class Countries {
  private static final String FILE = "/org/tocsin/knowledge/actors/countries.tsv";

  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byAdjective = new HashMap<>();
  private final Map<String, Country> byPeople = new HashMap<>();
  private final Map<String, Country> bySeat = new HashMap<>();

  private Countries() {}

  /**
   * Reads the table.
   *
   * @throws IllegalStateException naming file, line and remedy where an entry is wrong
   */
  public static Countries load() {
    Countries countries = new Countries();
    for (Table.Row row : Table.read(FILE, 6)) {
      Country country =
          new Country(row.text(0), row.text(1), row.list(2), row.list(3), row.list(4), row.list(5));
      if (countries.byCode.put(country.code(), country) != null) {
        throw row.wrong(country.code() + " stands twice", "keep one of the lines");
      }
      countries.add(countries.byName, country, country.name(), row);
      country.names().forEach(name -> countries.add(countries.byName, country, name, row));
      country
          .adjectives()
          .forEach(name -> countries.add(countries.byAdjective, country, name, row));
      country.peoples().forEach(name -> countries.add(countries.byPeople, country, name, row));
      country.seats().forEach(name -> countries.add(countries.bySeat, country, name, row));
    }
    return countries;
  }

  private void add(Map<String, Country> index, Country country, String name, Table.Row row) {
    Country other = index.put(name, country);
    if (other != null && other != country) {
      throw row.wrong("'" + name + "' is also " + other.name(), "give it to one country");
    }
  }

  public Optional<Country> code(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** By name, such as "Burma"; capitals matter ("US", not "us"). */
  public Optional<Country> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** By adjective, such as "Dutch". */
  public Optional<Country> adjective(String word) {
    return Optional.ofNullable(byAdjective.get(word));
  }

  /** By the name of its people, such as "Danes". */
  public Optional<Country> people(String word) {
    return Optional.ofNullable(byPeople.get(word));
  }

  /** By the city that stands for its government, such as "Moscow". */
  public Optional<Country> seat(String city) {
    return Optional.ofNullable(bySeat.get(city));
  }

  /** By any of these words. */
  public Optional<Country> of(String word) {
    return named(word).or(() -> adjective(word)).or(() -> people(word)).or(() -> seat(word));
  }
}
