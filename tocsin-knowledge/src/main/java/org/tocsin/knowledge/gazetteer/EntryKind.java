package org.tocsin.knowledge.gazetteer;

/** What sort of place an entry of the gazetteer is. */
public enum EntryKind {
  /** A populated place or a part of one. */
  CITY,
  /** A first-level division, or a region inside one country. */
  ADMIN1,
  /** A country or territory with an ISO 3166-1 code. */
  COUNTRY,
  /** An area larger than a country; it has no point. */
  REGION,
  /** A building, square or seat known by name, often standing for an institution. */
  SITE
}
