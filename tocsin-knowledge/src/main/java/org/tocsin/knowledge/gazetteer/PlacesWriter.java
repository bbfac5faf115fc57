package org.tocsin.knowledge.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes compiled places; see {@link PlacesFormat}. Equal input gives equal bytes. */
final class PlacesWriter {
  private final TreeMap<byte[], TreeSet<Integer>> keys = new TreeMap<>(Arrays::compareUnsigned);
  private final List<CityRow> entries;
  private final List<Boolean> divisionFlags;
  private final TreeMap<String, Integer> divisions;
  private final TreeMap<String, CountryRow> countries;
  private final ByteArrayOutputStream names = new ByteArrayOutputStream();

  /** A country's id, population and capital. */
  record CountryRow(int id, long population, int capital) {}

  /**
   * @param entries cities and divisions
   * @param divisionFlags for each entry, whether it is a division
   * @param divisions code such as US.IL to the index of its entry
   * @param countries facts by ISO code
   */
  PlacesWriter(
      List<CityRow> entries,
      List<Boolean> divisionFlags,
      TreeMap<String, Integer> divisions,
      TreeMap<String, CountryRow> countries) {
    this.entries = entries;
    this.divisionFlags = divisionFlags;
    this.divisions = divisions;
    this.countries = countries;
  }

  byte[] write() {
    Comparator<Integer> mostPeopleFirst =
        Comparator.<Integer, Boolean>comparing(divisionFlags::get)
            .thenComparingInt(i -> -entries.get(i).population())
            .thenComparingInt(i -> entries.get(i).id());
    int postings = 0;
    for (int i = 0; i < entries.size(); i++) {
      for (String name : entries.get(i).names()) {
        byte[] key = NameFolding.fold(name).getBytes(StandardCharsets.UTF_8);
        if (key.length > 1
            && keys.computeIfAbsent(key, k -> new TreeSet<>(mostPeopleFirst)).add(i)) {
          postings++;
        }
      }
    }
    int[] entryNames = new int[entries.size()];
    for (int i = 0; i < entryNames.length; i++) {
      entryNames[i] = name(entries.get(i).name());
    }
    List<Integer> divisionNames = new ArrayList<>();
    List<String> codes = List.copyOf(divisions.keySet());
    for (String code : codes) {
      divisionNames.add(name(code));
    }
    int keyBytes = keys.keySet().stream().mapToInt(k -> k.length).sum();
    ByteBuffer out =
        ByteBuffer.allocate(
            PlacesFormat.HEADER
                + entries.size() * PlacesFormat.ENTRY
                + keys.size() * PlacesFormat.KEY
                + postings * 4
                + divisions.size() * PlacesFormat.DIVISION
                + countries.size() * PlacesFormat.COUNTRY
                + names.size()
                + keyBytes);
    out.putInt(PlacesFormat.MAGIC).putInt(entries.size()).putInt(keys.size()).putInt(postings);
    out.putInt(divisions.size()).putInt(countries.size()).putInt(names.size()).putInt(keyBytes);
    for (int i = 0; i < entries.size(); i++) {
      entry(out, i, entryNames[i], codes);
    }
    keys(out);
    for (int i = 0; i < codes.size(); i++) {
      out.putInt(divisionNames.get(i)).putInt(divisions.getOrDefault(codes.get(i), -1));
    }
    for (Map.Entry<String, CountryRow> country : countries.entrySet()) {
      out.put(country.getKey().getBytes(StandardCharsets.US_ASCII));
      CountryRow row = country.getValue();
      out.putInt(row.id()).putInt((int) row.population()).putInt(row.capital());
    }
    out.put(names.toByteArray());
    keys.keySet().forEach(out::put);
    return out.array();
  }

  private void entry(ByteBuffer out, int index, int name, List<String> codes) {
    CityRow row = entries.get(index);
    int division = Collections.binarySearch(codes, row.country() + "." + row.admin1());
    out.putInt(row.id());
    out.putInt((int) Math.round(row.latitude() * 1e5));
    out.putInt((int) Math.round(row.longitude() * 1e5));
    out.putInt(row.population());
    out.put(row.country().getBytes(StandardCharsets.US_ASCII));
    out.putShort((short) (division < 0 ? PlacesFormat.NO_DIVISION : division));
    int flags = row.feature().equals("PPLC") ? PlacesFormat.CAPITAL : 0;
    flags |= divisionFlags.get(index) ? PlacesFormat.ADMIN1 : 0;
    out.putInt(name | flags);
  }

  private void keys(ByteBuffer out) {
    int offset = 0;
    int posting = 0;
    for (Map.Entry<byte[], TreeSet<Integer>> key : keys.entrySet()) {
      out.putInt(offset).putInt(posting);
      offset += key.getKey().length;
      posting += key.getValue().size();
    }
    for (TreeSet<Integer> indices : keys.values()) {
      indices.forEach(out::putInt);
    }
  }

  private int name(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int offset = names.size();
    names.write(bytes.length);
    names.writeBytes(bytes);
    return offset;
  }
}
