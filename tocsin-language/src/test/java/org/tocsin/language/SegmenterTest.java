package org.tocsin.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.model.Segment;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Span;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter();

  private List<String> lines(String text) {
    return segmenter.segment(text, 0).stream()
        .map(segment -> segment.kind() + " " + segment.span().of(text))
        .toList();
  }

  @Test
  void titleDateLineAndBodyComeApartAtBlankLines() {
    assertThat(
            lines(
                "Dockers walk out in Varn\n\nSunday, March 17, 2019\n\n"
                    + "Dockers in Varn walked out. They want more pay.\n"))
        .containsExactly(
            "TITLE Dockers walk out in Varn",
            "HEADER Sunday, March 17, 2019",
            "BODY Dockers in Varn walked out.",
            "BODY They want more pay.");
  }

  @Test
  void headerLineEndsWhereTheBodyStarts() {
    String text = " date 2019-03-04 Miners in Halm downed tools on Monday.";
    List<Segment> segments = segmenter.segment(text, 16);
    assertThat(segments)
        .extracting(Segment::kind)
        .containsExactly(SegmentKind.HEADER, SegmentKind.BODY);
    assertThat(segments.get(0).span()).isEqualTo(new Span(1, 16));
  }

  @Test
  void flattenedOpeningComesApart() {
    assertThat(
            lines(
                "Voters in Tolm wait for a result By ANNA DE PORT SELIM, Orlen (AP) — Thousands queued."))
        .containsExactly(
            "TITLE Voters in Tolm wait for a result",
            "BYLINE By ANNA DE",
            "DATELINE PORT SELIM, Orlen (AP) —",
            "BODY Thousands queued.");
    assertThat(lines("Bus bombed in Kesra Omar Tell KESRA, April 11 (Xinhua)-- One person died."))
        .containsExactly(
            "TITLE Bus bombed in Kesra",
            "BYLINE Omar Tell",
            "DATELINE KESRA, April 11 (Xinhua)--",
            "BODY One person died.");
    assertThat(
            lines(
                "Court Frees Three Editors in Northern Orlen VARN, March 10 (Reuters) – A court freed them."))
        .startsWith(
            "TITLE Court Frees Three Editors in Northern Orlen",
            "DATELINE VARN, March 10 (Reuters) –");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRASK, Tolmland (AP) — ",
        "VARN – ",
        "Halm (Reuters) - ",
        "KESRA, 12 March 2015 (AFP) - ",
        "PORT SELIM, Orlen, Sept. 26 (UPI) — "
      })
  void datelinesAreSegmentsOfTheirOwn(String dateline) {
    assertThat(lines(dateline + "Police cleared the square."))
        .containsExactly("DATELINE " + dateline.strip(), "BODY Police cleared the square.");
  }

  @Test
  void aDatelineOpensTheBodyUnderAHeadlineOfItsOwn() {
    assertThat(lines("Port stands still\n\nVARN — The port stood still.\n\nHALM — Trains ran."))
        .containsExactly(
            "TITLE Port stands still",
            "DATELINE VARN —",
            "BODY The port stood still.",
            "BODY HALM — Trains ran.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO — the alliance of the north — sent troops.",
        "Varn — once a port — is empty now.",
        "By Monday evening Orlen was quiet.",
        "OPEC (the oil cartel) raised output."
      })
  void whatOnlyLooksLikeAnOpeningStaysBody(String text) {
    assertThat(lines(text)).containsExactly("BODY " + text);
  }

  @Test
  void bylinesAreFoundWithAndWithoutALineOfTheirOwn() {
    assertThat(lines("Strike spreads\nBy JANE DOE\n\nThe strike spread to Halm."))
        .containsExactly(
            "TITLE Strike spreads", "BYLINE By JANE DOE", "BODY The strike spread to Halm.");
    assertThat(lines("by Jonas Lindt and Mara Okeke  Police struggled to hold the gates."))
        .containsExactly(
            "BYLINE by Jonas Lindt and Mara Okeke", "BODY Police struggled to hold the gates.");
  }

  @Test
  void creditsAreCutFromTheEnd() {
    assertThat(
            lines(
                "The vote is on Friday. ___ Associated Press writer Ola Brandt contributed to this report."))
        .containsExactly(
            "BODY The vote is on Friday.",
            "CREDIT ___ Associated Press writer Ola Brandt contributed to this report.");
    assertThat(lines("The strike goes on. Sapa /gq/jk"))
        .containsExactly("BODY The strike goes on.", "CREDIT Sapa /gq/jk");
    assertThat(lines("The strike goes on. (Reporting by Jane Doe; Editing by John Roe)"))
        .endsWith("CREDIT (Reporting by Jane Doe; Editing by John Roe)");
  }

  @Test
  void headingsBetweenParagraphsAreCrossheads() {
    assertThat(
            lines(
                "March in Varn\n\nThousands marched.\n\n'No way back'\n\nThe police watched.\n\nWhat now\n\nNobody knows."))
        .containsExactly(
            "TITLE March in Varn",
            "BODY Thousands marched.",
            "CROSSHEAD 'No way back'",
            "BODY The police watched.",
            "CROSSHEAD What now",
            "BODY Nobody knows.");
  }

  @Test
  void headingsGluedToTheNextSentenceComeOff() {
    assertThat(
            lines(
                "He said: \"We stay.\" The council meets on Friday. 'Nothing left to lose' Dozens of"
                    + " nurses gathered at the gate."))
        .contains(
            "CROSSHEAD 'Nothing left to lose'", "BODY Dozens of nurses gathered at the gate.");
    assertThat(
            lines(
                "\"We stay,\" he said. Copper is the main export. Okeke 'willing' to talk Lindt has"
                    + " refused to leave office."))
        .contains("CROSSHEAD Okeke 'willing' to talk", "BODY Lindt has refused to leave office.");
    assertThat(
            lines(
                "The port is shut. Unions call for wider walkout The minister said talks would go on."))
        .contains(
            "CROSSHEAD Unions call for wider walkout", "BODY The minister said talks would go on.");
    assertThat(
            lines(
                "The port is shut. 2:05 p.m. The mayor has arrived. 1:55 p.m. Police are at the gate."))
        .contains("CROSSHEAD 2:05 p.m.", "BODY The mayor has arrived.", "CROSSHEAD 1:55 p.m.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Go.\" Supporters hope Lindt will run again.",
        "\"Go.\" The 'silent' majority Lindt has promised to serve stayed home.",
        "\"Go.\" 'Hamlet' Director Jane Doe said the show would go on.",
        "\"Go.\" He read The Guardian on the train.",
        "\"Go.\" Workers' leader Jonas Lindt has resigned.",
        "\"Go.\" Many people in Orlen believe Lindt has lied."
      })
  void ordinarySentencesKeepTheirWords(String text) {
    assertThat(lines(text)).noneMatch(line -> line.startsWith("CROSSHEAD"));
  }

  @Test
  void postsDoNotSwallowTheirNeighbours() {
    String post =
        "Gates shut at the Brask mill. https://t.co/abc123 — Jane Doe (@janedoe7) August 17, 2020";
    assertThat(lines("The mill stopped.\n\n" + post + "\n\nThe owner left."))
        .contains("POST " + post);
    assertThat(
            lines(
                "The mill stopped on Monday. The owner fled the town. "
                    + post
                    + " The owner left Brask."))
        .containsSubsequence(
            "BODY The mill stopped on Monday.", "POST " + post, "BODY The owner left Brask.");
  }

  @Test
  void quotationsOfSeveralSentencesAreSeveralSegments() {
    assertThat(lines("He said: \"We are tired. We stay.\" The crowd cheered."))
        .containsExactly(
            "BODY He said: \"We are tired.", "BODY We stay.\"", "BODY The crowd cheered.");
    assertThat(lines("“You can shout ‘Go!’ all day.” Nobody moved."))
        .containsExactly("BODY “You can shout ‘Go!’ all day.”", "BODY Nobody moved.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chants of \"Leave!\" on Monday drowned him out.",
        "\"What now?\" Jane Doe asked.",
        "Since the Aug. 9 vote Gen. J. R. Lindt of the U.S. Army has seen Mr. Okeke at No. 3 twice.",
        "The site orlen.by put it at 1,250.5 tonnes by 5 p.m. Friday.",
        "They marched... and marched.",
        "The party (it won 3.2% in 2015!) was banned."
      })
  void marksInsideASentenceDoNotEndIt(String text) {
    assertThat(lines(text)).containsExactly("BODY " + text);
  }

  @Test
  void wrappedLinesAreOneParagraphAndBulletsAreNot() {
    assertThat(
            lines(
                "Strike in Brask\n\nWorkers at the old steel mill on the river stopped work on\n"
                    + "Tuesday after talks with the new owner had failed.\n\n- more pay\n- less work\n"))
        .containsExactly(
            "TITLE Strike in Brask",
            "BODY Workers at the old steel mill on the river stopped work on\n"
                + "Tuesday after talks with the new owner had failed.",
            "BODY - more pay",
            "BODY - less work");
  }

  @Test
  void randomTextKeepsItsOffsets() {
    String[] parts = {
      "Varn",
      " ",
      "\n",
      "\n\n",
      ". ",
      "\"",
      "“",
      "”",
      "'",
      "By ",
      "VARN (AP) — ",
      "https://a.b/c",
      "@x",
      " — A (@a) May 1, 2020 ",
      "___",
      "мир",
      "北京。",
      "😀",
      "👩‍🚀",
      "\u200d",
      "é",
      "e\u0301",
      "9/11",
      "U.S.",
      "can't",
      "\ud800",
      "(",
      ")",
      "a.m. ",
      "…",
      "\t",
      "\u00a0",
      "!",
      "-",
      "1.5"
    };
    Random random = new Random(20260101);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      check(text.toString(), random.nextInt(text.length() + 1));
    }
  }

  private void check(String text, int bodyStart) {
    int last = 0;
    StringBuilder found = new StringBuilder();
    for (Segment segment : segmenter.segment(text, bodyStart)) {
      assertThat(segment.tokens()).isNotEmpty();
      assertThat(segment.span().start()).isEqualTo(segment.tokens().get(0).start());
      for (Span token : segment.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
        last = token.end();
        found.append(token.of(text));
      }
      assertThat(segment.span().end()).isEqualTo(last);
    }
    assertThat(letters(found.toString())).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
