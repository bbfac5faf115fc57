package org.tocsin.benchmark.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tocsin.knowledge.KnowledgeException;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.knowledge.ontology.Ontology;

class JudgedEventsTest {
  @Test
  void namesTypesOfTheOntologyOnly() {
    Ontology ontology = Ontology.load();

    assertThat(JudgedEvents.load().values())
        .hasSizeGreaterThan(200)
        .allSatisfy(
            judged ->
                assertThat(judged)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(ontology.has(one.type())).isTrue()));
  }

  @Test
  void namesTheLineOfAVerdictThatIsNone() {
    assertThatThrownBy(
            () -> JudgedEvents.of(TableFile.parse("j.tsv", "lgl-1\t5\tarrest\tmaybe\n", 4)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("j.tsv:1: \"maybe\" is no verdict. Write right, unhappened, again or wrong.");
  }

  @Test
  void namesTheLineOfAnOffsetThatIsNone() {
    assertThatThrownBy(
            () -> JudgedEvents.of(TableFile.parse("j.tsv", "lgl-1\tx\tarrest\tright\n", 4)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("j.tsv:1: \"x\" is no offset");
  }
}
