package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.model.Document;
import org.tocsin.model.Evidence;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;

/** Who plays which part in an event: first the pattern's own slots, then the type's roles. */
final class ParticipantFinder {
  /**
   * Those found.
   *
   * @param participants in the order of their certainty
   * @param because one entry each
   */
  record Found(List<Participant> participants, List<Evidence> because) {}

  Found find(Document document, Trigger trigger, EventType type, Arguments arguments, Cast cast) {
    Map<Integer, Role> roles = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> slot : new TreeMap<>(trigger.slots()).entrySet()) {
      Role role = Role.valueOf(slot.getKey().toUpperCase(java.util.Locale.ROOT));
      for (int head : withCoordinated(arguments, slot.getValue())) {
        roles.putIfAbsent(head, role);
      }
    }
    for (Map.Entry<String, Role> place : new TreeMap<>(type.roles()).entrySet()) {
      for (int head : arguments.at(place.getKey())) {
        roles.putIfAbsent(head, place.getValue());
      }
    }
    List<Participant> participants = new ArrayList<>();
    List<Evidence> because = new ArrayList<>();
    roles.forEach(
        (head, role) -> {
          Optional<ActorMention> mention = cast.headedBy(trigger.sentence(), head);
          if (mention.isPresent() && !mention.get().span().contains(trigger.span())) {
            Span named = named(document, mention.get(), cast);
            participants.add(new Participant(role, mention.get().actor(), named));
            because.add(
                new Evidence(
                    "participants." + role.id(),
                    rule(trigger, head, arguments),
                    Optional.of(mention.get().span())));
          }
        });
    return new Found(participants, because);
  }

  /** A pronoun stands for the words last used for its actor. */
  private static Span named(Document document, ActorMention mention, Cast cast) {
    if (!pronoun(document, mention)) {
      return mention.span();
    }
    Span named = mention.span();
    for (ActorMention other : cast.mentions()) {
      if (other.span().start() >= mention.span().start()) {
        break;
      }
      if (other.actor().equals(mention.actor()) && !pronoun(document, other)) {
        named = other.span();
      }
    }
    return named;
  }

  private static boolean pronoun(Document document, ActorMention mention) {
    return document.sentences().get(mention.sentence()).token(mention.head()).tag() == Tag.PRON;
  }

  /** A slot holds one word; those coordinated with it play the same part. */
  private static List<Integer> withCoordinated(Arguments arguments, int head) {
    for (List<Integer> heads : lists(arguments)) {
      if (heads.contains(head)) {
        return heads;
      }
    }
    return List.of(head);
  }

  private static List<List<Integer>> lists(Arguments arguments) {
    List<List<Integer>> lists = new ArrayList<>();
    lists.add(arguments.subjects());
    lists.add(arguments.objects());
    lists.addAll(arguments.phrases().values());
    return lists;
  }

  private static String rule(Trigger trigger, int head, Arguments arguments) {
    if (trigger.slots().containsValue(head)) {
      return trigger.pattern();
    }
    if (arguments.subjects().contains(head)) {
      return "role-of-subject";
    }
    if (arguments.objects().contains(head)) {
      return "role-of-object";
    }
    for (Map.Entry<String, List<Integer>> phrase : arguments.phrases().entrySet()) {
      if (phrase.getValue().contains(head)) {
        return "role-of-" + phrase.getKey();
      }
    }
    return trigger.pattern();
  }
}
