package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.Shape;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.model.Document;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;
import org.tocsin.model.SourceKind;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Finds who tells of what a word names, when it is not the article itself. */
public final class SourceFinder {
  /** How many words an adverb such as "reportedly" may stand from what it hedges. */
  private static final int NEAR = 4;

  private final Reporting reporting;
  private final ReportFinder reports;

  public SourceFinder(Reporting reporting, SpeechActs acts) {
    this.reporting = reporting;
    this.reports = new ReportFinder(reporting, acts);
  }

  /**
   * The chain of sources for what a token names.
   *
   * @param sentence index of the sentence
   * @param token index of the token in it
   * @return nearest first; empty for the article's own voice
   */
  public List<Source> of(
      Document document, Cast cast, Statements statements, int sentence, int token) {
    Sentence here = document.sentences().get(sentence);
    SourceReader reader = new SourceReader(reporting, document, cast);
    String text = document.text();
    if (here.kind() == SegmentKind.POST) {
      return author(document, cast, here).map(List::of).orElse(List.of());
    }
    Span span = here.token(token).span();
    List<Source> chain = new ArrayList<>();
    hedge(text, here, token).ifPresent(chain::add);
    quoted(document, statements, cast, span, chain);
    reported(document, statements, here, token, reader, chain);
    for (int head : reader.conduits(here, 0, here.size())) {
      if (head != token) {
        chain.add(reader.source(text, here, head));
      }
    }
    return once(chain);
  }

  /**
   * Whether the article stands behind what a token names although a source tells it: the clause
   * takes it for granted ("said the march would go on", "those who had marched"), or it is what an
   * act is about ("condemned the march").
   */
  public boolean vouched(
      Document document, Cast cast, Statements statements, int sentence, int token) {
    Sentence here = document.sentences().get(sentence);
    Span span = here.token(token).span();
    for (Statement statement : statements.statements()) {
      if (statement.direct() && statement.content().contains(span)) {
        return false;
      }
    }
    List<Report> around = new ArrayList<>();
    for (Report report : reports.find(document.text(), here, List.of())) {
      if (covers(report, token)) {
        around.add(report);
      }
    }
    if (around.isEmpty()) {
      boolean cited =
          !new SourceReader(reporting, document, cast).conduits(here, 0, here.size()).isEmpty();
      return cited
          && hedge(document.text(), here, token).isEmpty()
          && Presupposition.of(here, token, 0, true);
    }
    Report inner = around.get(around.size() - 1);
    return inner.complement().filter(c -> c.shape() == Shape.NOUN).isPresent()
        || Presupposition.of(
            here,
            token,
            inner.complement().orElseThrow().first(),
            inner.complement().orElseThrow().first() < inner.saying().head());
  }

  private static Optional<Source> author(Document document, Cast cast, Sentence sentence) {
    return Posts.author(document, sentence)
        .map(
            span ->
                new Source(
                    span.of(document.text()),
                    Posts.mention(cast, span).map(ActorMention::actor),
                    SourceKind.SOCIAL_MEDIA,
                    span));
  }

  private Optional<Source> hedge(String text, Sentence sentence, int token) {
    for (int i = Math.max(0, token - NEAR); i < Math.min(sentence.size(), token + NEAR); i++) {
      Token word = sentence.token(i);
      if (reporting.hedge(word.lemma()).isPresent() && unbroken(sentence, i, token)) {
        boolean modifies = word.tag() != Tag.ADJ || i < token;
        if (modifies) {
          return Optional.of(
              new Source(word.span().of(text), Optional.empty(), SourceKind.UNNAMED, word.span()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean unbroken(Sentence sentence, int one, int other) {
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      Tag tag = sentence.token(i).tag();
      if (tag == Tag.PUNCT || tag == Tag.CCONJ || tag == Tag.SCONJ) {
        return false;
      }
    }
    return true;
  }

  private static void quoted(
      Document document, Statements statements, Cast cast, Span span, List<Source> chain) {
    for (Statement statement : statements.statements()) {
      if (!statement.direct() || !statement.content().contains(span)) {
        continue;
      }
      statement
          .speakerSpan()
          .ifPresent(
              speaker ->
                  chain.add(
                      new Source(
                          statement
                              .speaker()
                              .map(id -> cast.actor(id).name())
                              .orElse(speaker.of(document.text())),
                          statement.speaker(),
                          SourceKind.PERSON,
                          speaker)));
      chain.addAll(statement.sources());
    }
  }

  private static boolean covers(Report report, int token) {
    return report.complement().filter(c -> c.first() <= token && token < c.end()).isPresent();
  }

  /** Each source once; one actor under two names ("it", "the union") is one source. */
  private static List<Source> once(List<Source> chain) {
    List<Source> kept = new ArrayList<>();
    for (Source source : chain) {
      boolean again =
          kept.stream()
              .anyMatch(
                  k ->
                      k.equals(source)
                          || k.actor().isPresent() && k.actor().equals(source.actor()));
      if (!again) {
        kept.add(source);
      }
    }
    return kept;
  }

  /** Those who speak in the clauses around the word, from the inside out. */
  private void reported(
      Document document,
      Statements statements,
      Sentence sentence,
      int token,
      SourceReader reader,
      List<Source> chain) {
    String text = document.text();
    List<Report> around = new ArrayList<>();
    for (Report report : reports.find(text, sentence, List.of())) {
      Span cue = sentence.token(report.saying().head()).span();
      if (covers(report, token) && sameVoice(statements, cue, sentence.token(token).span())) {
        around.add(0, report);
      }
    }
    for (Report report : around) {
      Optional<Integer> speaker = report.saying().speaker();
      if (speaker.isPresent()) {
        chain.add(reader.source(text, sentence, speaker.get()));
        chain.addAll(IndirectSpeech.passed(text, sentence, report, reader));
      }
    }
  }

  /** A word of saying inside a quotation reports nothing outside of it. */
  private static boolean sameVoice(Statements statements, Span cue, Span word) {
    for (Statement statement : statements.statements()) {
      if (statement.direct()
          && statement.content().contains(cue)
          && !statement.content().contains(word)) {
        return false;
      }
    }
    return true;
  }
}
