package org.tocsin.coder.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.knowledge.cause.CauseWeights;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Document;

class CauseFinderTest {
  private static final English ENGLISH = English.load();
  private static final CauseFinder FINDER = new CauseFinder(CauseWeights.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dockers in Varn walked out because the port had cut their wages."
            + "|Dockers in Varn walked out|the port had cut their wages",
        "Residents rioted due to a lack of water, the police said.|Residents rioted|a lack of water",
        "Thousands marched through Kesra to demand the release of Ada Morn."
            + "|Thousands marched through Kesra|demand the release of Ada Morn",
      })
  void tellsTheCauseFromTheEffect(String text, String effect, String cause) {
    Document document = ENGLISH.read(Article.ofText("x", text));
    List<Cause> causes = FINDER.find(document.sentences().get(0));
    assertThat(causes)
        .anySatisfy(
            found -> {
              assertThat(found.effect().of(text)).isEqualTo(effect);
              assertThat(found.cause().of(text)).isEqualTo(cause);
            });
    assertThat(FINDER.probability(document.sentences())).isGreaterThan(FINDER.threshold());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council meets in Brask on Monday.",
        "The mayor of Tolm opened a new library with a concert.",
        "Ada Morn, 47, was born in Port Selim.",
      })
  void plainNewsStatesNoCause(String text) {
    Document document = ENGLISH.read(Article.ofText("x", text));
    assertThat(FINDER.probability(document.sentences())).isLessThan(FINDER.threshold());
  }

  @Test
  void nothingHasNoCause() {
    assertThat(FINDER.probability(List.of())).isBetween(0.0, 1.0);
  }
}
