package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.mention.PeopleKinds;
import org.tocsin.knowledge.actor.People;
import org.tocsin.model.Actor;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/** A cast for tests: every phrase for people is a mention; equal last words are the same actor. */
public final class RoughCast {
  private RoughCast() {}

  /** The cast of a document; a pronoun is whoever was last mentioned before it. */
  public static Cast of(Document document, People people) {
    PeopleKinds kinds = new PeopleKinds(people);
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    Map<String, ActorKind> sorts = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    List<ActorMention> mentions = new ArrayList<>();
    String last = "";
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        boolean ends =
            i + 1 == sentence.size()
                || !NounPhrases.nominal(sentence.token(i + 1))
                || NounPhrases.personal(sentence.token(i + 1));
        Optional<ActorKind> kind =
            ends && NounPhrases.nominal(token) ? kinds.of(sentence, i) : Optional.empty();
        if (kind.isEmpty()) {
          continue;
        }
        boolean pronoun = NounPhrases.personal(token);
        String key = pronoun && !last.isEmpty() ? last : token.lemma();
        int first = NounPhrases.first(sentence, i);
        Span span = sentence.span(first, i + 1);
        spans.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
        sorts.putIfAbsent(key, kind.get());
        String name = span.of(document.text());
        names.merge(key, name, (a, b) -> pronoun || a.length() >= b.length() ? a : b);
        mentions.add(new ActorMention(sentence.index(), i, span, key));
        if (token.baseRelation().equals("nsubj")) {
          last = key;
        }
      }
    }
    return cast(spans, sorts, names, mentions);
  }

  private static Cast cast(
      Map<String, List<Span>> spans,
      Map<String, ActorKind> sorts,
      Map<String, String> names,
      List<ActorMention> mentions) {
    Map<String, String> ids = new LinkedHashMap<>();
    List<Actor> actors = new ArrayList<>();
    for (Map.Entry<String, List<Span>> entry : spans.entrySet()) {
      String id = "a" + (actors.size() + 1);
      ids.put(entry.getKey(), id);
      actors.add(
          new Actor(
              id,
              names.getOrDefault(entry.getKey(), entry.getKey()),
              sorts.getOrDefault(entry.getKey(), ActorKind.OTHER),
              Optional.empty(),
              Optional.empty(),
              ActorClass.GROUP,
              entry.getValue()));
    }
    List<ActorMention> named = new ArrayList<>();
    for (ActorMention m : mentions) {
      named.add(
          new ActorMention(m.sentence(), m.head(), m.span(), ids.getOrDefault(m.actor(), "")));
    }
    return new Cast(actors, named);
  }
}
