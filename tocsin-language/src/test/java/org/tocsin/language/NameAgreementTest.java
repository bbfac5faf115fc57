package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;

class NameAgreementTest {
  private static final Name MIRA_TOLM = new Name(NameType.PERSON, 0, 2);

  @Test
  void aFamilyNameAloneIsAPersonLikeTheFullName() {
    assertThat(
            agreed(
                line("Mira Tolm spoke", MIRA_TOLM),
                line("Mira Tolm left", MIRA_TOLM),
                line("Tolm smiled", new Name(NameType.PLACE, 0, 1))))
        .containsExactly(
            List.of(MIRA_TOLM), List.of(MIRA_TOLM), List.of(new Name(NameType.PERSON, 0, 1)));
  }

  @Test
  void theTypeGivenMostOftenHoldsForAll() {
    Name place = new Name(NameType.PLACE, 0, 1);
    assertThat(
            agreed(
                line("Halm burns", place),
                line("Halm waits", new Name(NameType.ORGANISATION, 0, 1)),
                line("Halm sleeps", place)))
        .containsOnly(List.of(place));
  }

  @Test
  void aNameKnownFromElsewhereIsNotPassedOver() {
    assertThat(agreed(line("Mira Tolm spoke", MIRA_TOLM), line("Mira Tolm left")).get(1))
        .containsExactly(MIRA_TOLM);
  }

  @Test
  void oneWordOfALongerUnknownNameIsLeftAlone() {
    Name halm = new Name(NameType.PLACE, 0, 1);
    assertThat(agreed(line("Halm burns", halm), line("Halm waits", halm), line("Halm Weekly said")))
        .last()
        .isEqualTo(List.of());
  }

  @Test
  void aShortFormInBracketsIsWhatItStandsForEverywhere() {
    Name museum = new Name(NameType.ORGANISATION, 1, 4);
    assertThat(
            agreed(
                line("the Halm Tool Museum ( HTM ) burns", museum),
                line("HTM waits", new Name(NameType.PERSON, 0, 1))))
        .containsExactly(
            List.of(new Name(NameType.PLACE, 1, 4), new Name(NameType.PLACE, 5, 6)),
            List.of(new Name(NameType.PLACE, 0, 1)));
  }

  @Test
  void lawsAndWarsAreNoNames() {
    assertThat(agreed(line("the Brask Act passed", new Name(NameType.ORGANISATION, 1, 3))))
        .containsExactly(List.of());
  }

  private static List<List<Name>> agreed(NameAgreement.Line... lines) {
    return NameAgreement.agree(List.of(lines));
  }

  /** Words with a capital are proper nouns. */
  private static NameAgreement.Line line(String text, Name... names) {
    String[] forms = text.split(" ");
    boolean[] proper = new boolean[forms.length];
    for (int i = 0; i < forms.length; i++) {
      proper[i] = Character.isUpperCase(forms[i].charAt(0));
    }
    return new NameAgreement.Line(forms, proper, List.of(names));
  }
}
