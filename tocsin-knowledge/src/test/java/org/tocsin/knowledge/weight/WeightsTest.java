package org.tocsin.knowledge.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.knowledge.KnowledgeException;

class WeightsTest {
  @Test
  void weightsOfFeaturesAddUpAndUnknownOnesWeighNothing() {
    Weights weights = Weights.parse("w.tsv", "same\t1.5\t1\napart\t-2\t=-2\n");
    assertThat(weights.sum(List.of("same", "apart", "unknown"))).isEqualTo(-0.5);
    assertThat(weights.assumed("same")).isEqualTo(1);
    assertThat(weights.held("apart")).isTrue();
    assertThat(weights.held("same")).isFalse();
  }

  @Test
  void aFeatureThatStandsTwiceIsRefusedWithItsLine() {
    assertThatThrownBy(() -> Weights.parse("w.tsv", "same\t1\t0\nsame\t2\t0\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("twice");
  }

  @Test
  void theShippedWeightsForbidWorkAtTwoPlacesToBeOneHappening() {
    assertThat(Weights.load("lang/en/happenings.tsv").of("workplace-differs")).isLessThan(-6);
  }
}
