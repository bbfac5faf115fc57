package org.tocsin.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Count;
import org.tocsin.model.Event;
import org.tocsin.model.PublishedBasis;

/** Described labour actions: their type, size, day and place as far as the description has them. */
final class LabourPart implements Part {
  /** Our types for an action's name; actions that are no event of ours are left out. */
  private static final Map<String, Set<String>> TYPES =
      new TreeMap<>(
          Map.of(
              "strike", Set.of("work_stoppage"),
              "open letter", Set.of("petition"),
              "boycott", Set.of("boycott"),
              "protest",
                  Set.of(
                      "demonstration",
                      "symbolic_protest",
                      "work_stoppage",
                      "blockade",
                      "occupation",
                      "petition",
                      "boycott",
                      "self_harm_protest",
                      "confrontation")));

  private final Map<String, int[]> tally = new TreeMap<>();

  @Override
  public String name() {
    return "labour";
  }

  @Override
  public boolean quick() {
    return true;
  }

  @Override
  public List<Path> needs(Bench bench) {
    return List.of(bench.external("labour/actions.json"));
  }

  @Override
  public List<Table> measure(Bench bench) throws Exception {
    tally.clear();
    for (JsonNode action : new ObjectMapper().readTree(needs(bench).get(0).toFile())) {
      String text = action.path("description").asText("").strip();
      if (!text.isEmpty()) {
        compare(action, text, bench.coder().code(article(action, text)));
      }
    }
    List<Figure> figures =
        tally.entrySet().stream()
            .map(e -> Figure.share(e.getKey(), e.getValue()[0], e.getValue()[1]))
            .toList();
    return List.of(Table.watched("Descriptions", figures));
  }

  /** As if published at the end of the action's year, since descriptions leave the year out. */
  private static Article article(JsonNode action, String text) {
    Article article = Article.ofText(action.path("id").asText(), text);
    String year = action.path("date").asText("").split("/")[0];
    return year.matches("\\d{4}")
        ? article.withPublished(LocalDate.parse(year + "-12-31"), PublishedBasis.METADATA)
        : article;
  }

  private void compare(JsonNode action, String text, CodedArticle coded) {
    boolean any = false;
    boolean right = false;
    for (JsonNode name : action.path("actions")) {
      Set<String> types = TYPES.getOrDefault(name.asText(), Set.of());
      if (!types.isEmpty()) {
        boolean found = coded.events().stream().anyMatch(e -> types.contains(e.type()));
        count("type of " + name.asText(), found);
        any = true;
        right |= found;
      }
    }
    if (any) {
      count("type, one of the action's", right);
    }
    long workers = action.path("workers").asLong(0);
    if (workers > 0 && states(text, workers)) {
      count("size, where the number is stated", counts(coded).anyMatch(c -> is(c, workers)));
    }
    String[] date = action.path("date").asText("").split("/");
    if (date.length == 3 && stated(text, date)) {
      String day = String.join("-", date);
      count(
          "day, where day and month are stated", coded.events().stream().anyMatch(e -> on(e, day)));
    }
    for (JsonNode location : action.path("locations")) {
      String place = location.asText().split("-")[0];
      if (word(place).matcher(text).find()) {
        count(
            "place, where its name is stated", coded.events().stream().anyMatch(e -> in(e, place)));
      }
    }
  }

  private void count(String what, boolean right) {
    int[] counts = tally.computeIfAbsent(what, w -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
  }

  private static Stream<Count> counts(CodedArticle coded) {
    return coded.events().stream().flatMap(event -> event.counts().stream());
  }

  private static boolean is(Count count, long workers) {
    return count.low().isPresent()
        && (count.low().getAsLong() == workers || count.low().getAsLong() == workers + 1);
  }

  private static boolean states(String text, long number) {
    String plain = Long.toString(number);
    String grouped = String.format(Locale.ROOT, "%,d", number);
    return word(plain).matcher(text).find() || word(grouped).matcher(text).find();
  }

  private static boolean stated(String text, String[] date) {
    int month = Integer.parseInt(date[1]);
    if (month < 1 || month > 12) {
      return false;
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    int day = Integer.parseInt(date[2]);
    return Pattern.compile("\\b(" + name + " " + day + "|" + day + " " + name + ")\\b")
        .matcher(text)
        .find();
  }

  private static Pattern word(String words) {
    return Pattern.compile(
        "(?<![\\p{L}\\d,.])" + Pattern.quote(words) + "(?![\\p{L}\\d]|[,.]\\d)",
        Pattern.CASE_INSENSITIVE);
  }

  private static boolean on(Event event, String day) {
    return event.date().filter(d -> List.of(d.edtf().split("/")).contains(day)).isPresent();
  }

  private static boolean in(Event event, String place) {
    Set<String> names = new TreeSet<>();
    event.place().ifPresent(p -> names.add(p.name().toLowerCase(Locale.ROOT)));
    event
        .place()
        .flatMap(p -> p.country())
        .ifPresent(
            code ->
                names.add(
                    new Locale.Builder()
                        .setRegion(code)
                        .build()
                        .getDisplayCountry(Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)));
    String wanted = place.toLowerCase(Locale.ROOT);
    return names.contains(wanted)
        || names.contains("united states") && (wanted.equals("usa") || wanted.equals("us"));
  }
}
