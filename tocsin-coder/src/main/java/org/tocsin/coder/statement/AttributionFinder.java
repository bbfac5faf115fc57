package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.Cast;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;

/**
 * Finds all that a text gives to somebody, whoever it is and whatever it is about, of which only a
 * part becomes statements.
 */
public final class AttributionFinder {
  private final Reporting reporting;
  private final QuoteFinder quotes;
  private final ReportFinder reports;

  public AttributionFinder(Reporting reporting, SpeechActs acts) {
    this.reporting = reporting;
    this.quotes = new QuoteFinder(reporting);
    this.reports = new ReportFinder(reporting, acts);
  }

  /** The attributions of a document, those with quotation marks first. */
  public List<Voiced> find(Document document, Cast cast) {
    SourceReader sources = new SourceReader(reporting, document, cast);
    List<Quotation> quotations = quotes.find(document);
    List<Attribution> speakers =
        new QuoteSpeakers(reporting, sources).find(document, new TokenRow(document), quotations);
    List<Voiced> found = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Attribution attribution = speakers.get(i);
      Sentence sentence = document.sentences().get(attribution.sentence());
      found.add(
          new Voiced(
              attribution.speaker().map(s -> sources.span(sentence, s)),
              attribution.cue(),
              List.of(quotations.get(i).outer())));
    }
    for (Sentence sentence : document.sentences()) {
      for (Report report : reports.find(document.text(), sentence, List.of())) {
        found.add(voiced(sentence, report, sources));
      }
      for (Report report : Conduits.reports(document.text(), sentence, sources)) {
        found.add(voiced(sentence, report, sources));
      }
    }
    return found;
  }

  private static Voiced voiced(Sentence sentence, Report report, SourceReader sources) {
    Saying saying = report.saying();
    Optional<Span> source = saying.speaker().map(s -> sources.span(sentence, s));
    return new Voiced(
        source,
        Optional.of(sentence.span(saying.first(), saying.end())),
        List.of(report.content()));
  }
}
