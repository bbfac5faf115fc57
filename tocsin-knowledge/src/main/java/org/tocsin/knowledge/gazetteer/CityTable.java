package org.tocsin.knowledge.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Reads GeoNames' zipped table of cities, such as cities15000.zip. */
final class CityTable {
  /** Below this size only names of four letters or more are taken over: the rest are codes. */
  private static final int LARGE = 100_000;

  private CityTable() {}

  static List<CityRow> read(Path zip) throws IOException {
    List<CityRow> rows = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      if (in.getNextEntry() == null) {
        throw new IllegalArgumentException(
            zip + ": empty; take the file from GeoNames' export/dump");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        rows.add(row(zip + ":" + number, line));
      }
    }
    return rows;
  }

  private static CityRow row(String where, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 19) {
      throw new IllegalArgumentException(
          where + ": " + cells.length + " columns where 19 belong; use an unchanged GeoNames file");
    }
    int population = (int) Math.min(Integer.MAX_VALUE, Long.parseLong(cells[14]));
    return new CityRow(
        Integer.parseInt(cells[0]),
        cells[1],
        names(cells[1], cells[2], cells[3], population),
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        cells[8],
        cells[10],
        population,
        cells[7]);
  }

  private static List<String> names(String name, String ascii, String others, int population) {
    Set<String> names = new LinkedHashSet<>();
    names.add(name);
    if (!ascii.isEmpty()) {
      names.add(ascii);
    }
    for (String other : others.split(",", -1)) {
      if (usable(other, population)) {
        names.add(other);
      }
    }
    return List.copyOf(names);
  }

  private static boolean usable(String name, int population) {
    if (name.length() < (population >= LARGE ? 3 : 4) || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    boolean lower = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
        return false;
      }
      lower |= Character.isLowerCase(c);
    }
    // Capitals alone are airport codes.
    return lower;
  }
}
