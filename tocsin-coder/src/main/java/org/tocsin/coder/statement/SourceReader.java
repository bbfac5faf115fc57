package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Document;
import org.tocsin.model.NameType;
import org.tocsin.model.Sentence;
import org.tocsin.model.Source;
import org.tocsin.model.SourceKind;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Reads sources off noun phrases, and the phrases that bring them into a sentence. */
final class SourceReader {
  private final Reporting reporting;
  private final Cast cast;
  private final Issuers issuers;

  SourceReader(Reporting reporting, Document document, Cast cast) {
    this.reporting = reporting;
    this.cast = cast;
    this.issuers = new Issuers(document, cast, reporting);
  }

  /** The mention that a token heads or belongs to. */
  Optional<ActorMention> mention(Sentence sentence, int head) {
    return cast.headedBy(sentence.index(), head)
        .or(() -> cast.covering(sentence.token(head).span()));
  }

  /** Who speaks: whoever a token mentions, or whoever issued the statement that it names. */
  Optional<ActorMention> speaker(Sentence sentence, int head) {
    boolean thing =
        issuers.speaksForOthers(sentence, head)
            || sentence.token(head).text().equalsIgnoreCase("it");
    Optional<ActorMention> issuer = thing ? issuers.of(sentence, head) : Optional.empty();
    return issuer.isPresent() ? issuer : mention(sentence, head);
  }

  /** The words of the mention, or of the noun phrase where no actor is known. */
  Span span(Sentence sentence, int head) {
    return mention(sentence, head)
        .map(ActorMention::span)
        .orElseGet(() -> NounPhrases.span(sentence, head));
  }

  /** The source that a noun phrase names. */
  Source source(String text, Sentence sentence, int head) {
    Optional<ActorMention> mention = mention(sentence, head);
    Span span = span(sentence, head);
    // A pronoun names nobody outside its sentence.
    Optional<String> known =
        mention
            .filter(m -> sentence.token(head).tag() == Tag.PRON)
            .map(m -> cast.actor(m.actor()).name());
    return new Source(
        known.orElse(span.of(text)),
        mention.map(ActorMention::actor),
        kind(sentence, head, mention),
        span);
  }

  private SourceKind kind(Sentence sentence, int head, Optional<ActorMention> mention) {
    return kind(sentence, head)
        .or(() -> mention.map(m -> kind(cast.actor(m.actor()).kind())))
        .filter(kind -> kind != SourceKind.UNNAMED)
        .orElseGet(
            () ->
                sentence
                    .nameAt(head)
                    .filter(name -> name.type() == NameType.ORGANISATION)
                    .map(name -> SourceKind.ORGANISATION)
                    .orElse(SourceKind.PERSON));
  }

  /** What kind of source the words of a phrase say it is. */
  Optional<SourceKind> kind(Sentence sentence, int head) {
    List<String> lemmas = new ArrayList<>();
    for (int i = NounPhrases.first(sentence, head); i <= head; i++) {
      lemmas.add(sentence.token(i).lemma());
    }
    if (head + 1 < sentence.size() && sentence.token(head + 1).tag() == Tag.PROPN) {
      lemmas.add(sentence.token(head + 1).lemma());
    }
    return reporting.source(lemmas);
  }

  private static SourceKind kind(ActorKind kind) {
    return switch (kind) {
      case STATE, SECURITY_FORCE, JUDICIARY, LEGISLATURE -> SourceKind.OFFICIAL;
      case MEDIA -> SourceKind.MEDIA;
      case UNION, PARTY, OPPOSITION, ARMED_GROUP, NGO, IGO, BUSINESS, RELIGIOUS ->
          SourceKind.ORGANISATION;
      case WORKERS, STUDENTS, PROTESTERS, CITIZENS -> SourceKind.WITNESS;
      case OTHER -> SourceKind.UNNAMED;
    };
  }

  /** What sort of actor speaks, where one is known. */
  Optional<ActorKind> speakerKind(Sentence sentence, int head) {
    return speaker(sentence, head).map(m -> cast.actor(m.actor()).kind());
  }

  boolean media(Sentence sentence, int head) {
    Optional<SourceKind> kind = kind(sentence, head);
    return kind.filter(k -> k == SourceKind.AGENCY || k == SourceKind.MEDIA).isPresent()
        || mention(sentence, head)
            .filter(m -> cast.actor(m.actor()).kind() == ActorKind.MEDIA)
            .isPresent();
  }

  /** Heads of the noun phrases behind "according to" and the like, among tokens from..to. */
  List<Integer> conduits(Sentence sentence, int from, int to) {
    List<Integer> heads = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int at = i;
      for (String conduit : reporting.conduits()) {
        int behind = matches(sentence, conduit.split(" "), at);
        if (behind > 0 && behind < sentence.size()) {
          NounPhrases.head(sentence, behind).ifPresent(heads::add);
          break;
        }
      }
    }
    return heads;
  }

  private static int matches(Sentence sentence, String[] words, int at) {
    for (int i = 0; i < words.length; i++) {
      if (at + i >= sentence.size()
          || !sentence.token(at + i).text().toLowerCase(Locale.ROOT).equals(words[i])) {
        return -1;
      }
    }
    return at + words.length;
  }

  /** Heads of phrases such as "in a video", "on Twitter", "in a statement" among the tokens. */
  List<Integer> carriers(Sentence sentence, int from, int to) {
    List<Integer> heads = new ArrayList<>();
    for (int i = from; i + 1 < to; i++) {
      Token token = sentence.token(i);
      boolean opens =
          switch (token.lemma()) {
            case "in", "on", "via", "through", "from" -> token.tag() == Tag.ADP;
            default -> false;
          };
      if (!opens) {
        continue;
      }
      Optional<Integer> head = NounPhrases.head(sentence, i + 1);
      if (head.isPresent()
          && head.get() < to
          && kind(sentence, head.get()).filter(SourceReader::carrier).isPresent()) {
        heads.add(head.get());
      }
    }
    return heads;
  }

  private static boolean carrier(SourceKind kind) {
    return switch (kind) {
      case VIDEO, DOCUMENT, SOCIAL_MEDIA, PRESS_SERVICE -> true;
      case PERSON, OFFICIAL, AGENCY, MEDIA, ORGANISATION, WITNESS, UNNAMED -> false;
    };
  }
}
