package org.tocsin.benchmark.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.model.Assertion;
import org.tocsin.model.Certainty;
import org.tocsin.model.Event;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Span;
import org.tocsin.model.Status;

class LogisticTrainerTest {
  static Example example(String document, boolean right, Map<String, Double> features) {
    Event event =
        new Event(
            "e1",
            "demonstration",
            Optional.empty(),
            List.of(new Span(0, 1)),
            new Assertion(Status.ASSERTED, Occurrence.OCCURRED, Certainty.CT, List.of()),
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            0.5,
            List.of());
    return new Example("judged", document, event, features, right, 1);
  }

  /** Marches are right, nine times of ten; matches wrong, nine times of ten. */
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      boolean rule = i % 10 != 0;
      examples.add(example("a" + i, rule, Map.of("march", 1.0, "noise" + i, 1.0)));
      examples.add(example("b" + i, !rule, Map.of("match", 1.0)));
    }
    return examples;
  }

  @Test
  void learnsWhichFeaturesSpeakForRightExamples() {
    Map<String, Double> weights = new LogisticTrainer(feature -> 1, 2).train(examples());

    assertThat(weights.get("march")).isGreaterThan(1);
    assertThat(weights.get("match")).isLessThan(-1);
    assertThat(LogisticTrainer.sum(weights, Map.of("march", 1.0))).isBetween(1.7, 2.3);
  }

  @Test
  void leavesOutWhatIsSeenInOneDocumentOnly() {
    assertThat(new LogisticTrainer(feature -> 1, 2).train(examples())).doesNotContainKey("noise7");
  }

  @Test
  void holdsWeightsNearerToZeroUnderAHigherPenalty() {
    double loose = new LogisticTrainer(feature -> 1, 2).train(examples()).get("march");
    double tight = new LogisticTrainer(feature -> 50, 2).train(examples()).get("march");

    assertThat(tight).isPositive().isLessThan(loose);
  }

  @Test
  void trainsTheSameWeightsTwice() {
    LogisticTrainer trainer = new LogisticTrainer(feature -> 1, 2);

    assertThat(trainer.train(examples())).isEqualTo(trainer.train(examples()));
  }

  @Test
  void validatesOnDocumentsThatItWasNotTrainedOn() {
    CrossValidation validation =
        new CrossValidation(examples(), new LogisticTrainer(feature -> 1, 2));

    assertThat(validation.ranking("")).isBetween(0.85, 0.95);
    assertThat(validation.calibrationError("judged")).isLessThan(0.05);
    assertThat(validation.tally("", 0.5).precision()).isEqualTo(0.9);
    assertThat(validation.tally("", 0).recall()).isEqualTo(1);
  }
}
