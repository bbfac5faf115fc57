package org.tocsin.coder.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.topic.Topics;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;

/** Verdicts on candidates of whole reports; all of them invented. */
class EventScorerTest {
  private static final String MARCH =
      "Thousands march in Varn against new security law\n\n"
          + "VARN - Thousands of protesters marched through the centre of Varn on Tuesday to demand"
          + " that the government withdraw a security law.\n\n"
          + "Police fired tear gas at the demonstrators near parliament and arrested 14 people, the"
          + " opposition Unity Party said.\n\n"
          + "The march was the third since lawmakers passed the law in April.\n";

  private static Knowledge knowledge;
  private static English english;
  private static Coder coder;

  @BeforeAll
  static void load() {
    knowledge = Knowledge.load();
    english = English.load();
    coder = new Coder(english, knowledge);
  }

  private static List<EventScorer.Verdict> verdicts(String text) {
    return coder.verdicts(Article.ofText("report", text));
  }

  @Test
  void holdsTheMarchOfAReportOnAMarchForLikely() {
    assertThat(verdicts(MARCH))
        .filteredOn(verdict -> verdict.candidate().event().type().equals("demonstration"))
        .anySatisfy(verdict -> assertThat(verdict.probability()).isGreaterThan(0.6));
  }

  @Test
  void givesEveryEventItsProbabilityAsConfidenceWithReasons() {
    CodedArticle coded = coder.code(Article.ofText("report", MARCH));

    assertThat(coded.events()).isNotEmpty();
    for (Event event : coded.events()) {
      assertThat(event.confidence()).isBetween(0.0, 1.0);
      assertThat(event.because())
          .anySatisfy(
              evidence -> {
                assertThat(evidence.field()).isEqualTo("confidence");
                assertThat(evidence.rule()).startsWith("score 0.").contains(": ");
              });
    }
  }

  @Test
  void recordsNoEventBelowTheThresholdAndSaysWhyItWasRejected() {
    CodedArticle coded = strict().code(Article.ofText("report", MARCH));

    assertThat(coded.events()).isEmpty();
    assertThat(coded.rejected())
        .filteredOn(rejection -> rejection.sense().equals("unlikely demonstration"))
        .isNotEmpty()
        .allSatisfy(rejection -> assertThat(rejection.rule()).isEqualTo("score 0.12: family=A"));
    assertThat(coded.relations()).noneMatch(relation -> relation.from().startsWith("e"));
  }

  /** A coder that weighs against everything, and against protest most. */
  private static Coder strict() {
    String file =
        ":threshold\t0.5\t0\n:slope\t1\t0\n:offset\t0\t0\n:bias\t-1\t0\nfamily=A\t-1\t0\n";
    return new Coder(
        english,
        knowledge,
        new EventScorer(
            new EventFeatures(knowledge.ontology(), Topics.load("en")),
            Weights.parse("w.tsv", file)));
  }

  @Test
  void observesTopicsPartsAndCompany() {
    Set<String> names =
        verdicts(MARCH).stream()
            .filter(v -> v.candidate().event().type().equals("demonstration"))
            .flatMap(v -> v.features().values().keySet().stream())
            .collect(Collectors.toSet());

    assertThat(names)
        .contains("type=demonstration", "family=A", "in-headline", "opening", "topic=protest")
        .contains("several-mentions", "lemma=march", "agent=protesters");
  }

  @Test
  void judgesTheSameTextTheSameWay() {
    List<Double> first = verdicts(MARCH).stream().map(EventScorer.Verdict::probability).toList();
    List<Double> second = verdicts(MARCH).stream().map(EventScorer.Verdict::probability).toList();

    assertThat(second).isEqualTo(first);
  }
}
