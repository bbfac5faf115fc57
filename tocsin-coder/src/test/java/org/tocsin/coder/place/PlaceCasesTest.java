package org.tocsin.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Sentence;

/** Every line of places.tsv: a text and the places that must, or must not, be found in it. */
final class PlaceCasesTest {
  private static final double CASES_THAT_MAY_FAIL = 0.05;

  private static final English ENGLISH = English.load();
  private static final PlaceFinder FINDER =
      new PlaceFinder(Gazetteer.load(), Countries.load(), People.load(), PlaceWords.load("en"));

  private static List<TableFile.Row> cases() throws IOException {
    try (InputStream in = PlaceCasesTest.class.getResourceAsStream("places.tsv")) {
      return TableFile.parse(
          "places.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8), 2);
    }
  }

  @Test
  void nearlyAllCasesFindTheirPlaces() throws IOException {
    List<TableFile.Row> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
    List<String> faults = new ArrayList<>();
    for (TableFile.Row row : cases) {
      String text = row.cell(0);
      List<PlaceMention> found = FINDER.find(ENGLISH.read(Article.ofText("case", text)));
      for (String expected : row.cell(1).split(";")) {
        if (!holds(expected.strip(), text, found)) {
          faults.add(
              "line " + row.line() + ": " + expected.strip() + " in: " + text + shown(text, found));
          break;
        }
      }
    }
    assertThat(faults.size() / (double) cases.size())
        .as("%s", String.join("\n", faults))
        .isLessThanOrEqualTo(CASES_THAT_MAY_FAIL);
  }

  private static boolean holds(String expected, String text, List<PlaceMention> found) {
    if (expected.startsWith("- ")) {
      String words = expected.substring(2);
      return found.stream().noneMatch(mention -> words(mention, text).equals(words));
    }
    String words = expected.substring(0, expected.indexOf(" = "));
    String[] parts = expected.substring(expected.indexOf(" = ") + 3).split(" ");
    for (PlaceMention mention : found) {
      if (words(mention, text).equals(words)
          && meets(parts[0], mention.place().country().orElse("-"))
          && meets(parts[1], mention.place().precision().id())
          && meets(parts[2], mention.use().name())) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(String expected, String value) {
    return expected.equals("*") || expected.equals(value);
  }

  private static String words(PlaceMention mention, String text) {
    return mention.place().span().orElseThrow().of(text);
  }

  private static String shown(String text, List<PlaceMention> found) {
    StringBuilder shown = new StringBuilder();
    for (PlaceMention mention : found) {
      shown
          .append("\n    ")
          .append(words(mention, text))
          .append(" = ")
          .append(mention.place().country().orElse("-"))
          .append(' ')
          .append(mention.place().precision().id())
          .append(' ')
          .append(mention.use());
    }
    return shown.toString();
  }

  @Test
  void anyTextGivesOrderedMentionsInsideTheirSentencesAndCountriesWithoutPoint() {
    String[] pieces = {
      "Paris",
      "in",
      "the",
      "town",
      "of",
      "New",
      "York",
      ",",
      "Ontario",
      "Ms.",
      "Square",
      "’s",
      "Минск",
      "東京",
      "😀",
      "(AP) —",
      "\n\n",
      ".",
      "St.",
      "U.S.",
      "Georgia",
      "said",
      "Bank",
      "Iran",
      "and",
      "N12",
      "É",
      "$",
      "\t",
      "BERLIN",
      "the city",
      "country"
    };
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(5) == 0 ? "" : " ");
      }
      Document document = ENGLISH.read(Article.ofText("random", text.toString()));
      List<PlaceMention> found = FINDER.find(document);
      assertThat(FINDER.find(document)).as("the same again: %s", text).isEqualTo(found);
      int last = 0;
      for (PlaceMention mention : found) {
        Sentence sentence = document.sentences().get(mention.sentence());
        assertThat(mention.sentence()).isGreaterThanOrEqualTo(last);
        last = mention.sentence();
        assertThat(mention.first()).isBetween(0, mention.end() - 1);
        assertThat(mention.head()).isBetween(mention.first(), mention.end() - 1);
        assertThat(mention.place().span()).contains(sentence.span(mention.first(), mention.end()));
        if (mention.place().precision() == PlacePrecision.COUNTRY) {
          assertThat(mention.place().point()).isEmpty();
        }
      }
    }
  }
}
