package org.tocsin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void confidenceThatKeepsItsWordHasNoError() {
    List<Calibration.Judged> judged = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      judged.add(new Calibration.Judged(0.75, i % 4 != 0));
    }
    assertThat(Calibration.error(judged)).isCloseTo(0, within(1e-9));
    assertThat(Calibration.area(judged)).isEqualTo(0.5);
  }

  @Test
  void boastingIsAnErrorAndOrderIsSeen() {
    List<Calibration.Judged> judged = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      judged.add(new Calibration.Judged(i < 10 ? 0.8 : 0.9, i >= 10));
    }
    assertThat(Calibration.error(judged)).isCloseTo(0.45, within(1e-9));
    assertThat(Calibration.area(judged)).isEqualTo(1);
  }
}
