package org.tocsin.coder.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.model.Article;
import org.tocsin.model.Document;

class AttributionFinderTest {
  private static final Coder CODER = Coder.load();
  private static final AttributionFinder FINDER =
      new AttributionFinder(Reporting.load(), SpeechActs.load());

  @Test
  void theSourceIsTheWholePhrase() {
    assertThat(found("Ada Morn, a lawyer for the dockers, said that the port would close."))
        .containsExactly("Ada Morn, a lawyer for the dockers, | said | that the port would close");
  }

  @Test
  void whatIsFearedOrClaimedIsSomebodysToo() {
    assertThat(found("The miners fear that the pit will close."))
        .containsExactly("The miners | fear | that the pit will close");
    assertThat(found("Police rejected the mayor's claim that votes had been lost."))
        .anyMatch(line -> line.startsWith("the mayor") && line.contains("| claim | that votes"));
  }

  @Test
  void aQuotationThatIsInterruptedIsOne() {
    assertThat(found("\"We will stay out,\" Ada Morn said. \"They will have to pay us.\""))
        .containsExactly(
            "Ada Morn | said | \"We will stay out,\" ... \"They will have to pay us.\"");
  }

  @Test
  void aQuotationWithinReportedWordsIsPartOfThem() {
    assertThat(
            found("The mayor said that the cuts were \"a grave and costly mistake\" of the port."))
        .hasSize(1)
        .allMatch(line -> line.contains("that the cuts were \"a grave and costly mistake\""));
  }

  @Test
  void aLineThatOpensWithANameIsSaidByIt() {
    assertThat(found("MORN: We will stay out. They know it.\n\nHALM: Nobody knows it.\n"))
        .contains("MORN | : | We will stay out. They know it.", "HALM | : | Nobody knows it.");
  }

  @Test
  void whatABodyMakesHappenIsNotSaid() {
    assertThat(found("The law ensures that the port stays open.")).isEmpty();
  }

  private static List<String> found(String text) {
    Document document = CODER.read(Article.ofText("x", text));
    return FINDER.find(document, CODER.cast(document)).stream()
        .map(
            voiced ->
                voiced.source().map(s -> s.of(text)).orElse("-")
                    + " | "
                    + voiced.cue().map(c -> c.of(text)).orElse("-")
                    + " | "
                    + String.join(" ... ", voiced.content().stream().map(c -> c.of(text)).toList()))
        .toList();
  }
}
