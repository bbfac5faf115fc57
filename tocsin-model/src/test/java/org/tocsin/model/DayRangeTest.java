package org.tocsin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {
  @Test
  void aMonthRunsFromItsFirstToItsLastDay() {
    assertThat(DayRange.of("2020-02"))
        .isEqualTo(new DayRange(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
  }

  @Test
  void anOpenBeginningReachesBackWithoutEnd() {
    DayRange range = DayRange.of("../2020-08-17");
    assertThat(range.first()).isEqualTo(LocalDate.MIN);
    assertThat(range.last()).isEqualTo(LocalDate.of(2020, 8, 17));
  }

  @Test
  void approximateMarksDoNotMatter() {
    assertThat(DayRange.of("2020-08-17/2022-08-17~").last()).isEqualTo(LocalDate.of(2022, 8, 17));
  }

  @Test
  void rangesOverlapWhenTheyShareADay() {
    assertThat(DayRange.of("2020-08").overlaps(DayRange.of("2020-08-31/2020-09-02"))).isTrue();
    assertThat(DayRange.of("2020-08").overlaps(DayRange.of("2020-09-01"))).isFalse();
    assertThat(DayRange.of("2020").contains(DayRange.of("2020-08"))).isTrue();
  }
}
