package org.tocsin.knowledge.gazetteer;

import java.util.List;

/**
 * A populated place as GeoNames lists it.
 *
 * @param id at GeoNames
 * @param name main name
 * @param names all names it may be looked up by, main name included
 * @param latitude degrees
 * @param longitude degrees
 * @param country ISO 3166-1 alpha-2
 * @param admin1 code of the first-level division, may be empty
 * @param population people
 * @param feature GeoNames feature code, such as PPLC
 */
record CityRow(
    int id,
    String name,
    List<String> names,
    double latitude,
    double longitude,
    String country,
    String admin1,
    int population,
    String feature) {
  CityRow {
    names = List.copyOf(names);
  }
}
