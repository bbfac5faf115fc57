package org.tocsin.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.knowledge.Knowledge;
import org.tocsin.knowledge.pattern.Pattern;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Event;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;

/** What holds of every record, whatever the text. */
class CoderTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);

  /** Things between sentences that reports of all origins have. */
  private static final List<String> DEBRIS =
      List.of(
          " ",
          "\n",
          "\n\n",
          ". ",
          "… ",
          "\t",
          "\r\n",
          "\u00a0",
          "\u200b",
          " — ",
          "\"",
          "“",
          "”",
          "'",
          "’",
          "(",
          ")",
          " 14 May ",
          " May 3",
          " 1,000",
          " 20%",
          " 12:30 GMT",
          "#Varn ",
          "@irena_d ",
          "https://example.org/a?b=c ",
          "😀",
          "e\u0301",
          "مظاهرة ",
          "Протест ",
          "抗議",
          "&amp;",
          "<b>",
          " date 2031-05-14 ",
          "…\"",
          "Mr. ",
          "U.S. ",
          "-",
          "/",
          ";",
          ":",
          "0",
          "\ud83d");

  private static Coder coder;
  private static List<String> sentences;

  @BeforeAll
  static void load() {
    Knowledge knowledge = Knowledge.load();
    coder = new Coder(English.load(), knowledge);
    sentences = knowledge.patterns().stream().flatMap(CoderTest::examples).toList();
  }

  private static Stream<String> examples(Pattern pattern) {
    return Stream.concat(pattern.matches().stream(), pattern.misses().stream());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pointsInsideTheTextWhateverTheText(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 25; i++) {
      Article article = article(scramble(random));
      assertThatCode(() -> check(coder.code(article)))
          .as(article.text())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void everyBeginningOfAReportCanBeCoded() {
    String report =
        String.join(" ", sentences.subList(0, 3))
            + "\n\n\"We stay,\" Irena Doval said on May 3, 2031.";
    for (int end = 1; end <= report.length(); end++) {
      check(coder.code(article(report.substring(0, end))));
    }
  }

  @Test
  void saysTheSameOfTheSameText() {
    Article article = article(String.join("\n\n", sentences.subList(0, 40)));
    CodedArticle first = coder.code(article);
    assertThat(coder.code(article)).isEqualTo(first);
    assertThat(Coder.load().code(article)).isEqualTo(first);
  }

  private static Article article(String text) {
    return Article.ofText("random", text).withPublished(DAY, PublishedBasis.ARGUMENT);
  }

  private static String scramble(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      String sentence = sentences.get(random.nextInt(sentences.size()));
      int from = random.nextInt(4) > 0 ? 0 : random.nextInt(sentence.length());
      int to = random.nextInt(3) > 0 ? sentence.length() : from;
      text.append(sentence, from, Math.max(from, to));
      for (int k = random.nextInt(3); k > 0; k--) {
        text.append(DEBRIS.get(random.nextInt(DEBRIS.size())));
      }
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static void check(CodedArticle coded) {
    int size = coded.article().text().length();
    for (Span span : spans(coded)) {
      assertThat(span.start()).isBetween(0, size);
      assertThat(span.end()).isBetween(span.start() + 1, size);
    }
    List<String> ids = new ArrayList<>();
    coded.events().forEach(event -> ids.add(event.id()));
    coded.statements().forEach(statement -> ids.add(statement.id()));
    coded.claims().forEach(claim -> ids.add(claim.id()));
    assertThat(ids).doesNotHaveDuplicates();
    List<String> actors = coded.actors().stream().map(actor -> actor.id()).toList();
    assertThat(actors).doesNotHaveDuplicates();
    for (Event event : coded.events()) {
      assertThat(event.confidence()).isBetween(0.0, 1.0);
      event.participants().forEach(p -> assertThat(actors).contains(p.actor()));
      assertThat(event.because()).anyMatch(evidence -> evidence.field().equals("type"));
    }
    for (Statement statement : coded.statements()) {
      statement.speaker().ifPresent(speaker -> assertThat(actors).contains(speaker));
      assertThat(ids).containsAll(statement.about());
    }
    coded.relations().forEach(r -> assertThat(ids).contains(r.from(), r.to()));
  }

  private static List<Span> spans(CodedArticle coded) {
    List<Span> spans = new ArrayList<>();
    coded.actors().forEach(actor -> spans.addAll(actor.mentions()));
    for (Event event : coded.events()) {
      spans.addAll(event.triggers());
      event.date().flatMap(date -> date.span()).ifPresent(spans::add);
      event.place().flatMap(place -> place.span()).ifPresent(spans::add);
      event.participants().forEach(participant -> spans.add(participant.span()));
      event.counts().forEach(count -> spans.add(count.span()));
      event.issues().forEach(issue -> spans.add(issue.span()));
      event.because().forEach(evidence -> evidence.span().ifPresent(spans::add));
    }
    for (Statement statement : coded.statements()) {
      spans.add(statement.content());
      statement.cue().ifPresent(spans::add);
      statement.speakerSpan().ifPresent(spans::add);
    }
    coded.claims().forEach(claim -> spans.add(claim.span()));
    coded.relations().forEach(relation -> relation.span().ifPresent(spans::add));
    coded.rejected().forEach(rejection -> spans.add(rejection.span()));
    return spans;
  }
}
