package org.tocsin.coder.statement;

import java.util.Optional;
import org.tocsin.coder.syntax.Voice;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.ReportingWord;
import org.tocsin.knowledge.speech.Shape;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Reads who speaks, to whom, and who passes it on, at a verb that reports. */
final class SayingReader {
  /** How far "as saying" or "by" may stand from its verb. */
  private static final int REACH = 8;

  private final Reporting reporting;

  SayingReader(Reporting reporting) {
    this.reporting = reporting;
  }

  /** What the verb at this token reports, if it does. */
  Optional<Saying> of(Sentence sentence, int verb) {
    return of(sentence, verb, 0);
  }

  /** The same with a subject among the words from a token on, such as those behind a quotation. */
  Optional<Saying> of(Sentence sentence, int verb, int from) {
    Token token = sentence.token(verb);
    if (token.tag() != Tag.VERB
        || token.relation().equals("amod") && !SubjectFinder.hearer(token)) {
      return Optional.empty();
    }
    Optional<ReportingWord> word = reporting.verb(token.lemma());
    if (word.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> quoting = quoting(sentence, verb);
    if (quoting.isPresent()) {
      return of(sentence, quoting.get(), from);
    }
    if (cites(token)) {
      return Optional.of(cited(sentence, verb, word.get(), from));
    }
    if (passive(sentence, verb)) {
      return by(sentence, verb)
          .map(agent -> saying(sentence, verb, word.get(), Optional.of(agent), Optional.empty()));
    }
    return Optional.of(
        saying(
            sentence,
            verb,
            word.get(),
            speaker(sentence, verb, from),
            addressee(sentence, verb, word.get())));
  }

  /** "said that ..., adding that ...": who spoke before goes on. */
  private Optional<Integer> speaker(Sentence sentence, int verb, int from) {
    if (sentence.token(verb).fine().equals("VBG")) {
      for (int i = verb - 1; i >= from; i--) {
        Token token = sentence.token(i);
        if (token.tag() == Tag.VERB
            && SubjectFinder.finite(token)
            && reporting.verb(token.lemma()).isPresent()) {
          return SubjectFinder.of(sentence, i, from);
        }
      }
    }
    return SubjectFinder.of(sentence, verb, from);
  }

  private static Saying saying(
      Sentence sentence,
      int verb,
      ReportingWord word,
      Optional<Integer> speaker,
      Optional<Integer> addressee) {
    int end = verb + 1;
    if (end < sentence.size()
        && (word.takes(Shape.FOR) && sentence.token(end).lemma().equals("for")
            || word.takes(Shape.AGAINST) && sentence.token(end).lemma().equals("against"))) {
      end++;
    }
    return new Saying(
        sentence.index(), verb, verb, end, word, speaker, addressee, Optional.empty());
  }

  private static boolean cites(Token token) {
    return token.lemma().equals("quote") || token.lemma().equals("cite");
  }

  /** "quoted her as saying": the verb that governs "saying". */
  private Optional<Integer> quoting(Sentence sentence, int verb) {
    if (!sentence.token(verb).fine().equals("VBG")
        || verb < 2
        || !sentence.token(verb - 1).lemma().equals("as")) {
      return Optional.empty();
    }
    for (int i = verb - 2; i >= Math.max(0, verb - REACH); i--) {
      Token token = sentence.token(i);
      if (cites(token) || token.lemma().equals("report") && token.tag() == Tag.VERB) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Saying cited(Sentence sentence, int verb, ReportingWord word, int from) {
    int end = verb + 1;
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + REACH); i++) {
      if (sentence.token(i).lemma().equals("as") && i + 1 < sentence.size()) {
        end = i == verb + 1 && sentence.token(i + 1).tag() == Tag.VERB ? i + 2 : end;
      }
    }
    Optional<Integer> subject = SubjectFinder.of(sentence, verb, from);
    boolean passive = passive(sentence, verb) || by(sentence, verb).isPresent();
    Optional<Integer> object = NounPhrases.head(sentence, Math.min(verb + 1, sentence.size()));
    return new Saying(
        sentence.index(),
        verb,
        verb,
        end,
        word,
        passive ? subject : object,
        Optional.empty(),
        passive ? by(sentence, verb) : subject);
  }

  static boolean passive(Sentence sentence, int verb) {
    if (Voice.passive(sentence, verb)
        && (sentence.child(verb, "aux:pass").isPresent()
            || sentence.child(verb, "nsubj:pass").isPresent()
            || sentence.token(verb).baseRelation().equals("acl"))) {
      return true;
    }
    int at = verb - 1;
    while (at >= 0 && sentence.token(at).tag() == Tag.ADV) {
      at--;
    }
    return sentence.token(verb).fine().equals("VBN")
        && at >= 0
        && sentence.token(at).lemma().equals("be");
  }

  private static Optional<Integer> by(Sentence sentence, int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size() - 1, verb + REACH); i++) {
      Token token = sentence.token(i);
      if (token.text().equals("by")) {
        return NounPhrases.head(sentence, i + 1);
      }
      if (token.tag() == Tag.PUNCT || SubjectFinder.finite(token)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> addressee(Sentence sentence, int verb, ReportingWord word) {
    if (!word.takes(Shape.OBJECT) || verb + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Token next = sentence.token(verb + 1);
    boolean marked =
        switch (next.lemma()) {
          case "on", "upon", "to" -> true;
          default -> false;
        };
    int first = marked ? verb + 2 : verb + 1;
    if (first >= sentence.size() || SubjectFinder.inverted(sentence, verb, 0)) {
      return Optional.empty();
    }
    Optional<Integer> head = NounPhrases.head(sentence, first);
    return marked && !word.lemma().equals("want") || SubjectFinder.hearer(sentence.token(verb))
        ? head
        : head.filter(h -> h + 1 < sentence.size() && told(sentence.token(h + 1)));
  }

  private static boolean told(Token token) {
    return switch (token.text()) {
      case "to", "that", "not", ":" -> true;
      default -> false;
    };
  }
}
