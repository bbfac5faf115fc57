package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.speech.Shape;
import org.tocsin.model.Document;
import org.tocsin.model.EventDate;
import org.tocsin.model.Evidence;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Makes statements of indirect speech: one for each speech act of someone who is an actor. */
final class IndirectSpeech {
  private final ReportFinder reports;

  IndirectSpeech(ReportFinder reports) {
    this.reports = reports;
  }

  /** The reports of a document that are statements, outside of quotations. */
  List<Report> reports(
      Document document,
      List<Quotation> quotations,
      SourceReader sources,
      List<Trigger> speechTriggers) {
    List<Report> kept = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.kind() != SegmentKind.BODY && sentence.kind() != SegmentKind.TITLE) {
        continue;
      }
      List<Report> here = new ArrayList<>();
      for (Report report : reports.find(document.text(), sentence, speechTriggers)) {
        Span cue = sentence.token(report.saying().head()).span();
        boolean quoted = quotations.stream().anyMatch(q -> q.outer().overlaps(cue));
        boolean nested =
            here.stream()
                .anyMatch(r -> r.content().contains(cue) || r.content().overlaps(report.content()));
        boolean same = quotations.stream().anyMatch(q -> mostly(q.outer(), report.content()));
        if (!quoted && !nested && !same && speaks(sentence, report, sources)) {
          here.add(report);
        }
      }
      for (Report report : Conduits.reports(document.text(), sentence, sources)) {
        boolean known =
            here.stream().anyMatch(r -> r.content().overlaps(report.content()))
                || quotations.stream().anyMatch(q -> q.outer().overlaps(report.content()));
        if (!known) {
          here.add(report);
        }
      }
      kept.addAll(here);
    }
    return kept;
  }

  /** Whether a quotation makes up most of what is reported, so that it is already a statement. */
  private static boolean mostly(Span quotation, Span content) {
    if (!quotation.overlaps(content)) {
      return false;
    }
    int shared =
        Math.min(quotation.end(), content.end()) - Math.max(quotation.start(), content.start());
    return shared * 2 > content.length();
  }

  private static boolean speaks(Sentence sentence, Report report, SourceReader sources) {
    if (sentence.token(sentence.size() - 1).text().equals("?")) {
      return false; // a question asks whether it was said
    }
    Optional<Integer> speaker = report.saying().speaker();
    if (speaker.isEmpty()) {
      return report.rule().equals("reporting noun") && report.saying().word().takes(Shape.FOR);
    }
    Token token = sentence.token(speaker.get());
    boolean someone =
        sources.speaker(sentence, speaker.get()).isPresent()
            || token.tag() == Tag.PROPN
            || NounPhrases.personal(token)
            || NounPhrases.possessive(token);
    Token first = sentence.token(NounPhrases.first(sentence, speaker.get()));
    boolean nobody = first.lemma().equals("no") || first.lemma().equals("nobody");
    return someone && !nobody && !sources.media(sentence, speaker.get());
  }

  Statement statement(
      Document document, Report report, SourceReader sources, List<TimeMention> times) {
    Saying saying = report.saying();
    Sentence sentence = document.sentences().get(saying.sentence());
    Span cue = sentence.span(saying.first(), saying.end());
    List<Evidence> because = new ArrayList<>();
    because.add(
        new Evidence(
            "content",
            report.complement().map(Complement::shape).map(Shape::id).orElse("cue alone"),
            Optional.of(report.content())));
    because.add(new Evidence("type", report.rule(), Optional.of(cue)));
    Optional<Span> speaker = saying.speaker().map(s -> sources.span(sentence, s));
    speaker.ifPresent(s -> because.add(new Evidence("speaker", "subject", Optional.of(s))));
    Optional<EventDate> date = SayingDates.near(sentence, cue, times);
    date.ifPresent(d -> because.add(new Evidence("date", "date beside the cue", d.span())));
    List<Source> passed = passed(document.text(), sentence, report, sources);
    for (Source source : passed) {
      because.add(new Evidence("sources", "passed on", Optional.of(source.span())));
    }
    return new Statement(
        "",
        false,
        report.act(),
        report.content(),
        Optional.of(cue),
        saying.speaker().flatMap(s -> sources.speaker(sentence, s)).map(ActorMention::actor),
        speaker,
        saying
            .addressee()
            .filter(a -> !sources.media(sentence, a))
            .flatMap(a -> sources.mention(sentence, a))
            .map(ActorMention::actor),
        date,
        passed,
        List.of(),
        because);
  }

  /** Who passes on what is said here: "told the agency", "according to", "in a video". */
  static List<Source> passed(String text, Sentence sentence, Report report, SourceReader sources) {
    Saying saying = report.saying();
    List<Source> passed = new ArrayList<>();
    saying.passer().ifPresent(p -> passed.add(sources.source(text, sentence, p)));
    saying
        .addressee()
        .filter(a -> sources.media(sentence, a))
        .ifPresent(a -> passed.add(sources.source(text, sentence, a)));
    int from = report.complement().map(Complement::first).orElse(saying.end());
    for (int head : sources.carriers(sentence, 0, Math.max(saying.end(), from))) {
      passed.add(sources.source(text, sentence, head));
    }
    for (int head : sources.conduits(sentence, 0, sentence.size())) {
      if (saying.speaker().filter(s -> s == head).isEmpty()) {
        passed.add(sources.source(text, sentence, head));
      }
    }
    return passed.stream().distinct().toList();
  }
}
