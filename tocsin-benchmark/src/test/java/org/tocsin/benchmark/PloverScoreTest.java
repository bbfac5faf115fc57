package org.tocsin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Actor;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Span;

class PloverScoreTest {
  private static List<PloverSentence> sentences;
  private static PloverTally tally;

  @BeforeAll
  static void code() throws IOException, URISyntaxException {
    sentences =
        PloverFile.read(
            Path.of(
                Objects.requireNonNull(PloverScoreTest.class.getResource("sentences.json"))
                    .toURI()));
    tally = PloverScore.tally(sentences, Coder.load());
  }

  @Test
  void readsSentencesButNoDocumentation() {
    assertThat(sentences)
        .extracting(PloverSentence::id)
        .containsExactly("OWN-COERCE-1", "OWN-FIGHT-1", "OWN-AID-1");
    assertThat(sentences.get(0).sources())
        .containsExactly(new PloverSentence.Actor("Orlen police", "SRB"));
    assertThat(sentences.get(1).targets()).isEmpty();
  }

  @Test
  void countsRightAndWrongRoots() {
    assertThat(tally.count(Verdict::coded)).isEqualTo(3);
    assertThat(tally.count(Verdict::any)).isEqualTo(2);
    assertThat(tally.verdicts())
        .extracting(verdict -> verdict.first().orElse(""))
        .containsExactly("COERCE", "ASSAULT", "PROTEST");
    // COERCE and ASSAULT are right, AID is never found.
    assertThat(tally.macro()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void findsActorsOnlyWhereTheRootIsRightAndTheGoldHasSome() {
    assertThat(tally.verdicts())
        .extracting(Verdict::agent)
        .containsExactly(Verdict.Match.FOUND, Verdict.Match.MISSED, Verdict.Match.MISSED);
    assertThat(tally.verdicts())
        .extracting(Verdict::target)
        .containsExactly(Verdict.Match.FOUND, Verdict.Match.NOT_ASKED, Verdict.Match.NOT_ASKED);
  }

  @Test
  void printsTheFigures() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tally.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("| root, any item | 2 | 3 | 66.7 |")
        .contains("| agent and root | 1 | 3 | 33.3 |")
        .contains("| target, where the root is right | 1 | 1 | 100.0 |")
        .contains("| AID | 1 | 0 | 0 | 0 | 0.0 | PROTEST 1 |");
  }

  @Test
  void everyRootOfTheOntologyComesFromItsCrosswalk() {
    PloverRoots roots = new PloverRoots(Ontology.load());
    assertThat(roots.ofType("arrest")).containsExactly("COERCE");
    assertThat(roots.ofType("election")).isEmpty();
    assertThat(roots.ofType("statement")).isEmpty();
    assertThat(PloverRoots.roots("COERCE:arrest, ASSAULT or COERCE"))
        .containsExactly("COERCE", "ASSAULT");
    assertThat(roots.ofGold("DEMAND")).isEqualTo("REQUEST");
    assertThat(roots.ofGold("AID")).isEqualTo("AID");
  }

  @Test
  void comparesCountriesWhereTheWordsAreNotInTheText() {
    Actor actor = actor("DK", new Span(0, 7));
    String text = "Dockers of Brask and Orlenburg struck.";
    GoldWords words = new GoldWords();
    assertThat(words.same(new PloverSentence.Actor("", "DNK"), actor, text)).isTrue();
    assertThat(words.same(new PloverSentence.Actor("a union", "SWE"), actor, text)).isFalse();
    assertThat(words.same(new PloverSentence.Actor("Brask", "DNK"), actor, text)).isFalse();
    assertThat(GoldWords.places("Orlen", text)).isEmpty();
    assertThat(GoldWords.places("Dockers ... Brask", text))
        .containsExactly(new Span(0, 7), new Span(11, 16));
  }

  @Test
  void namesTheRecordThatLacksItsEvent(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.json"), "[{\"id\": \"X\", \"text\": \"Y\"}]");
    assertThatThrownBy(() -> PloverFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("record 1")
        .hasMessageContaining("bad.json");
  }

  private static Actor actor(String country, Span mention) {
    return new Actor(
        "a1",
        "Dockers",
        ActorKind.WORKERS,
        Optional.of(country),
        Optional.empty(),
        ActorClass.values()[0],
        List.of(mention));
  }
}
