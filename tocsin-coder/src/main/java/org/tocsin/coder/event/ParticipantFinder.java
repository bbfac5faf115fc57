package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.model.Document;
import org.tocsin.model.Evidence;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Who plays which part in an event: first the pattern's own slots, then the type's roles. */
final class ParticipantFinder {
  /**
   * Those found.
   *
   * @param participants in the order of their certainty
   * @param because one entry each
   */
  record Found(List<Participant> participants, List<Evidence> because) {}

  private final ModifierRoles modifiers = new ModifierRoles();

  Found find(Findings findings, Trigger trigger, EventType type, Arguments arguments) {
    Cast cast = findings.cast();
    Sentence sentence = findings.document().sentences().get(trigger.sentence());
    Map<Integer, Role> roles = roles(sentence, trigger, type, arguments, cast);
    if (wished(findings, trigger)) {
      roles.values().removeIf(role -> role == Role.AGENT);
    }
    List<Participant> participants = new ArrayList<>();
    List<Evidence> because = new ArrayList<>();
    roles.forEach(
        (head, role) ->
            who(findings, trigger, role, head)
                .ifPresent(
                    participant -> {
                      participants.add(participant);
                      because.add(
                          new Evidence(
                              "participants." + role.id(),
                              rule(trigger, head, arguments),
                              Optional.of(participant.span())));
                    }));
    return new Found(participants, because);
  }

  /** The heads of the words that play a part by the pattern or by the type, in that order. */
  Map<Integer, Role> roles(
      Sentence sentence, Trigger trigger, EventType type, Arguments arguments, Cast cast) {
    Map<Integer, Role> roles = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> slot : new TreeMap<>(trigger.slots()).entrySet()) {
      Role role = Role.valueOf(slot.getKey().toUpperCase(Locale.ROOT));
      if (role == Role.TARGET && type.roles().containsValue(Role.CANDIDATE)) {
        continue; // an election has candidates, no target
      }
      if (role == Role.AGENT && elsewhere(sentence, trigger, slot.getValue(), type, arguments)) {
        continue;
      }
      for (int head : withCoordinated(arguments, slot.getValue())) {
        roles.putIfAbsent(head, ofObject(role, head, type, arguments));
      }
    }
    for (Map.Entry<String, Role> place : new TreeMap<>(type.roles()).entrySet()) {
      if (!ModifierRoles.PLACES.contains(place.getKey())) {
        Role role = suffering(place, type, arguments) ? Role.TARGET : place.getValue();
        for (int head : arguments.at(place.getKey())) {
          roles.putIfAbsent(head, role);
        }
      }
    }
    modifiers.of(trigger, type, arguments, cast, roles);
    if (!type.things().contains(Role.TARGET)) {
      roles = throughNouns(sentence, roles, cast);
    }
    if (hurls(sentence.token(trigger.head()))) {
      roles.replaceAll(
          (head, role) ->
              role == Role.TARGET
                      && arguments.objects().contains(head)
                      && cast.headedBy(trigger.sentence(), head).isEmpty()
                  ? Role.INSTRUMENT
                  : role);
    }
    return roles;
  }

  /**
   * A pattern finds those who stand around a noun; what part they play there the type knows better:
   * "his arrest", "a meeting with the pope".
   */
  private static boolean elsewhere(
      Sentence sentence, Trigger trigger, int filler, EventType type, Arguments arguments) {
    if (sentence.token(trigger.head()).tag() == Tag.VERB) {
      return false;
    }
    boolean possessor = arguments.at("possessor").contains(filler);
    boolean opponent =
        arguments.at("against").contains(filler)
            && type.roles().getOrDefault("against", Role.AGENT) != Role.AGENT;
    boolean partner = arguments.at("with").contains(filler) && type.apart().contains(Role.TARGET);
    return opponent
        || possessor && type.roles().getOrDefault("possessor", Role.AGENT) != Role.AGENT
        || partner && type.roles().getOrDefault("with", Role.AGENT) != Role.AGENT;
  }

  /**
   * "Protests against the government's measures", "an inquiry into police misconduct": where what
   * is named is no actor, those whose it is are meant.
   */
  private static Map<Integer, Role> throughNouns(
      Sentence sentence, Map<Integer, Role> roles, Cast cast) {
    Map<Integer, Role> through = new LinkedHashMap<>();
    roles.forEach(
        (head, role) -> {
          boolean open =
              role == Role.TARGET
                  && sentence.token(head).tag() == Tag.NOUN
                  && cast.headedBy(sentence.index(), head).isEmpty();
          Optional<Integer> holder =
              open
                  ? ArgumentFinder.holder(
                      sentence, head, (at, i) -> cast.headedBy(at, i).isPresent())
                  : Optional.empty();
          if (holder.filter(one -> !roles.containsKey(one)).isPresent()) {
            through.putIfAbsent(holder.orElseThrow(), role);
          } else {
            through.put(head, role);
          }
        });
    return through;
  }

  /** Verbs whose object is what something is done with: "threw stones", "fired rockets". */
  static boolean hurls(Token verb) {
    return switch (verb.lemma()) {
      case "throw", "hurl", "lob", "toss", "fire", "launch", "plant", "detonate", "wave" -> true;
      default -> false;
    };
  }

  /**
   * "The ambush of a convoy by tribesmen": where "by" names those who act, "of" names the others.
   */
  private static boolean suffering(
      Map.Entry<String, Role> place, EventType type, Arguments arguments) {
    return place.getKey().equals("of")
        && place.getValue() == Role.AGENT
        && type.roles().containsValue(Role.TARGET)
        && !arguments.at("by").isEmpty();
  }

  /** Who calls for an inquiry or demands an arrest does not make it. */
  private static boolean wished(Findings findings, Trigger trigger) {
    Sentence sentence = findings.document().sentences().get(trigger.sentence());
    Token head = sentence.token(trigger.head());
    if (head.tag() != Tag.VERB) {
      return false;
    }
    return switch (head.lemma()) {
      case "demand", "urge", "seek", "ask", "want", "request" -> true;
      case "call" ->
          Arrays.stream(sentence.children(head.index()))
              .anyMatch(i -> ArgumentFinder.preposition(sentence, i).equals("for"));
      default -> false;
    };
  }

  /** Where a type gives its object a part of its own (those deployed, elected), that part holds. */
  private static Role ofObject(Role role, int head, EventType type, Arguments arguments) {
    boolean foreign = role == Role.CANDIDATE || role == Role.BENEFICIARY;
    if (foreign && !type.roles().containsValue(role)) {
      return Role.TARGET;
    }
    return role == Role.TARGET && arguments.objects().contains(head)
        ? type.roles().getOrDefault("object", role)
        : role;
  }

  private static Optional<Participant> who(
      Findings findings, Trigger trigger, Role role, int head) {
    Document document = findings.document();
    Token token = document.sentences().get(trigger.sentence()).token(head);
    if (role == Role.AGENT && firstPerson(token)) {
      return speaker(findings, token.span(), role);
    }
    return findings
        .cast()
        .headedBy(trigger.sentence(), head)
        .filter(mention -> mention.head() != trigger.head())
        .map(
            mention ->
                new Participant(
                    role, mention.actor(), Naming.of(document, mention, findings.cast())));
  }

  private static boolean firstPerson(Token token) {
    return token.tag() == Tag.PRON
        && switch (token.text().toLowerCase(Locale.ROOT)) {
          case "i", "we" -> true;
          default -> false;
        };
  }

  /** "We" inside a quotation is whoever speaks it, or those for whom they speak. */
  private static Optional<Participant> speaker(Findings findings, Span pronoun, Role role) {
    for (Statement statement : findings.statements()) {
      if (statement.direct()
          && statement.content().contains(pronoun)
          && statement.speaker().isPresent()
          && statement.speakerSpan().isPresent()) {
        Span span = statement.speakerSpan().get();
        Optional<ActorMention> mention =
            findings.cast().mentions().stream().filter(m -> m.span().equals(span)).findFirst();
        Span named =
            mention.map(m -> Naming.of(findings.document(), m, findings.cast())).orElse(span);
        return Optional.of(new Participant(role, statement.speaker().get(), named));
      }
    }
    return Optional.empty();
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
