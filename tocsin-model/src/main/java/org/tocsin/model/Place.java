package org.tocsin.model;

import java.util.Optional;

/**
 * Where something happens.
 *
 * @param name usual English name
 * @param country ISO 3166-1 alpha-2
 * @param precision how finely it is known
 * @param basis where it comes from
 * @param span the words, if there are any
 * @param point coordinates; never at country precision
 * @param gazetteerId entry in the gazetteer
 */
public record Place(
    String name,
    Optional<String> country,
    PlacePrecision precision,
    PlaceBasis basis,
    Optional<Span> span,
    Optional<Point> point,
    Optional<String> gazetteerId) {
  public Place {
    if (precision == PlacePrecision.COUNTRY && point.isPresent()) {
      throw new IllegalArgumentException("a country has no point: " + name);
    }
  }

  /** Degrees, WGS 84. */
  public record Point(double latitude, double longitude) {}
}
