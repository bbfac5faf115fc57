package org.tocsin.coder.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.cause.LogisticModel.Example;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Sentence;

class TrainCausesTest {
  @Test
  void readsMarkedTextsOutOfTheListOfACell() {
    List<MarkedText> texts =
        MarkedText.of(
            "['<ARG1>They struck</ARG1> <SIG0>over</SIG0> <ARG0>pay</ARG0>\\xa0.',"
                + " \"<ARG0>Ada's fall</ARG0>\"]");
    assertThat(texts)
        .extracting(MarkedText::text)
        .containsExactly("They struck over pay\u00a0.", "Ada's fall");
    assertThat(texts.get(0).spans().get("ARG0").of(texts.get(0).text())).isEqualTo("pay");
    assertThat(texts.get(0).spans()).containsOnlyKeys("ARG0", "ARG1", "SIG0");
  }

  @Test
  void theTieThatJoinsCauseAndEffectIsMarkedWithItsDirection() {
    MarkedText marked =
        MarkedText.of(
                "['<ARG1>Dockers struck</ARG1> because <ARG0>the port had lowered their wages</ARG0>.']")
            .get(0);
    Sentence sentence = English.load().read(Article.ofText("x", marked.text())).sentences().get(0);
    assertThat(TrainCauses.ties(sentence, List.of(marked)))
        .hasSize(1)
        .allSatisfy(
            (at, below) -> {
              assertThat(sentence.token(at).lemma()).isEqualTo("lower");
              assertThat(below).isTrue();
            });
  }

  @Test
  void aModelLearnsWhatTellsAndForgetsWhatIsRare() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean right = i % 2 == 0;
      examples.add(new Example(List.of(right ? "because" : "then", "the", "rare" + i), right));
    }
    LogisticModel model = LogisticModel.train(examples, 2, 10, 0.3);
    assertThat(model.score(new Example(List.of("because", "the"), true))).isPositive();
    assertThat(model.score(new Example(List.of("then", "the"), true))).isNegative();
    assertThat(model.weights(0)).containsOnlyKeys("because", "then", "the", "bias");
    assertThat(LogisticModel.train(examples, 2, 10, 0.3).weights(0)).isEqualTo(model.weights(0));
  }
}
