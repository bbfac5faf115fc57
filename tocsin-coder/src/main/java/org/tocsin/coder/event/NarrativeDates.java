package org.tocsin.coder.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.time.TimeMention;
import org.tocsin.knowledge.modality.Modality;
import org.tocsin.model.DateBasis;
import org.tocsin.model.DatePrecision;
import org.tocsin.model.DayRange;
import org.tocsin.model.Document;
import org.tocsin.model.EventDate;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * The day of a happening whose own sentence gives none: reports tell on until they name another
 * day, so it is the day last named a few sentences before, or else that of the report's opening.
 */
final class NarrativeDates {
  /** How many sentences a day holds on. */
  private static final int HOLDS = 2;

  /** How many sentences make up the opening. */
  private static final int OPENING = 3;

  /** How many days before publication news lies. */
  private static final int NEWS = 10;

  private final Document document;
  private final List<TimeMention> times;
  private final Modality modality;

  NarrativeDates(Document document, List<TimeMention> times, Modality modality) {
    this.document = document;
    this.times = times;
    this.modality = modality;
  }

  /** The day of a happening that one of its mentions tells of in the past tense. */
  Optional<EventDate> of(List<Draft> mentions) {
    for (Draft mention : mentions) {
      if (mention.happened() && told(mention)) {
        Optional<EventDate> day = of(mention.sentence().index());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the mention, or the clause it stands in, is told as past, or heads the report. */
  private boolean told(Draft mention) {
    Sentence sentence = mention.sentence();
    Token token = sentence.token(mention.trigger().head());
    if (sentence.kind() == SegmentKind.TITLE) {
      return token.tag() == Tag.VERB || !token.baseRelation().equals("nmod");
    }
    int noun = token.index();
    while (token.tag() != Tag.VERB && !token.root() && carried(token)) {
      token = sentence.token(token.head());
    }
    if (token.index() != noun && known(sentence, noun) && !carries(sentence, token)) {
      return false;
    }
    if (aside(sentence, token)) {
      return false;
    }
    if (token.fine().equals("VBD")) {
      return true;
    }
    for (int i : sentence.children(token.index())) {
      Token child = sentence.token(i);
      boolean auxiliary = child.baseRelation().equals("aux") || child.baseRelation().equals("cop");
      if (auxiliary && (child.fine().equals("VBD"))) {
        return !child.lemma().equals("have");
      }
    }
    return false;
  }

  /**
   * "The attack was claimed", "criticised the march": what is told is told of it, not that it was.
   */
  private boolean carries(Sentence sentence, Token verb) {
    String particle =
        sentence.child(verb.index(), "compound:prt").map(p -> " " + p.lemma()).orElse("");
    String word = verb.lemma() + particle;
    return verb.tag() != Tag.VERB
        || modality.happening(word)
        || modality.carrier(word)
        || modality.beginning(word)
        || modality.continuing(word)
        || modality.ending(word);
  }

  private static boolean known(Sentence sentence, int noun) {
    for (int i : sentence.children(noun)) {
      Token child = sentence.token(i);
      if (child.relation().equals("nmod:poss")) {
        return true;
      }
      switch (child.lemma()) {
        case "the", "this", "that", "these", "those" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean carried(Token token) {
    return switch (token.baseRelation()) {
      case "obj", "nsubj", "conj" -> true;
      default -> false;
    };
  }

  /**
   * Whether a clause stands aside of what its sentence tells: a relative clause, unless it says
   * what went on meanwhile, a reason or what came before, or words that leave the time open.
   */
  private boolean aside(Sentence sentence, Token verb) {
    for (int i : sentence.children(verb.index())) {
      if (modality.vague(sentence.token(i).lemma())) {
        return true;
      }
    }
    Token at = verb;
    while (!at.root()) {
      boolean relative = at.relation().equals("acl:relcl") && !at.fine().equals("VBG");
      if (relative || at.baseRelation().equals("advcl") && earlier(sentence, at.index())) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private static boolean earlier(Sentence sentence, int clause) {
    return sentence
        .child(clause, "mark")
        .map(Token::lemma)
        .map(
            mark ->
                mark.equals("after")
                    || mark.equals("because")
                    || mark.equals("since")
                    || mark.equals("although")
                    || mark.equals("though"))
        .orElse(false);
  }

  private Optional<EventDate> of(int sentence) {
    for (int at = sentence; at >= 0 && at >= sentence - HOLDS; at--) {
      Optional<EventDate> named = day(at);
      if (named.isPresent()) {
        return named.map(NarrativeDates::inferred);
      }
      boolean together = at == sentence || !paragraphBetween(at, sentence);
      if (together && longPast(at)) {
        return at == sentence ? Optional.empty() : dayLongPast(at);
      }
      if (at > 0 && paragraphBetween(at - 1, at) && at < sentence) {
        break;
      }
    }
    int told = 0;
    for (Sentence opening : document.sentences()) {
      if (opening.kind() != SegmentKind.BODY || told++ >= OPENING) {
        continue;
      }
      Optional<EventDate> named = day(opening.index());
      if (named.isPresent()) {
        return named.map(NarrativeDates::inferred);
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence tells of weeks or years before the news. */
  private boolean longPast(int sentence) {
    Optional<LocalDate> published = document.article().published();
    return published.isPresent()
        && times.stream()
            .filter(time -> time.sentence() == sentence)
            .anyMatch(
                time ->
                    DayRange.of(time.date().edtf())
                        .last()
                        .isBefore(published.get().minusDays(NEWS)));
  }

  /** A tale of one day long past goes on in the next sentences. */
  private Optional<EventDate> dayLongPast(int sentence) {
    List<EventDate> named =
        times.stream()
            .filter(time -> time.sentence() == sentence)
            .map(TimeMention::date)
            .distinct()
            .toList();
    return named.size() == 1 && named.get(0).precision() == DatePrecision.DAY
        ? Optional.of(inferred(named.get(0)))
        : Optional.empty();
  }

  private boolean paragraphBetween(int one, int other) {
    Span from = document.sentences().get(one).span();
    Span to = document.sentences().get(other).span();
    return document.text().substring(from.end(), to.start()).indexOf('\n') >= 0;
  }

  /** The first recent day that a sentence names. */
  private Optional<EventDate> day(int sentence) {
    Optional<LocalDate> published = document.article().published();
    for (TimeMention time : times) {
      if (time.sentence() == sentence
          && time.date().precision() == DatePrecision.DAY
          && mainClause(document.sentences().get(sentence), time)
          && (published.isEmpty() || recent(time.date(), published.get()))) {
        return Optional.of(time.date());
      }
    }
    return Optional.empty();
  }

  /** Whether a date is told of what the sentence tells, not of something it mentions aside. */
  private static boolean mainClause(Sentence sentence, TimeMention time) {
    Token token = sentence.token(time.end() - 1);
    while (!token.root()) {
      switch (token.baseRelation()) {
        case "acl", "advcl" -> {
          return false;
        }
        default -> token = sentence.token(token.head());
      }
    }
    return true;
  }

  private static boolean recent(EventDate date, LocalDate published) {
    DayRange days = DayRange.of(date.edtf());
    return !days.last().isAfter(published) && !days.first().isBefore(published.minusDays(NEWS));
  }

  private static EventDate inferred(EventDate date) {
    return new EventDate(date.edtf(), date.precision(), DateBasis.INFERRED, Optional.empty());
  }
}
