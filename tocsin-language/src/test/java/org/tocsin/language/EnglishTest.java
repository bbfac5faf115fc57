package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

class EnglishTest {
  private static final SentenceAnalyser ANALYSER = new SentenceAnalyser(Models.load());

  @Test
  void thePassiveHasItsSubjectAndItsAgent() {
    Sentence sentence = read("Two students were beaten by police in Halm on Tuesday .");

    assertThat(arc(sentence, "students")).isEqualTo("nsubj:pass beaten");
    assertThat(arc(sentence, "police")).isEqualTo("obl:agent beaten");
    assertThat(arc(sentence, "were")).isEqualTo("aux:pass beaten");
  }

  @Test
  void coordinationHangsOnItsFirstPart() {
    Sentence sentence = read("Teachers and nurses marched through the capital .");

    assertThat(arc(sentence, "Teachers")).isEqualTo("nsubj marched");
    assertThat(arc(sentence, "nurses")).isEqualTo("conj Teachers");
    assertThat(arc(sentence, "capital")).isEqualTo("obl marched");
  }

  @Test
  void theRelativeClauseHangsOnItsNoun() {
    Sentence sentence = read("The minister who resigned on Monday rejected the offer .");

    assertThat(arc(sentence, "resigned")).isEqualTo("acl:relcl minister");
    assertThat(arc(sentence, "minister")).isEqualTo("nsubj rejected");
    assertThat(arc(sentence, "offer")).isEqualTo("obj rejected");
  }

  @Test
  void strikeAndProtestAreVerbsOrNounsByTheirPlace() {
    assertThat(tag(read("Dockers strike over pay ."), "strike")).isEqualTo(Tag.VERB);
    assertThat(tag(read("The strike ended on Friday ."), "strike")).isEqualTo(Tag.NOUN);
    assertThat(tag(read("Miners protest against the new law ."), "protest")).isEqualTo(Tag.VERB);
    assertThat(tag(read("A protest in the city turned violent ."), "protest")).isEqualTo(Tag.NOUN);
  }

  @Test
  void formsInIngThatStandWhereNounsDoAreNouns() {
    assertThat(tag(read("Heavy fighting shook the suburbs of Varn ."), "fighting"))
        .isEqualTo(Tag.NOUN);
    assertThat(tag(read("Three nights of rioting followed the shooting ."), "rioting"))
        .isEqualTo(Tag.NOUN);
    assertThat(tag(read("Rebels are fighting around the dam ."), "fighting")).isEqualTo(Tag.VERB);
  }

  @Test
  void everySentenceHasOneRootThatAllWordsReach() {
    for (String text :
        List.of("Strike !", "No .", "PORT SELIM DOCKERS WALK OFF JOB", "( “ — ) x")) {
      Sentence sentence = read(text);
      assertThat(sentence.tokens().stream().filter(Token::root)).hasSize(1);
      int root = IntStream.range(0, sentence.size()).filter(i -> sentence.token(i).root()).sum();
      assertThat(sentence.tokens()).allMatch(token -> sentence.dominates(root, token.index()));
    }
  }

  private static String arc(Sentence sentence, String word) {
    Token token = token(sentence, word);
    return token.relation() + " " + sentence.token(token.head()).text();
  }

  private static Tag tag(Sentence sentence, String word) {
    return token(sentence, word).tag();
  }

  private static Token token(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
  }

  private static Sentence read(String text) {
    return ANALYSER.analyse(text, 0, new Segmenter().segment(text, 0).get(0));
  }
}
