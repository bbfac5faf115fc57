package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.ReportingWord;
import org.tocsin.knowledge.speech.Shape;
import org.tocsin.knowledge.speech.SpeechActs;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.StatementType;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Finds every act of indirect speech in a sentence, whoever speaks. */
final class ReportFinder {
  private static final int REACH = 8;

  private final Reporting reporting;
  private final SpeechActs acts;
  private final SayingReader sayings;
  private final ComplementFinder complements;

  ReportFinder(Reporting reporting, SpeechActs acts) {
    this.reporting = reporting;
    this.acts = acts;
    this.sayings = new SayingReader(reporting);
    this.complements = new ComplementFinder(reporting);
  }

  /** The reports of a sentence in text order, each with the words it brings in. */
  List<Report> find(String text, Sentence sentence, List<Trigger> speechTriggers) {
    List<Report> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      Optional<Report> report =
          token.tag() == Tag.NOUN ? noun(text, sentence, i) : verb(text, sentence, i);
      Optional<Trigger> trigger = triggerAt(sentence, i, speechTriggers);
      if (report.isPresent()) {
        found.add(trigger.map(t -> typed(report.get(), t)).orElse(report.get()));
      } else if (trigger.isPresent() && !speechVerb(token)) {
        triggered(text, sentence, trigger.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "told the agency": a verb of mere saying that brings nothing in says nothing. */
  private boolean speechVerb(Token token) {
    return reporting
        .verb(token.lemma())
        .filter(w -> w.act() == StatementType.STATEMENT && !w.takes(Shape.FOR))
        .isPresent();
  }

  private Optional<Report> verb(String text, Sentence sentence, int at) {
    if (sentence.token(at).baseRelation().equals("amod")) {
      return Optional.empty();
    }
    Optional<Saying> saying =
        sayings.of(sentence, at).filter(s -> s.head() == at && !denied(sentence, at));
    if (saying.isEmpty()) {
      return Optional.empty();
    }
    Optional<Complement> complement = complements.of(sentence, saying.get());
    if (complement.isEmpty() && reporting.label(sentence.token(at).lemma())) {
      return label(text, sentence, saying.get());
    }
    return complement.map(c -> report(text, sentence, saying.get(), c));
  }

  /** "called the vote a sham": a judgement where the words judge or are quoted. */
  private Optional<Report> label(String text, Sentence sentence, Saying saying) {
    int first = saying.head() + 1;
    int end = first;
    while (end < sentence.size() && !ends(sentence.token(end))) {
      end++;
    }
    boolean object =
        sentence.child(saying.head(), "obj").filter(o -> o.index() >= first).isPresent();
    if (!object || end - first < 2) {
      return Optional.empty();
    }
    Span content = sentence.span(first, end);
    String words = content.of(text);
    Optional<StatementType> act =
        acts.of(words, false)
            .map(SpeechActs.Reading::act)
            .filter(a -> a == StatementType.CONDEMNATION || a == StatementType.ENDORSEMENT);
    boolean quoted = words.indexOf('"') >= 0 || words.indexOf('\u201c') >= 0;
    Complement complement = new Complement(Shape.NOUN, first, end);
    return act.or(() -> quoted ? Optional.of(StatementType.CONDEMNATION) : Optional.empty())
        .map(a -> new Report(saying, content, Optional.of(complement), a, "names it"));
  }

  private static boolean ends(Token token) {
    return switch (token.text()) {
      case ",", ";", ".", "and", "but" -> true;
      default -> false;
    };
  }

  /** "did not say", "declined to say" */
  private static boolean denied(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      Token token = sentence.token(i);
      if (token.lemma().equals("not")
          || token.text().equals("n't")
          || token.lemma().equals("never")) {
        return true;
      }
      if (token.tag() != Tag.AUX && token.tag() != Tag.ADV && token.tag() != Tag.PART) {
        return false;
      }
    }
    return false;
  }

  private Report report(String text, Sentence sentence, Saying saying, Complement complement) {
    Span content = sentence.span(complement.first(), complement.end());
    StatementType own = saying.word().act();
    Optional<SpeechActs.Reading> reading = acts.of(content.of(text), false);
    boolean plain = own == StatementType.STATEMENT || own == StatementType.CLAIM_ASSERTION;
    boolean calls = saying.end() > saying.head() + 1 || addressed(sentence, saying);
    if (plain && calls) {
      boolean together = reporting.collective(content.of(text));
      return new Report(
          saying,
          content,
          Optional.of(complement),
          together ? StatementType.CALL_TO_ACTION : StatementType.DEMAND,
          "call for");
    }
    boolean foretold =
        reading.filter(r -> r.act() == StatementType.PLEDGE).isPresent()
            && !ownFuture(sentence, complement);
    if (plain && reading.isPresent() && !foretold && complement.shape() == Shape.CLAUSE) {
      return new Report(
          saying,
          content,
          Optional.of(complement),
          reading.get().act(),
          "words: " + reading.get().words());
    }
    return new Report(
        saying,
        content,
        Optional.of(complement),
        own == StatementType.STATEMENT ? StatementType.CLAIM_ASSERTION : own,
        "reporting word");
  }

  /** "he would resign", "its members would march": what will happen to others is no pledge. */
  private static boolean ownFuture(Sentence sentence, Complement complement) {
    Token first = sentence.token(complement.first());
    boolean own = NounPhrases.personal(first) || NounPhrases.possessive(first);
    for (int i = complement.first(); i + 1 < complement.end(); i++) {
      if (sentence.token(i).lemma().equals("would")
          && sentence.token(i + 1).lemma().equals("have")) {
        return false;
      }
    }
    boolean body = first.tag() == Tag.PROPN;
    return own || body && says(sentence, complement, "will");
  }

  private static boolean says(Sentence sentence, Complement complement, String word) {
    for (int i = complement.first(); i < complement.end(); i++) {
      if (sentence.token(i).text().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** "called on the ministry to", "asked the crew to" */
  private static boolean addressed(Sentence sentence, Saying saying) {
    return saying.addressee().isPresent()
        && saying.addressee().get() + 1 < sentence.size()
        && sentence.token(saying.addressee().get() + 1).text().equals("to");
  }

  private static Report typed(Report report, Trigger trigger) {
    StatementType own = report.saying().word().act();
    boolean open =
        own == StatementType.STATEMENT && report.act() == StatementType.CLAIM_ASSERTION
            || report.rule().equals("call for");
    boolean clause = report.complement().filter(c -> c.shape() == Shape.CLAUSE).isPresent();
    return open && !clause
        ? new Report(
            report.saying(),
            report.content(),
            report.complement(),
            type(trigger),
            trigger.pattern())
        : report;
  }

  static StatementType type(Trigger trigger) {
    return StatementType.valueOf(trigger.type().toUpperCase(java.util.Locale.ROOT));
  }

  private static Optional<Trigger> triggerAt(
      Sentence sentence, int head, List<Trigger> speechTriggers) {
    for (Trigger trigger : speechTriggers) {
      if (trigger.sentence() == sentence.index() && trigger.head() == head) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  private Optional<Report> noun(String text, Sentence sentence, int at) {
    Optional<ReportingWord> word = reporting.noun(sentence.token(at).lemma());
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> speaker = holder(sentence, at);
    int behind = at + 1;
    if (speaker.isPresent() && speaker.get() > at) {
      behind = speaker.get() + 1;
    }
    if (behind + 1 >= sentence.size()) {
      return Optional.empty();
    }
    String link = sentence.token(behind).lemma();
    boolean marked =
        link.equals("for") && word.get().takes(Shape.FOR)
            || link.equals("of") && word.get().takes(Shape.NOUN);
    int listed = includes(sentence, behind);
    if (listed > 0 && word.get().takes(Shape.FOR)) {
      behind = listed - 1;
      marked = true;
    }
    boolean clause =
        link.equals("to") && word.get().takes(Shape.INFINITIVE)
            || link.equals("that") && word.get().takes(Shape.CLAUSE);
    if (!marked && !clause) {
      return Optional.empty();
    }
    int first = link.equals("to") ? behind : behind + 1;
    int end =
        link.equals("that")
            ? complements.clauseEnd(sentence, first)
            : ComplementFinder.phraseEnd(sentence, first);
    if (end <= first) {
      return Optional.empty();
    }
    Saying saying =
        new Saying(
            sentence.index(),
            at,
            at,
            at + 1,
            word.get(),
            speaker,
            Optional.empty(),
            Optional.empty());
    Complement complement = new Complement(marked ? Shape.NOUN : Shape.INFINITIVE, first, end);
    Span content = sentence.span(first, end);
    StatementType act = word.get().act();
    if (act == StatementType.CALL_TO_ACTION && !reporting.collective(content.of(text))) {
      act = StatementType.DEMAND;
    }
    return Optional.of(new Report(saying, content, Optional.of(complement), act, "reporting noun"));
  }

  /** Behind "demands include", "demands have included"; 0 where nothing of the kind stands. */
  private static int includes(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() - 1
        && (sentence.token(at).tag() == Tag.AUX || sentence.token(at).tag() == Tag.ADV)) {
      at++;
    }
    return sentence.token(at).lemma().equals("include") && at + 1 < sentence.size() ? at + 1 : 0;
  }

  /** "their call", "a call from the union", "calls by nurses" */
  private static Optional<Integer> holder(Sentence sentence, int noun) {
    Optional<Token> possessor = sentence.child(noun, "nmod:poss");
    if (possessor.isPresent()) {
      return Optional.of(possessor.get().index());
    }
    if (noun + 2 < sentence.size()) {
      String link = sentence.token(noun + 1).lemma();
      if (link.equals("from") || link.equals("by")) {
        return NounPhrases.head(sentence, noun + 2);
      }
    }
    return Optional.empty();
  }

  /** A speech act that only a pattern knows. */
  private Optional<Report> triggered(String text, Sentence sentence, Trigger trigger) {
    Token head = sentence.token(trigger.head());
    if (head.tag() != Tag.VERB
        || SayingReader.passive(sentence, trigger.head())
        || denied(sentence, trigger.head())) {
      return Optional.empty();
    }
    Optional<Integer> speaker =
        Optional.ofNullable(trigger.slots().get("agent"))
            .or(() -> SubjectFinder.of(sentence, trigger.head()));
    int first = trigger.head() + 1;
    while (first < sentence.size() && sentence.token(first).end() <= trigger.span().end()) {
      first++;
    }
    int end = first < sentence.size() ? ComplementFinder.phraseEnd(sentence, first) : first;
    boolean bare =
        end <= first
            || sentence.token(first).tag() == Tag.PUNCT
            || sentence.token(first).tag() == Tag.ADP && SubjectFinder.finite(head);
    ReportingWord word =
        new ReportingWord(
            head.lemma(),
            java.util.Set.of(),
            type(trigger),
            org.tocsin.model.Certainty.U,
            org.tocsin.knowledge.speech.Stance.NEUTRAL);
    Saying saying =
        new Saying(
            sentence.index(),
            trigger.head(),
            trigger.head(),
            Math.min(first, sentence.size()),
            word,
            speaker,
            Optional.empty(),
            Optional.empty());
    return Optional.of(
        new Report(
            saying,
            bare ? trigger.span() : sentence.span(first, end),
            bare ? Optional.empty() : Optional.of(new Complement(Shape.NOUN, first, end)),
            type(trigger),
            trigger.pattern()));
  }
}
