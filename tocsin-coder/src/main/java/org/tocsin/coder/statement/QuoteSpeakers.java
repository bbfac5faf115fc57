package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.ReportingWord;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;
import org.tocsin.model.SourceKind;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Finds who is behind each quotation: by the reporting verb behind it, before it or in its middle,
 * by "according to", by the clause around it, and otherwise by whoever spoke last.
 */
final class QuoteSpeakers {
  private final SayingReader sayings;
  private final SourceReader sources;
  private final Reporting reporting;

  QuoteSpeakers(Reporting reporting, SourceReader sources) {
    this.reporting = reporting;
    this.sayings = new SayingReader(reporting);
    this.sources = sources;
  }

  /** One attribution a quotation, in the same order. */
  List<Attribution> find(Document document, TokenRow row, List<Quotation> quotations) {
    List<Attribution> found = new ArrayList<>();
    QuoteFrames frames = new QuoteFrames(document.text(), document.article().bodyStart(), row);
    for (int i = 0; i < quotations.size(); i++) {
      Frame frame = frames.of(quotations, i);
      Optional<Attribution> previous =
          found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
      Optional<Attribution> own = own(document.text(), row, frame);
      found.add(
          own.or(() -> carried(frame, previous))
              .or(() -> said(document.text(), row, frame))
              .or(() -> previous.map(p -> again(p, "last speaker")))
              .or(() -> next(row, frame))
              .orElseGet(
                  () ->
                      new Attribution(
                          row.sentence(Math.min(frame.open(), row.size() - 1)).index(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          List.of(),
                          "no speaker")));
    }
    return found;
  }

  private Optional<Attribution> own(String text, TokenRow row, Frame frame) {
    if (frame.open() > frame.beforeFirst()
        && reporting.chants().contains(row.token(frame.open() - 1).lemma())) {
      Optional<Attribution> bearer = clause(text, row, frame);
      if (bearer.isPresent()) {
        return bearer; // "reported some used the slogan '...'": they say it, not the reporter
      }
    }
    Optional<Attribution> after =
        verbs(text, row, frame.afterFirst(), frame.afterEnd(), true, frame);
    Optional<Attribution> before =
        verbs(text, row, frame.beforeFirst(), frame.open(), false, frame);
    Optional<Attribution> best =
        frame.continues() ? after.or(() -> before) : before.or(() -> after);
    return best.or(() -> conduit(text, row, frame)).or(() -> clause(text, row, frame));
  }

  /** The first verb behind a quotation, or the last before it. */
  private Optional<Attribution> verbs(
      String text, TokenRow row, int first, int end, boolean after, Frame frame) {
    for (int step = 0; step < end - first; step++) {
      int at = after ? first + step : end - 1 - step;
      Token token = row.token(at);
      if (token.tag() != Tag.VERB) {
        continue;
      }
      if (after && !frame.opensAttribution(row, first, at)) {
        return Optional.empty();
      }
      Sentence sentence = row.sentence(at);
      int from = Math.max(0, first - row.at(sentence.index(), 0));
      Optional<Saying> saying = sayings.of(sentence, token.index(), from);
      if (saying.isPresent() && conduit(sentence, saying.get())) {
        continue;
      }
      if (saying.isPresent() && saying.get().speaker().isPresent()) {
        return saying.map(
            s -> attribution(text, row, s, frame, after ? "verb behind" : "verb before"));
      }
      if (saying.isPresent() && (after || token.fine().equals("VBG"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "as reported by the daily": a source and no speaker. */
  private static boolean conduit(Sentence sentence, Saying saying) {
    int before = saying.first() - 1;
    return before >= 0
        && sentence.token(before).lemma().equals("as")
        && SayingReader.passive(sentence, saying.head());
  }

  /** Who holds what is read: "waving banners that read", "released a statement which said". */
  private int holder(Sentence sentence, int speaker) {
    boolean thing =
        reporting.chants().contains(sentence.token(speaker).lemma())
            || sources
                .kind(sentence, speaker)
                .filter(k -> k == SourceKind.DOCUMENT || k == SourceKind.VIDEO)
                .isPresent();
    int first = NounPhrases.first(sentence, speaker);
    for (int i = speaker - 1; thing && i >= Math.max(0, first - 1); i--) {
      if (sentence.token(i).tag() == Tag.VERB) {
        return SubjectFinder.of(sentence, i).filter(s -> s < first).orElse(speaker);
      }
    }
    return speaker;
  }

  private Attribution attribution(
      String text, TokenRow row, Saying saying, Frame frame, String rule) {
    Sentence sentence = row.sentence(row.at(saying.sentence(), saying.head()));
    int speaker = holder(sentence, saying.speaker().orElseThrow());
    List<Source> passed = new ArrayList<>();
    saying.passer().ifPresent(p -> passed.add(sources.source(text, sentence, p)));
    saying
        .addressee()
        .filter(a -> sources.media(sentence, a))
        .ifPresent(a -> passed.add(sources.source(text, sentence, a)));
    for (int[] part : frame.parts(row, sentence)) {
      for (int head : sources.carriers(sentence, part[0], part[1])) {
        passed.add(sources.source(text, sentence, head));
      }
      for (int head : sources.conduits(sentence, part[0], part[1])) {
        if (head != speaker) {
          passed.add(sources.source(text, sentence, head));
        }
      }
    }
    return new Attribution(
        sentence.index(),
        Optional.of(speaker),
        Optional.of(sentence.span(saying.first(), saying.end())),
        Optional.of(saying.word()),
        saying.addressee().filter(a -> !sources.media(sentence, a)),
        passed.stream().distinct().toList(),
        rule);
  }

  private Optional<Attribution> conduit(String text, TokenRow row, Frame frame) {
    for (int at : new int[] {frame.afterFirst(), frame.beforeFirst()}) {
      int end = at == frame.afterFirst() ? frame.afterEnd() : frame.open();
      if (at >= end) {
        continue;
      }
      Sentence sentence = row.sentence(at);
      int offset = row.at(sentence.index(), 0);
      int to = Math.min(sentence.size(), end - offset);
      for (int head : sources.conduits(sentence, Math.max(0, at - offset), to)) {
        return Optional.of(
            new Attribution(
                sentence.index(),
                Optional.of(head),
                Optional.empty(),
                Optional.<ReportingWord>empty(),
                Optional.empty(),
                List.of(),
                "according to"));
      }
    }
    return Optional.empty();
  }

  /** The subject of the clause that a quotation is part of: chants, placards, bare predicates. */
  private Optional<Attribution> clause(String text, TokenRow row, Frame frame) {
    for (int at = frame.open() - 1; at >= frame.beforeFirst(); at--) {
      Token token = row.token(at);
      if (token.tag() != Tag.VERB || token.relation().equals("amod")) {
        continue;
      }
      Sentence sentence = row.sentence(at);
      int from = Math.max(0, frame.beforeFirst() - row.at(sentence.index(), 0));
      Optional<Integer> subject =
          SayingReader.passive(sentence, token.index())
              ? Optional.empty()
              : SubjectFinder.of(sentence, token.index(), from);
      if (subject.isPresent()) {
        return Optional.of(
            new Attribution(
                sentence.index(),
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "clause"));
      }
    }
    return Optional.empty();
  }

  /** A quotation with nothing of its own, right behind another one. */
  private static Optional<Attribution> carried(Frame frame, Optional<Attribution> previous) {
    return frame.follows() ? previous.map(p -> again(p, "same speaker goes on")) : Optional.empty();
  }

  private static Attribution again(Attribution last, String rule) {
    return new Attribution(
        last.sentence(),
        last.speaker(),
        Optional.<Span>empty(),
        Optional.empty(),
        last.addressee(),
        last.sources(),
        rule);
  }

  /** The speaker of the sentence behind: "'...' Mr Ray said the strike would go on." */
  private Optional<Attribution> next(TokenRow row, Frame frame) {
    if (frame.afterFirst() >= row.size()) {
      return Optional.empty();
    }
    Sentence sentence = row.sentence(frame.afterFirst());
    int from = frame.afterFirst() - row.at(sentence.index(), 0);
    for (int i = from; i < sentence.size(); i++) {
      Optional<Saying> saying = sayings.of(sentence, i, from);
      if (saying.isPresent() && saying.get().speaker().isPresent()) {
        return saying.map(
            s ->
                new Attribution(
                    sentence.index(),
                    s.speaker(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    "speaker of the sentence behind"));
      }
    }
    return Optional.empty();
  }

  /** The speaker of the sentence before: "The mayor spoke to reporters. '...'" */
  private Optional<Attribution> said(String text, TokenRow row, Frame frame) {
    if (frame.open() == 0) {
      return Optional.empty();
    }
    Sentence sentence = row.sentence(frame.open() - 1);
    for (int i = sentence.size() - 1; i >= 0; i--) {
      Optional<Saying> saying = sayings.of(sentence, i);
      if (saying.isPresent() && saying.get().speaker().isPresent()) {
        return saying.map(
            s ->
                new Attribution(
                    sentence.index(),
                    s.speaker(),
                    Optional.empty(),
                    Optional.empty(),
                    s.addressee(),
                    List.of(),
                    "speaker of the sentence before"));
      }
    }
    return Optional.empty();
  }
}
