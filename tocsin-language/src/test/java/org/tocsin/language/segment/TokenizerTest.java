package org.tocsin.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.Span;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load(), WordLists.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "don't; do n't",
        "He’s cannot; He ’s can not",
        "workers' pay; workers ' pay",
        "O'Brien's; O'Brien 's",
        "30-year-old; 30 - year - old",
        "anti-war ex-minister's; anti-war ex-minister 's",
        "$1,250.50; $ 1,250.50",
        "US$2m; US$ 2 m",
        "80%; 80 %",
        "see orlen.by.; see orlen.by .",
        "(https://varn.example/a?b=1).; ( https://varn.example/a?b=1 ) .",
        "a.b@varn.example, hi; a.b@varn.example , hi",
        "@jane_d #Strike2020!; @jane_d #Strike2020 !",
        "Aug. 9; Aug. 9",
        "U.S. Gen. J. Doe; U.S. Gen. J. Doe",
        "No. 3; No. 3",
        "No. Never.; No . Never .",
        "at 9:54 a.m. on 2019-03-17; at 9:54 a.m. on 2019-03-17",
        "1992-1995; 1992 - 1995",
        "wait... what?!; wait ... what ?!",
        "home.The end; home . The end",
        "and/or; and / or",
        "the '90s; the '90s",
        "“Go!”—now; “ Go ! ” — now",
        "👩‍🚀👍🏽 ok; 👩‍🚀 👍🏽 ok",
      })
  void tokensFollowTheTreebanks(String text, String tokens) {
    List<Span> spans = tokenizer.tokens(text, 0, text.length());
    assertThat(spans.stream().map(span -> span.of(text)).toList())
        .containsExactly(tokens.split(" "));
  }
}
