package org.tocsin.benchmark.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlattTest {
  @Test
  void bringsSumsToTheSharesThatAreRight() {
    List<Platt.Point> points = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      points.add(new Platt.Point(4, i < 80));
      points.add(new Platt.Point(-4, i < 30));
    }

    Platt platt = Platt.fit(points);

    assertThat(platt.probability(4)).isCloseTo(0.8, within(0.001));
    assertThat(platt.probability(-4)).isCloseTo(0.3, within(0.001));
  }
}
