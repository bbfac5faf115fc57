package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;

class NameFinderTest {
  @Test
  void anInsideLabelNeverContinuesAnotherType() {
    float[][] scores = new float[3][NameFinder.LABELS];
    scores[0][NameFinder.begin(NameType.PERSON)] = 5;
    scores[1][NameFinder.begin(NameType.PLACE) + 1] = 3;
    scores[1][NameFinder.begin(NameType.PERSON) + 1] = 2;
    scores[2][0] = 1;

    assertThat(NameFinder.find(scores, new float[NameFinder.LABELS + 1][NameFinder.LABELS], 3))
        .containsExactly(new Name(NameType.PERSON, 0, 2));
  }

  @Test
  void namesSideBySideStayApart() {
    int person = NameFinder.begin(NameType.PERSON);
    int place = NameFinder.begin(NameType.PLACE);

    assertThat(NameFinder.names(new int[] {person, person + 1, place, place, 0}))
        .containsExactly(
            new Name(NameType.PERSON, 0, 2),
            new Name(NameType.PLACE, 2, 3),
            new Name(NameType.PLACE, 3, 4));
  }
}
