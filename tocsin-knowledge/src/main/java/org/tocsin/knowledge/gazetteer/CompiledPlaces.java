package org.tocsin.knowledge.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.Place;

/**
 * Reads places out of the compiled bytes as they are asked for; loading them builds nothing. See
 * {@link PlacesFormat}.
 */
final class CompiledPlaces {
  private final byte[] bytes;
  private final ByteBuffer numbers;
  private final int keyCount;
  private final int postingCount;
  private final int divisionCount;
  private final int countryCount;
  private final int keys;
  private final int postings;
  private final int divisions;
  private final int countries;
  private final int names;
  private final int keyBytes;
  private final int keyBytesLength;

  CompiledPlaces(byte[] bytes) {
    this.bytes = bytes;
    numbers = ByteBuffer.wrap(bytes);
    if (bytes.length < PlacesFormat.HEADER || numbers.getInt(0) != PlacesFormat.MAGIC) {
      throw broken("it does not open with the gazetteer's mark");
    }
    keyCount = numbers.getInt(8);
    postingCount = numbers.getInt(12);
    divisionCount = numbers.getInt(16);
    countryCount = numbers.getInt(20);
    keys = PlacesFormat.HEADER + numbers.getInt(4) * PlacesFormat.ENTRY;
    postings = keys + keyCount * PlacesFormat.KEY;
    divisions = postings + postingCount * 4;
    countries = divisions + divisionCount * PlacesFormat.DIVISION;
    names = countries + countryCount * PlacesFormat.COUNTRY;
    keyBytes = names + numbers.getInt(24);
    keyBytesLength = numbers.getInt(28);
    if (keyBytes + keyBytesLength != bytes.length) {
      throw broken("its parts do not add up to its " + bytes.length + " bytes");
    }
  }

  private static IllegalStateException broken(String problem) {
    return new IllegalStateException(
        PlacesFormat.RESOURCE + ": " + problem + "; compile it anew with CompileGazetteer");
  }

  /** Facts of a country that are not in the readable tables. */
  record CountryFacts(int id, long population, Optional<GazetteerEntry> capital) {}

  /** The places of this folded name, most people first. */
  List<GazetteerEntry> named(String folded) {
    byte[] key = folded.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = keyCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(
              bytes,
              keyBytes + keyStart(middle),
              keyBytes + keyStart(middle + 1),
              key,
              0,
              key.length);
      if (order == 0) {
        return postingsOf(middle);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return List.of();
  }

  private int keyStart(int key) {
    return key == keyCount ? keyBytesLength : numbers.getInt(keys + key * PlacesFormat.KEY);
  }

  private List<GazetteerEntry> postingsOf(int key) {
    int first = numbers.getInt(keys + key * PlacesFormat.KEY + 4);
    int end =
        key + 1 == keyCount
            ? postingCount
            : numbers.getInt(keys + (key + 1) * PlacesFormat.KEY + 4);
    List<GazetteerEntry> found = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      found.add(entry(numbers.getInt(postings + i * 4)));
    }
    return found;
  }

  private GazetteerEntry entry(int index) {
    int at = PlacesFormat.HEADER + index * PlacesFormat.ENTRY;
    int name = numbers.getInt(at + 20);
    int division = numbers.getShort(at + 18) & 0xFFFF;
    boolean admin1 = (name & PlacesFormat.ADMIN1) != 0;
    Optional<String> code =
        division == PlacesFormat.NO_DIVISION
            ? Optional.empty()
            : Optional.of(divisionCode(division).substring(3));
    double latitude = numbers.getInt(at + 4) / 1e5;
    double longitude = numbers.getInt(at + 8) / 1e5;
    boolean known = latitude != 0 || longitude != 0;
    return new GazetteerEntry(
        text(name & PlacesFormat.OFFSET),
        admin1 ? EntryKind.ADMIN1 : EntryKind.CITY,
        Optional.of(country(at + 16)),
        code,
        known ? Optional.of(new Place.Point(latitude, longitude)) : Optional.empty(),
        numbers.getInt(at + 12),
        (name & PlacesFormat.CAPITAL) != 0,
        Optional.of("geonames:" + numbers.getInt(at)),
        Optional.empty(),
        Optional.empty());
  }

  private String country(int at) {
    return new String(bytes, at, 2, StandardCharsets.US_ASCII);
  }

  private String text(int offset) {
    int at = names + offset;
    return new String(bytes, at + 1, bytes[at] & 0xFF, StandardCharsets.UTF_8);
  }

  private String divisionCode(int division) {
    return text(numbers.getInt(divisions + division * PlacesFormat.DIVISION));
  }

  /** The first-level division of this code, such as US.IL. */
  Optional<GazetteerEntry> division(String code) {
    int low = 0;
    int high = divisionCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = divisionCode(middle).compareTo(code);
      if (order == 0) {
        return Optional.of(entry(numbers.getInt(divisions + middle * PlacesFormat.DIVISION + 4)));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  Optional<CountryFacts> country(String code) {
    for (int i = 0; i < countryCount; i++) {
      int at = countries + i * PlacesFormat.COUNTRY;
      if (country(at).equals(code)) {
        int capital = numbers.getInt(at + 10);
        return Optional.of(
            new CountryFacts(
                numbers.getInt(at + 2),
                numbers.getInt(at + 6) & 0xFFFFFFFFL,
                capital < 0 ? Optional.empty() : Optional.of(entry(capital))));
      }
    }
    return Optional.empty();
  }
}
