package org.tocsin.knowledge.gazetteer;

/**
 * The layout of {@code places.bin}, all numbers big-endian.
 *
 * <pre>
 * header     magic, entries, keys, postings, divisions, countries, name bytes, key bytes (8 ints)
 * entries    id, latitude, longitude (degrees * 100000), population, country (2 bytes),
 *            division (2 bytes, 0xFFFF none), name offset with flags in the top two bits
 * keys       offset into the key bytes, first posting; sorted by the folded name's bytes
 * postings   indices of entries, cities before divisions, most people first
 * divisions  offset of the code, such as US.IL, in the name bytes, and index of its entry; sorted
 * countries  code (2 bytes), id at GeoNames, population, index of the capital or -1; sorted
 * names      a length byte and UTF-8, each
 * key bytes  folded names, UTF-8
 * </pre>
 */
final class PlacesFormat {
  static final String RESOURCE = "gazetteer/places.bin";
  static final int MAGIC = 0x54475a31;
  static final int HEADER = 32;
  static final int ENTRY = 24;
  static final int KEY = 8;
  static final int DIVISION = 8;
  static final int COUNTRY = 14;
  static final int NO_DIVISION = 0xFFFF;
  static final int CAPITAL = 0x80000000;
  static final int ADMIN1 = 0x40000000;
  static final int OFFSET = 0x3FFFFFFF;

  private PlacesFormat() {}
}
