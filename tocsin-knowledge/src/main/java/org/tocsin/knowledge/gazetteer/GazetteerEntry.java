package org.tocsin.knowledge.gazetteer;

import java.util.Optional;
import org.tocsin.model.Place;

/**
 * One place of the gazetteer.
 *
 * @param name usual English name
 * @param kind what sort of place
 * @param country ISO 3166-1 alpha-2; empty for regions larger than a country
 * @param admin1 code of the first-level division within the country, as GeoNames has it
 * @param point for a city its centre, for a division the mean of its cities, for a country none
 * @param population people, 0 where not known; of a division, the sum over its cities
 * @param capital whether it is the capital of its country
 * @param geonames id at GeoNames, such as "geonames:625144"
 * @param standsFor for a site what it is or stands for, such as "government" or "square"
 * @param city for a site the name of the city it lies in
 */
public record GazetteerEntry(
    String name,
    EntryKind kind,
    Optional<String> country,
    Optional<String> admin1,
    Optional<Place.Point> point,
    long population,
    boolean capital,
    Optional<String> geonames,
    Optional<String> standsFor,
    Optional<String> city) {}
