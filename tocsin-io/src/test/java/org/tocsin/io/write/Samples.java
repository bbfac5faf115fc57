package org.tocsin.io.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.model.Actor;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Article;
import org.tocsin.model.Assertion;
import org.tocsin.model.Certainty;
import org.tocsin.model.Claim;
import org.tocsin.model.CodedArticle;
import org.tocsin.model.Comparator;
import org.tocsin.model.Count;
import org.tocsin.model.Counted;
import org.tocsin.model.DateBasis;
import org.tocsin.model.DatePrecision;
import org.tocsin.model.Event;
import org.tocsin.model.EventDate;
import org.tocsin.model.Evidence;
import org.tocsin.model.Issue;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Outlet;
import org.tocsin.model.Participant;
import org.tocsin.model.Place;
import org.tocsin.model.PlaceBasis;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.PublishedBasis;
import org.tocsin.model.Rejection;
import org.tocsin.model.Relation;
import org.tocsin.model.RelationType;
import org.tocsin.model.Role;
import org.tocsin.model.Source;
import org.tocsin.model.SourceKind;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;
import org.tocsin.model.StatementType;
import org.tocsin.model.Status;

/** Coded articles of invented news, with every kind of value. */
final class Samples {
  /** Characters outside the basic plane and combining ones stand before and among the words. */
  static final String TEXT =
      " date 2031-05-12 🚢🚢 Dockers, \"angry\", walked out in Cafe\u0301 Halm on Monday <b>&</b> 5,000"
          + " marched, police 👮🏽 said.\n\n\"We stay 𝔬𝔲𝔱,\" =Ada Morn said. The team's strike rate fell.";

  private Samples() {}

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new AssertionError(words);
    }
    return new Span(start, start + words.length());
  }

  /** Everything there is. */
  static CodedArticle full() {
    Article article =
        new Article(
            "halm, \"1\"",
            "feed.jsonl#halm",
            TEXT,
            17,
            Optional.of("Dockers <walk> out"),
            Optional.of(new Outlet("Selim Post")),
            Optional.of("https://example.org/?a=1&b=2"),
            List.of("Ada Morn"),
            Optional.of(LocalDate.of(2031, 5, 12)),
            PublishedBasis.HEADER,
            "en");
    EventDate monday =
        new EventDate(
            "2031-05-12", DatePrecision.DAY, DateBasis.RELATIVE, Optional.of(span("Monday")));
    Event strike =
        new Event(
            "e1",
            "work_stoppage",
            Optional.of("walkout"),
            List.of(span("walked out")),
            new Assertion(
                Status.ATTRIBUTED,
                Occurrence.OCCURRED,
                Certainty.CT,
                List.of(
                    new Source(
                        "police", Optional.empty(), SourceKind.OFFICIAL, span("police 👮🏽")))),
            false,
            Optional.of(monday),
            Optional.of(
                new Place(
                    "Halm",
                    Optional.of("XX"),
                    PlacePrecision.CITY,
                    PlaceBasis.STATED,
                    Optional.of(span("Cafe\u0301 Halm")),
                    Optional.of(new Place.Point(-12.5, 7.25)),
                    Optional.of("99"))),
            List.of(
                new Participant(Role.AGENT, "a1", span("Dockers")),
                new Participant(Role.TARGET, "a2", span("=Ada Morn"))),
            List.of(
                new Count(
                    Counted.PARTICIPANTS,
                    OptionalLong.of(5000),
                    OptionalLong.empty(),
                    OptionalLong.of(5000),
                    Comparator.ABOUT,
                    Optional.of("police"),
                    span("5,000"))),
            List.of(new Issue("pay", span("\"angry\""))),
            0.912345,
            List.of(
                new Evidence("type", "en-walk-out", Optional.of(span("walked out"))),
                new Evidence("status", "inferred: no denial", Optional.empty())));
    Event bare =
        new Event(
            "e2",
            "demonstration",
            Optional.empty(),
            List.of(span("marched"), span("walked out")),
            new Assertion(Status.PLANNED, Occurrence.FUTURE, Certainty.U, List.of()),
            true,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            0.5,
            List.of());
    Statement said =
        new Statement(
            "s1",
            true,
            StatementType.REFUSAL,
            span("We stay 𝔬𝔲𝔱"),
            Optional.of(span("said")),
            Optional.of("a2"),
            Optional.of(span("=Ada Morn")),
            Optional.empty(),
            Optional.of(monday),
            List.of(),
            List.of("e1"),
            List.of(new Evidence("speaker", "name before cue", Optional.of(span("=Ada Morn")))));
    return new CodedArticle(
        article,
        "1.2.3",
        "abc",
        List.of(
            new Actor(
                "a1",
                "Dockers",
                ActorKind.WORKERS,
                Optional.of("XX"),
                Optional.empty(),
                ActorClass.GROUP,
                List.of(span("Dockers"))),
            new Actor(
                "a2",
                "=Ada Morn",
                ActorKind.UNION,
                Optional.empty(),
                Optional.of("k7"),
                ActorClass.PUBLIC_FIGURE,
                List.of(span("=Ada Morn")))),
        List.of(strike, bare),
        List.of(said),
        List.of(new Claim("c1", Optional.of("a2"), span("𝔬𝔲𝔱"), Status.DISPUTED, List.of("c2"))),
        List.of(new Relation(RelationType.AFTER, "e1", "e2", Optional.empty())),
        List.of(new Rejection(span("strike rate"), "sport", "en-strike-sport")));
  }

  /** Nothing but a text. */
  static CodedArticle empty() {
    return new CodedArticle(
        Article.ofText("empty", "Nothing happened."),
        "1.2.3",
        "abc",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
