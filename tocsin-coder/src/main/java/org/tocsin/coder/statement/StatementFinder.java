package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.model.Document;
import org.tocsin.model.Statement;

/** Finds quotations, reported speech, their speakers, and claims. */
public final class StatementFinder {
  private final QuoteFinder quotes;
  private final DirectSpeech direct;
  private final IndirectSpeech indirect;
  private final PostSpeech posts;
  private final ClaimFinder claims;
  private final Reporting reporting;

  public StatementFinder(Reporting reporting, SpeechActs acts) {
    this.reporting = reporting;
    this.quotes = new QuoteFinder(reporting);
    this.posts = new PostSpeech(acts);
    this.claims = new ClaimFinder(reporting);
    this.direct = new DirectSpeech(reporting, acts);
    this.indirect = new IndirectSpeech(new ReportFinder(reporting, acts));
  }

  /**
   * What is said in a document.
   *
   * @param cast its actors
   * @param times its dates
   * @param speechTriggers words that signal a speech act; their types are names of statement types
   * @return statements s1, s2 ... and claims c1, c2 ... in text order
   */
  public Statements find(
      Document document, Cast cast, List<TimeMention> times, List<Trigger> speechTriggers) {
    TokenRow row = new TokenRow(document);
    SourceReader sources = new SourceReader(reporting, document, cast);
    List<Quotation> quotations = quotes.find(document);
    List<Statement> all = new ArrayList<>(direct.find(document, row, quotations, sources, times));
    all.addAll(posts.find(document, cast));
    List<Report> reports = indirect.reports(document, quotations, sources, speechTriggers);
    Routine routine = new Routine(sources);
    for (Report report : reports) {
      if (routine.of(document.sentences().get(report.saying().sentence()), report)) {
        continue;
      }
      all.add(indirect.statement(document, report, sources, times));
    }
    all.sort(Comparator.comparing(Statement::content));
    return new Statements(numbered(all), claims.find(document, reports, sources));
  }

  private static List<Statement> numbered(List<Statement> statements) {
    List<Statement> numbered = new ArrayList<>();
    for (Statement s : statements) {
      numbered.add(
          new Statement(
              "s" + (numbered.size() + 1),
              s.direct(),
              s.type(),
              s.content(),
              s.cue(),
              s.speaker(),
              s.speakerSpan(),
              s.addressee(),
              s.date(),
              s.sources(),
              s.about(),
              s.because()));
    }
    return numbered;
  }
}
