package org.tocsin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.Span;

class SpanTallyTest {
  private static final String TEXT = "the talks, Ada Morn said, had failed";

  @Test
  void oneSharedLetterIsAnOverlapAndWhiteSpaceIsNone() {
    SpanTally tally = new SpanTally();
    List<List<Span>> gold = List.of(List.of(new Span(0, 9), new Span(26, 36)));
    List<List<Span>> ours = List.of(List.of(new Span(30, 36)), List.of(new Span(11, 19)));
    tally.add(TEXT, gold, ours, spans -> true);
    assertThat(tally.exact("x").value()).isZero();
    // One of two found is right, all that is wanted is met.
    assertThat(tally.overlap("x").get(0).value()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void partsAreTheSameWhereTheirLettersAre() {
    SpanTally tally = new SpanTally();
    List<List<Span>> gold = List.of(List.of(new Span(11, 19)));
    List<List<Span>> ours = List.of(List.of(new Span(11, 14), new Span(15, 19)));
    tally.add(TEXT, gold, ours, spans -> true);
    assertThat(tally.exact("x").value()).isEqualTo(1);
  }

  @Test
  void onlyStretchesOfTheKindCount() {
    SpanTally tally = new SpanTally();
    tally.add(TEXT, List.of(List.of(new Span(0, 9))), List.of(), spans -> spans.size() > 1);
    assertThat(tally.exact("x").of()).isZero();
  }
}
