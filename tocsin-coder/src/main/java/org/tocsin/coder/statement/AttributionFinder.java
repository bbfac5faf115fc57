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
import org.tocsin.model.Tag;

/**
 * Finds all that a text gives to somebody, whoever it is and whatever it is about, of which only a
 * part becomes statements. Content has its "that" and its quotation marks; the pieces of a
 * quotation that "she said" interrupts are one.
 */
public final class AttributionFinder {
  /** How long the words between two pieces of one quotation may be. */
  private static final int INTERRUPTION = 90;

  /** How many letters of a report may stand outside of a quotation: marks and white space. */
  private static final int MARKS = 3;

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
    List<Voiced> reported = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      reported(document.text(), sentence, quotations, sources, reported);
    }
    List<Voiced> found = new ArrayList<>();
    for (Voiced quoted : quoted(document, quotations, sources)) {
      reported.removeIf(report -> quoted.content().stream().anyMatch(q -> mostly(q, report)));
      boolean part =
          reported.stream().anyMatch(r -> r.content().get(0).contains(quoted.content().get(0)));
      if (!part) {
        found.add(quoted);
      }
    }
    found.addAll(reported);
    found.addAll(Turns.of(document.text()));
    return found;
  }

  /** Whether what is reported is hardly more than a quotation, which is then enough. */
  private static boolean mostly(Span quotation, Voiced report) {
    Span content = report.content().get(0);
    int shared =
        Math.min(quotation.end(), content.end()) - Math.max(quotation.start(), content.start());
    return shared > 0 && content.length() - shared <= MARKS;
  }

  private List<Voiced> quoted(Document document, List<Quotation> quotations, SourceReader sources) {
    List<Voiced> found = new ArrayList<>();
    List<Attribution> speakers =
        new QuoteSpeakers(reporting, sources).find(document, new TokenRow(document), quotations);
    for (int i = 0; i < quotations.size(); i++) {
      Attribution attribution = speakers.get(i);
      Sentence sentence = document.sentences().get(attribution.sentence());
      Span content = quotations.get(i).outer();
      Optional<Span> cue = attribution.cue();
      Optional<Span> source =
          attribution
              .speaker()
              .map(
                  s ->
                      SourcePhrase.of(
                          sentence, s, sources.span(sentence, s), cue.orElse(content), content));
      Voiced voiced = new Voiced(source, cue, List.of(content));
      int last = found.size() - 1;
      if (last >= 0 && goesOn(document.text(), found.get(last), voiced)) {
        List<Span> parts = new ArrayList<>(found.get(last).content());
        parts.add(content);
        Voiced before = found.remove(last);
        found.add(new Voiced(before.source(), before.cue(), parts));
      } else {
        found.add(voiced);
      }
    }
    return found;
  }

  /** Whether only "she said" stands between two quotations of a line. */
  private static boolean goesOn(String text, Voiced one, Voiced other) {
    Span before = one.content().get(one.content().size() - 1);
    Span after = other.content().get(0);
    if (one.cue().isEmpty() || after.start() - before.end() > INTERRUPTION) {
      return false;
    }
    Span between = new Span(before.end(), Math.max(before.end(), after.start()));
    return between.contains(one.cue().get()) && between.of(text).indexOf('\n') < 0;
  }

  private void reported(
      String text,
      Sentence sentence,
      List<Quotation> quotations,
      SourceReader sources,
      List<Voiced> found) {
    List<Voiced> here = new ArrayList<>();
    List<Report> all = new ArrayList<>(reports.find(text, sentence, List.of()));
    all.addAll(Conduits.reports(text, sentence, sources));
    for (Report report : all) {
      Saying saying = report.saying();
      Span cue = sentence.span(saying.first(), saying.end());
      Span content = widened(sentence, saying.head(), report.content());
      Optional<Span> source =
          saying
              .speaker()
              .map(s -> SourcePhrase.of(sentence, s, sources.span(sentence, s), cue, content));
      here.add(new Voiced(source, Optional.of(cue), List.of(content)));
    }
    List<Clauses.Held> clauses = new ArrayList<>(Clauses.of(sentence));
    clauses.addAll(Clauses.objects(sentence, reporting));
    for (Clauses.Held held : clauses) {
      Span cue = sentence.token(held.cue()).span();
      boolean known =
          here.stream()
              .anyMatch(
                  v ->
                      v.cue().filter(c -> c.overlaps(cue)).isPresent()
                          || v.content().get(0).overlaps(held.content())
                              && !v.content().get(0).contains(cue));
      if (!known) {
        Span own = sources.span(sentence, held.holder());
        Span source = SourcePhrase.of(sentence, held.holder(), own, cue, held.content());
        here.add(new Voiced(Optional.of(source), Optional.of(cue), List.of(held.content())));
      }
    }
    for (Voiced voiced : here) {
      boolean said =
          quotations.stream().anyMatch(q -> voiced.cue().filter(q.outer()::contains).isPresent());
      if (!said) {
        found.add(voiced);
      }
    }
  }

  /** With "that" before the clause and all that the tree makes part of it. */
  private static Span widened(Sentence sentence, int cue, Span content) {
    Span wide = content;
    for (int i : sentence.children(cue)) {
      String relation = sentence.token(i).baseRelation();
      boolean object = relation.equals("ccomp") || relation.equals("xcomp");
      if (object && content.contains(sentence.token(i).span())) {
        Span clause = Clauses.span(sentence, i, cue);
        if (!clause.overlaps(sentence.token(cue).span())) {
          wide = new Span(wide.start(), Math.max(wide.end(), clause.end()));
        }
      }
    }
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.token(i).start() == content.start()) {
        boolean that = sentence.token(i - 1).text().equals("that");
        boolean opening = i == 1 && sentence.token(0).tag() == Tag.CCONJ && cue > 1;
        wide = that || opening ? wide.cover(sentence.token(i - 1).span()) : wide;
      }
    }
    return wide;
  }
}
