package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.model.Document;
import org.tocsin.model.EventDate;
import org.tocsin.model.Evidence;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;
import org.tocsin.model.StatementType;

/** Makes a statement of each quotation. */
final class DirectSpeech {
  /** Words of clauses that tell what happened. */
  private static final Pattern FACTS =
      Pattern.compile("\\b(was|were|has been|have been|had)\\b", Pattern.CASE_INSENSITIVE);

  private final Reporting reporting;
  private final SpeechActs acts;

  DirectSpeech(Reporting reporting, SpeechActs acts) {
    this.reporting = reporting;
    this.acts = acts;
  }

  List<Statement> find(
      Document document,
      TokenRow row,
      List<Quotation> quotations,
      SourceReader sources,
      List<TimeMention> times) {
    List<Statement> found = new ArrayList<>();
    List<Attribution> attributions =
        new QuoteSpeakers(reporting, sources).find(document, row, quotations);
    for (int i = 0; i < quotations.size(); i++) {
      found.add(statement(document, quotations.get(i), attributions.get(i), sources, times));
    }
    return found;
  }

  private Statement statement(
      Document document,
      Quotation quotation,
      Attribution attribution,
      SourceReader sources,
      List<TimeMention> times) {
    List<Evidence> because = new ArrayList<>();
    Sentence sentence = document.sentences().get(attribution.sentence());
    Optional<ActorMention> mention =
        attribution.speaker().flatMap(s -> sources.speaker(sentence, s));
    Optional<Span> speaker = attribution.speaker().map(s -> sources.span(sentence, s));
    because.add(new Evidence("content", "quotation marks", Optional.of(quotation.outer())));
    if (speaker.isPresent()) {
      because.add(new Evidence("speaker", attribution.rule(), speaker));
    }
    Optional<EventDate> date =
        attribution.cue().flatMap(cue -> SayingDates.near(sentence, cue, times));
    date.ifPresent(d -> because.add(new Evidence("date", "date beside the cue", d.span())));
    for (var source : attribution.sources()) {
      because.add(new Evidence("sources", "passed on", Optional.of(source.span())));
    }
    return new Statement(
        "",
        true,
        type(document.text(), quotation, attribution, because),
        quotation.content(),
        attribution.cue(),
        mention.map(ActorMention::actor),
        speaker,
        attribution.addressee().flatMap(a -> sources.mention(sentence, a)).map(ActorMention::actor),
        date,
        attribution.sources(),
        List.of(),
        because);
  }

  private StatementType type(
      String text, Quotation quotation, Attribution attribution, List<Evidence> because) {
    Optional<StatementType> cue =
        attribution
            .word()
            .map(w -> w.act())
            .filter(act -> act != StatementType.STATEMENT && act != StatementType.CLAIM_ASSERTION);
    Optional<SpeechActs.Reading> reading = acts.of(quotation.content().of(text), true);
    if (cue.isPresent() && (reading.isEmpty() || cue.get() != StatementType.CLAIM_ASSERTION)) {
      because.add(new Evidence("type", "reporting verb", attribution.cue()));
      return cue.get();
    }
    if (reading.isPresent()) {
      String words = "words: " + reading.get().words();
      because.add(new Evidence("type", words, Optional.of(quotation.content())));
      return reading.get().act();
    }
    if (FACTS.matcher(quotation.content().of(text)).find()) {
      because.add(new Evidence("type", "tells what happened", Optional.of(quotation.content())));
      return StatementType.CLAIM_ASSERTION;
    }
    because.add(new Evidence("type", "plain speech", attribution.cue()));
    return attribution.word().map(w -> w.act()).orElse(StatementType.STATEMENT);
  }
}
