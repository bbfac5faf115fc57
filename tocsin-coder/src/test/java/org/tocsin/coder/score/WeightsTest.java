package org.tocsin.coder.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.knowledge.KnowledgeException;

class WeightsTest {
  private static final String SETTINGS =
      ":threshold\t0.3\t0\n:slope\t2\t0\n:offset\t-1\t0\n:bias\t0.5\t0\n";

  @Test
  void weighsWhatIsObservedAndCalibratesTheSum() {
    Weights weights = Weights.parse("w.tsv", "# own\n" + SETTINGS + "lemma=march\t0.75\t0.1\n");
    Features features = new Features();
    features.add("lemma=march", 2);
    features.add("lemma=unheard", 5);

    double sum = 2 * (0.5 + 2 * 0.75) - 1;
    assertThat(weights.probability(features)).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-9));
    assertThat(weights.threshold()).isEqualTo(0.3);
  }

  @Test
  void pullsOnlyAsFarAsAFeatureIsUnusual() {
    Weights weights = Weights.parse("w.tsv", SETTINGS + "sourced\t2\t1\nalone\t-1\t0\n");

    assertThat(weights.pull("sourced", 1)).isZero();
    assertThat(weights.pull("alone", 1)).isEqualTo(-1);
    assertThat(weights.pull("unheard", 1)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lemma=march|heavy|0; w.tsv:5: \"heavy\" is no number",
        "lemma=march|NaN|0; w.tsv:5: \"NaN\" is not finite",
        "lemma=march|1; w.tsv:5: found 2 columns, expected 3",
        ":treshold|1|0; w.tsv:5: no setting is called :treshold",
        ":bias|1|0; w.tsv:5: :bias stands twice"
      })
  void namesFileLineAndRemedyOfAFault(String row, String fault) {
    assertThatThrownBy(() -> Weights.parse("w.tsv", SETTINGS + row.replace('|', '\t') + "\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(fault)
        .hasMessageMatching("(?s).*\\. [A-Z].*\\.");
  }

  @Test
  void wantsEverySetting() {
    assertThatThrownBy(() -> Weights.parse("w.tsv", ":bias\t1\t0\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining(":threshold is missing")
        .hasMessageContaining("Train the weights again");
  }

  @Test
  void saysWhenTheFileIsMissing() {
    assertThatThrownBy(() -> Weights.load("nowhere.tsv"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("nowhere.tsv");
  }
}
