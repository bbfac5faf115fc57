package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.syntax.Phrase;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Actor;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Document;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Role;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Adds to the cast what is no actor elsewhere but plays a part in an event: a bus that is attacked,
 * a road that is blocked, a state on which sanctions lie.
 */
public final class ThingFinder {
  private final Ontology ontology;
  private final ParticipantFinder participants = new ParticipantFinder();

  public ThingFinder(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The cast with such things behind its actors, numbered on. */
  public Cast join(
      Document document, Cast cast, List<Trigger> triggers, List<PlaceMention> places) {
    List<Found> found = new ArrayList<>();
    for (Trigger trigger : triggers) {
      EventType type = ontology.type(trigger.type());
      if (!type.speechAct()) {
        find(document, cast, trigger, type, places, heads(triggers, trigger.sentence()), found);
      }
    }
    return found.isEmpty() ? cast : joined(cast, found);
  }

  /** Something that plays a part; {@code word} is what heads it, in lower case. */
  private record Found(
      ActorMention mention, String name, String word, Optional<String> country, boolean definite) {}

  private void find(
      Document document,
      Cast cast,
      Trigger trigger,
      EventType type,
      List<PlaceMention> places,
      Set<Integer> happenings,
      List<Found> found) {
    Sentence sentence = document.sentences().get(trigger.sentence());
    Arguments arguments = ArgumentFinder.of(sentence, trigger.head());
    Map<Integer, Role> roles = participants.roles(sentence, trigger, type, arguments, cast);
    roles.forEach(
        (head, role) -> {
          boolean known =
              cast.headedBy(sentence.index(), head).isPresent()
                  || found.stream().anyMatch(one -> at(one.mention(), sentence, head));
          if (known || trigger.span().contains(sentence.token(head).span())) {
            return;
          }
          Optional<PlaceMention> place = place(places, sentence, head);
          boolean state =
              place.filter(p -> p.place().precision() == PlacePrecision.COUNTRY).isPresent();
          boolean open = type.things().contains(role);
          boolean name =
              sentence.token(head).tag() == Tag.PROPN
                  && acted(role)
                  && (open || type.family() == EventType.Family.E);
          boolean thing =
              open
                  && sentence.token(head).tag() == Tag.NOUN
                  && !loose(sentence, trigger, arguments, head);
          if (state || (name || thing) && !nothing(sentence, head, happenings)) {
            found.add(found(document, sentence, head, state ? place : Optional.empty()));
          }
        });
  }

  private static Set<Integer> heads(List<Trigger> triggers, int sentence) {
    Set<Integer> heads = new HashSet<>();
    for (Trigger trigger : triggers) {
      if (trigger.sentence() == sentence) {
        heads.add(trigger.head());
      }
    }
    return heads;
  }

  /** Happenings and times are no things. */
  private static boolean nothing(Sentence sentence, int head, Set<Integer> happenings) {
    return happenings.contains(head) || Phrase.temporal(sentence.token(head));
  }

  /**
   * "Placed on a motorcycle": what a verb governs by a preposition of place is where it happens.
   */
  private static boolean loose(Sentence sentence, Trigger trigger, Arguments arguments, int head) {
    return sentence.token(trigger.head()).tag() == Tag.VERB
        && !trigger.slots().containsValue(head)
        && !ParticipantFinder.hurls(sentence.token(trigger.head()))
        && (arguments.at("on").contains(head) || arguments.at("at").contains(head));
  }

  private static boolean at(ActorMention mention, Sentence sentence, int head) {
    return mention.sentence() == sentence.index() && mention.head() == head;
  }

  private static boolean acted(Role role) {
    return switch (role) {
      case TARGET, VICTIM, EMPLOYER, HOST, BENEFICIARY -> true;
      default -> false;
    };
  }

  private static Optional<PlaceMention> place(
      List<PlaceMention> places, Sentence sentence, int head) {
    return places.stream()
        .filter(p -> p.sentence() == sentence.index() && p.first() <= head && head < p.end())
        .findFirst();
  }

  private static Found found(
      Document document, Sentence sentence, int head, Optional<PlaceMention> state) {
    Token token = sentence.token(head);
    Span span =
        state.map(p -> sentence.span(p.first(), p.end())).orElse(Phrase.core(sentence, head));
    String words = span.of(document.text());
    Token first =
        sentence.tokens().stream().filter(t -> t.start() >= span.start()).findFirst().orElseThrow();
    boolean article = first.tag() == Tag.DET && first.end() < span.end();
    String name = article ? words.substring(first.end() - span.start()).strip() : words;
    return new Found(
        new ActorMention(sentence.index(), head, span, ""),
        name,
        token.lemma().toLowerCase(Locale.ROOT),
        state.flatMap(p -> p.place().country()),
        first.lemma().equals("the"));
  }

  private static Cast joined(Cast cast, List<Found> found) {
    List<Actor> actors = new ArrayList<>(cast.actors());
    List<ActorMention> mentions = new ArrayList<>(cast.mentions());
    List<String> words = new ArrayList<>();
    int known = actors.size();
    for (Found one : found) {
      int index = same(actors, known, words, one);
      if (index < 0) {
        index = actors.size();
        words.add(one.word());
        actors.add(actor("a" + (index + 1), one));
      } else {
        actors.set(index, with(actors.get(index), one.mention().span()));
      }
      ActorMention mention = one.mention();
      mentions.add(
          new ActorMention(
              mention.sentence(), mention.head(), mention.span(), actors.get(index).id()));
    }
    return cast.with(actors, mentions);
  }

  /** The actor that these words mention again, or -1. */
  private static int same(List<Actor> actors, int known, List<String> words, Found one) {
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      boolean government =
          one.country().isPresent()
              && actor.country().equals(one.country())
              && actor.kind() == ActorKind.STATE
              && (actor.name().equals(one.name()) || actor.name().endsWith("government"));
      boolean again =
          i >= known
              && one.country().isEmpty()
              && (actor.name().equalsIgnoreCase(one.name())
                  || one.definite() && words.get(i - known).equals(one.word()));
      if (government || again) {
        return i;
      }
    }
    return -1;
  }

  private static Actor actor(String id, Found one) {
    return new Actor(
        id,
        one.name(),
        one.country().isPresent() ? ActorKind.STATE : ActorKind.OTHER,
        one.country(),
        Optional.empty(),
        ActorClass.ORGANISATION,
        List.of(one.mention().span()));
  }

  private static Actor with(Actor actor, Span span) {
    List<Span> spans = new ArrayList<>(actor.mentions());
    if (!spans.contains(span)) {
      spans.add(span);
      spans.sort(null);
    }
    return new Actor(
        actor.id(),
        actor.name(),
        actor.kind(),
        actor.country(),
        actor.knowledgeId(),
        actor.actorClass(),
        spans);
  }
}
