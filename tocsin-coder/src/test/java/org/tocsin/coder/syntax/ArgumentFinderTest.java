package org.tocsin.coder.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

class ArgumentFinderTest {
  private static final English ENGLISH = English.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police detained marchers in Varn. | detained | Police | marchers",
        "Marchers were detained by police. | detained | police | Marchers",
        "The marchers detained by police were freed. | detained | police | marchers",
        "Police who detained marchers left. | detained | Police | marchers",
        "The marchers whom police detained left. | detained | police | marchers",
        "Police surrounded the square and have detained marchers. | detained | Police | marchers",
        "Police tried to detain marchers. | detain | Police | marchers",
        "The ministry ordered police to detain marchers. | detain | police | marchers",
        "Police cleared the square, detaining several marchers. | detaining | Police | marchers",
        "Miners and drivers blocked the road. | blocked | Miners drivers | road",
        "Teachers held a rally in Varn. | rally | Teachers | ''",
        "Nurses went on strike on Monday. | strike | Nurses | ''",
      })
  void subjectsAndObjectsAreReadOffTheTree(
      String text, String word, String subjects, String objects) {
    Sentence sentence = ENGLISH.read(Article.ofText("case", text)).sentences().get(0);
    int head =
        sentence.tokens().stream()
            .filter(token -> token.text().equals(word))
            .mapToInt(Token::index)
            .findFirst()
            .orElseThrow();
    Arguments arguments = ArgumentFinder.of(sentence, head);
    assertThat(words(sentence, arguments.subjects())).isEqualTo(subjects);
    assertThat(words(sentence, arguments.objects())).isEqualTo(objects);
  }

  private static String words(Sentence sentence, List<Integer> heads) {
    return String.join(" ", heads.stream().map(i -> sentence.token(i).text()).toList());
  }
}
