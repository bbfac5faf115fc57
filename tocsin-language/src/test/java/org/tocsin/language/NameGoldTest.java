package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;

class NameGoldTest {
  @Test
  void aNameTakesInItsProperNounsAndTheLinksBetweenThem() {
    assertThat(
            names(
                "the DET DT 2 Entity=(1-organization-new",
                "Bureau PROPN NNP 0 _",
                "of ADP IN 4 _",
                "Halm PROPN NNP 2 Entity=(2-place-new)1)"))
        .containsExactly(new Name(NameType.ORGANISATION, 1, 4));
  }

  @Test
  void commonNounsPronounsPeoplesAndBareTitlesAreNoNames() {
    assertThat(
            names(
                "she PRON PRP 2 Entity=(1-person-giv)",
                "saw VERB VBD 0 _",
                "Varnians PROPN NNPS 2 Entity=(2-person-new)",
                "the DET DT 5 Entity=(3-person-new",
                "President PROPN NNP 2 Entity=3)",
                "workers NOUN NNS 2 Entity=(4-person-new)"))
        .isEmpty();
  }

  @Test
  void peopleJoinedByAndAreTwo() {
    assertThat(
            names(
                "Ana PROPN NNP 0 Entity=(1-person-new(2-person-new)",
                "and CCONJ CC 3 _",
                "Bela PROPN NNP 1 Entity=(3-person-new)1)"))
        .containsExactly(new Name(NameType.PERSON, 0, 1), new Name(NameType.PERSON, 2, 3));
  }

  @Test
  void aNameBehindWhatAPersonIsCountsThoughItIsNotTheHead() {
    assertThat(
            names(
                "spokeswoman NOUN NN 0 Entity=(1-person-new",
                "Mira PROPN NNP 1 _ flat",
                "Tolm PROPN NNP 2 Entity=1) flat"))
        .containsExactly(new Name(NameType.PERSON, 1, 3));
  }

  @Test
  void anOfficeAloneIsNoName() {
    assertThat(names("Director PROPN NNP 0 Entity=(1-person-new)")).isEmpty();
    assertThat(
            names(
                "Varn PROPN NNP 0 Entity=(1-person-new(2-organization-new)",
                "Administrator PROPN NNP 1 Entity=1) flat"))
        .containsExactly(new Name(NameType.ORGANISATION, 0, 1));
  }

  @Test
  void anEntityWithinItselfHidesNeither() {
    assertThat(
            names(
                "Halm PROPN NNP 2 Entity=(1-organization-new",
                "Union PROPN NNP 0 _",
                "( PUNCT -LRB- 4 _",
                "HU PROPN NNP 2 Entity=(1-organization-giv)1)"))
        .containsExactly(
            new Name(NameType.ORGANISATION, 0, 2), new Name(NameType.ORGANISATION, 3, 4));
  }

  private static List<Name> names(String... rows) {
    List<String[]> table = new ArrayList<>();
    for (String row : rows) {
      String[] c = row.split(" ");
      table.add(
          new String[] {
            "1", c[0], c[0], c[1], c[2], "_", c[3], c.length > 5 ? c[5] : "x", "_", c[4]
          });
    }
    return NameFinder.names(NameGold.labels(table));
  }
}
