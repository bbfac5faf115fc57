package org.tocsin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private final Sentence sentence =
      new Sentence(
          0,
          SegmentKind.BODY,
          new Span(0, 17),
          List.of(
              new Token(0, 0, 6, "Miners", "miner", Tag.NOUN, "NNS", 1, "nsubj"),
              new Token(1, 7, 13, "struck", "strike", Tag.VERB, "VBD", 1, "root"),
              new Token(2, 14, 17, "Kes", "kes", Tag.PROPN, "NNP", 1, "obj")),
          List.of(new Name(NameType.PLACE, 2, 3)));

  @Test
  void childrenAreThoseGovernedByAToken() {
    assertThat(sentence.children(1)).containsExactly(0, 2);
    assertThat(sentence.children(0)).isEmpty();
  }

  @Test
  void aTokenDominatesItselfAndWhatItGoverns() {
    assertThat(sentence.dominates(1, 2)).isTrue();
    assertThat(sentence.dominates(2, 2)).isTrue();
    assertThat(sentence.dominates(0, 2)).isFalse();
  }

  @Test
  void aNameIsFoundAtEachOfItsTokens() {
    assertThat(sentence.nameAt(2)).map(Name::type).contains(NameType.PLACE);
    assertThat(sentence.nameAt(1)).isEmpty();
  }
}
