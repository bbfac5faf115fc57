package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;

class SilverNamesTest {
  @Test
  void articlesTitlesAndEndingsAreNoPartOfAName() {
    assertThat(names("the Halm Union", "B-ORG I-ORG L-ORG"))
        .containsExactly(new Name(NameType.ORGANISATION, 1, 3));
    assertThat(names("Mr. Tolm 's", "B-PERSON I-PERSON L-PERSON"))
        .containsExactly(new Name(NameType.PERSON, 1, 2));
  }

  @Test
  void peoplesAndDatesAreNoNames() {
    assertThat(names("Varnian miners on Monday", "U-NORP O O U-DATE")).isEmpty();
  }

  @Test
  void whatIsBuiltIsAPlace() {
    assertThat(names("Halm Museum of Tools", "B-ORG I-ORG I-ORG L-ORG"))
        .containsExactly(new Name(NameType.PLACE, 0, 4));
    assertThat(names("Halm Council", "B-ORG L-ORG"))
        .containsExactly(new Name(NameType.ORGANISATION, 0, 2));
  }

  @Test
  void namesSideBySideStayApart() {
    assertThat(names("Kesra Brask", "U-GPE U-GPE"))
        .containsExactly(new Name(NameType.PLACE, 0, 1), new Name(NameType.PLACE, 1, 2));
  }

  private static java.util.List<Name> names(String text, String tags) {
    return NameFinder.names(SilverNames.labels(text.split(" "), tags.split(" ")));
  }
}
