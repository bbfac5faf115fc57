package org.tocsin.coder.statement;

import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Finds who speaks through a thing: whose statement, report or office it is, who issued it, and
 * otherwise who spoke last.
 */
final class Issuers {
  /** How far "issued by" may stand behind a statement. */
  private static final int REACH = 5;

  /** How many sentences back someone may have spoken. */
  private static final int BACK = 4;

  private final Document document;
  private final Cast cast;
  private final Reporting reporting;

  Issuers(Document document, Cast cast, Reporting reporting) {
    this.document = document;
    this.cast = cast;
    this.reporting = reporting;
  }

  /** Whether the word names something that speaks for those who issue it. */
  boolean speaksForOthers(Sentence sentence, int head) {
    return reporting.voice(sentence.token(head).lemma());
  }

  /** Who speaks through the thing that a token names; "it" may be the thing named before. */
  Optional<ActorMention> of(Sentence sentence, int head) {
    if (sentence.token(head).text().equalsIgnoreCase("it")) {
      return sentence.index() == 0
          ? Optional.empty()
          : thing(document.sentences().get(sentence.index() - 1));
    }
    if (!speaksForOthers(sentence, head)) {
      return Optional.empty();
    }
    return here(sentence, head)
        .or(() -> earlier(sentence, head))
        .or(() -> lastSpeaker(sentence, head));
  }

  /** The issuer of the statement that speaks in a sentence. */
  private Optional<ActorMention> thing(Sentence before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (reports(before, i)) {
        return SubjectFinder.of(before, i)
            .filter(s -> speaksForOthers(before, s))
            .flatMap(s -> of(before, s));
      }
    }
    return Optional.empty();
  }

  private boolean reports(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.tag() == Tag.VERB && reporting.verb(token.lemma()).isPresent();
  }

  private Optional<ActorMention> mention(Sentence sentence, int token) {
    return cast.headedBy(sentence.index(), token)
        .or(() -> cast.covering(sentence.token(token).span()))
        .filter(m -> cast.actor(m.actor()).kind() != ActorKind.MEDIA);
  }

  /** "the union's statement", "a government report", "a statement issued by the union". */
  private Optional<ActorMention> here(Sentence sentence, int head) {
    for (int i = NounPhrases.first(sentence, head); i < head; i++) {
      Optional<ActorMention> owner = mention(sentence, i);
      if (owner.isPresent() && owner.get().head() != head) {
        boolean pronoun = NounPhrases.possessive(sentence.token(i));
        return pronoun ? issued(sentence, head).or(() -> owner) : owner;
      }
    }
    for (int i = head + 1; i < Math.min(sentence.size() - 1, head + REACH); i++) {
      Token token = sentence.token(i);
      boolean marks =
          switch (token.lemma()) {
            case "by", "from" -> true;
            case "of" -> i == head + 1;
            default -> false;
          };
      if (marks) {
        return NounPhrases.head(sentence, i + 1).flatMap(h -> mention(sentence, h));
      }
      boolean passing =
          reporting.issuing(token.lemma()) || token.tag() == Tag.ADV || token.tag() == Tag.NOUN;
      if (!passing) {
        break;
      }
    }
    return issued(sentence, head);
  }

  /** "the union released a statement", "the union said in a statement". */
  private Optional<ActorMention> issued(Sentence sentence, int head) {
    for (int i = NounPhrases.first(sentence, head) - 1; i >= Math.max(0, head - 2 * REACH); i--) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.VERB && (reporting.issuing(token.lemma()) || reports(sentence, i))) {
        return SubjectFinder.of(sentence, i)
            .filter(s -> s != head && !speaksForOthers(sentence, s))
            .flatMap(s -> mention(sentence, s));
      }
      boolean ends =
          switch (token.text()) {
            case ";", "\"", "\u201d", "''" -> true;
            default -> false;
          };
      if (ends) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The same thing, or another that speaks, where it was named before with its issuer. */
  private Optional<ActorMention> earlier(Sentence sentence, int head) {
    String lemma = sentence.token(head).lemma();
    for (int index = sentence.index(); index >= 0; index--) {
      Sentence before = document.sentences().get(index);
      int from = index == sentence.index() ? head - 1 : before.size() - 1;
      for (int i = from; i >= 0; i--) {
        if (before.token(i).lemma().equals(lemma)) {
          Optional<ActorMention> issuer = here(before, i);
          if (issuer.isPresent()) {
            return issuer;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Who spoke last in the article's own words; those who speak inside quotations do not count. */
  private Optional<ActorMention> lastSpeaker(Sentence sentence, int head) {
    List<Quotation> quotations =
        QuotationMarks.pair(document.text(), document.article().bodyStart());
    for (int index = sentence.index(); index >= Math.max(0, sentence.index() - BACK); index--) {
      Sentence before = document.sentences().get(index);
      int from = index == sentence.index() ? head - 1 : before.size() - 1;
      for (int i = from; i >= 0; i--) {
        Span word = before.token(i).span();
        if (reports(before, i) && quotations.stream().noneMatch(q -> q.outer().contains(word))) {
          Optional<ActorMention> speaker =
              SubjectFinder.of(before, i)
                  .filter(s -> !speaksForOthers(before, s))
                  .flatMap(s -> mention(before, s));
          if (speaker.isPresent()) {
            return speaker;
          }
        }
      }
    }
    return Optional.empty();
  }
}
