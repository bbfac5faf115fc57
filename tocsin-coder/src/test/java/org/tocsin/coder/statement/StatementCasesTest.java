package org.tocsin.coder.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.mention.MentionFinder;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Epithets;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Claim;
import org.tocsin.model.Document;
import org.tocsin.model.Source;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;

/** Every line of statements.tsv: a text, and the statements and claims that must be found in it. */
final class StatementCasesTest {
  /** A parser trained anew may err elsewhere. */
  private static final double MAY_FAIL = 0.05;

  private final English english = English.load();
  private final MentionFinder mentions =
      new MentionFinder(
          People.load(),
          ActorRegister.load(),
          Countries.load(),
          NameWords.load(),
          Epithets.load(),
          Reporting.load());
  private final StatementFinder finder = new StatementFinder(Reporting.load(), SpeechActs.load());
  private final SourceFinder sources = new SourceFinder(Reporting.load(), SpeechActs.load());

  private static List<TableFile.Row> cases() throws IOException {
    try (InputStream in = StatementCasesTest.class.getResourceAsStream("statements.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return TableFile.parse("statements.tsv", text, 2);
    }
  }

  @Test
  void nearlyAllCasesAreFoundWithTypeWordsAndSpeaker() throws IOException {
    List<String> faults = new ArrayList<>();
    for (TableFile.Row row : cases()) {
      String found = found(row.cell(0));
      if (!found.equals(row.cell(1))) {
        faults.add("line " + row.line() + ": " + row.cell(0) + "\n  found " + found);
      }
    }
    assertThat(cases()).hasSizeGreaterThan(80);
    assertThat(faults.size() / (double) cases().size())
        .as("%s", String.join("\n", faults))
        .isLessThanOrEqualTo(MAY_FAIL);
  }

  private String found(String text) {
    Document document = english.read(Article.ofText("case", text));
    Statements said =
        finder.find(document, mentions.find(document, List.of()), List.of(), List.of());
    StringJoiner all = new StringJoiner(" | ");
    for (Statement s : said.statements()) {
      List<String> via = s.sources().stream().map(Source::name).toList();
      all.add(
          (s.direct() ? "D " : "I ")
              + s.type().id()
              + (" [" + s.content().of(text) + "]")
              + (" by [" + s.speakerSpan().map(span -> span.of(text)).orElse("-") + "]")
              + (via.isEmpty() ? "" : " via " + via));
    }
    for (Claim c : said.claims()) {
      all.add(
          "C "
              + c.status().id()
              + (" [" + c.span().of(text) + "]")
              + (c.contradicts().isEmpty() ? "" : " against " + c.contradicts()));
    }
    return all.length() == 0 ? "-" : all.toString();
  }

  private List<String> chain(String text, String word) {
    Document document = english.read(Article.ofText("case", text));
    Cast cast = mentions.find(document, List.of());
    Statements said = finder.find(document, cast, List.of(), List.of());
    int at = text.indexOf(word);
    for (var sentence : document.sentences()) {
      for (var token : sentence.tokens()) {
        if (token.start() == at) {
          return sources.of(document, cast, said, sentence.index(), token.index()).stream()
              .map(s -> s.span().of(text))
              .toList();
        }
      }
    }
    throw new IllegalArgumentException("no word " + word);
  }

  @Test
  void sourcesOfReportedEventsAreNamedNearestFirst() {
    assertThat(chain("Local media reported that 600 people joined the march.", "joined"))
        .containsExactly("Local media");
    assertThat(chain("Police arrested forty people, according to the ministry.", "arrested"))
        .containsExactly("the ministry");
    assertThat(chain("The shop was reportedly looted on Friday.", "looted"))
        .containsExactly("reportedly");
    assertThat(chain("\"They burned the school,\" the teacher told AFP.", "burned"))
        .containsExactly("the teacher", "AFP");
  }

  private Optional<String> speaker(String text) {
    Document document = english.read(Article.ofText("case", text));
    Cast cast = mentions.find(document, List.of());
    Statements said = finder.find(document, cast, List.of(), List.of());
    return said.statements().get(0).speaker().map(id -> cast.actor(id).name());
  }

  @Test
  void aStatementOrReportSpeaksForWhoeverIssuedIt() {
    String fell = "\"Wages fell in every port,\" ";
    assertThat(speaker("The Halm Labour League issued a report. " + fell + "the report said."))
        .contains("Halm Labour League");
    assertThat(speaker(fell + "said a statement from the Halm Labour League."))
        .contains("Halm Labour League");
    assertThat(speaker(fell + "the union's statement received by AFP said.")).contains("union");
  }

  @Test
  void theArticlesOwnVoiceHasNoSource() {
    assertThat(chain("Police arrested forty people in Varn on Friday.", "arrested")).isEmpty();
    assertThat(chain("After the march ended, police said the road was open.", "march")).isEmpty();
  }

  @Test
  void whateverTheTextSpansLieInItAndNumbersFollowIt() {
    Random random = new Random(7);
    String[] pieces = {
      "\"",
      "\u201c",
      "\u201d",
      "'",
      "\u2019",
      "``",
      "''",
      "\u00ab",
      "\u00bb",
      " said ",
      ". ",
      ", ",
      "\n\n",
      "Mara",
      " claims ",
      " \u0438 \u043c\u044b ",
      " \u5de5\u4f1a ",
      " that we won",
      " told AFP",
      "\ud83d\udd25",
      " according to ",
      " - ",
      " the union ",
      " denied ",
      ": ",
      "!",
      "(",
      ")"
    };
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder("A");
      for (int j = random.nextInt(40); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Document document = english.read(Article.ofText("random", text.toString()));
      Cast cast = mentions.find(document, List.of());
      Statements said = finder.find(document, cast, List.of(), List.of());
      Span whole = new Span(0, text.length());
      for (int k = 0; k < said.statements().size(); k++) {
        Statement s = said.statements().get(k);
        assertThat(s.id()).isEqualTo("s" + (k + 1));
        assertThat(whole.contains(s.content())).isTrue();
        assertThat(k == 0 || said.statements().get(k - 1).content().compareTo(s.content()) <= 0)
            .isTrue();
      }
      for (Claim c : said.claims()) {
        assertThat(c.contradicts()).doesNotContain(c.id());
      }
      assertThat(finder.find(document, cast, List.of(), List.of())).isEqualTo(said);
    }
  }
}
