package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.model.Evidence;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;
import org.tocsin.model.Sentence;

/** Gives the actors among a trigger's arguments their roles. */
final class ParticipantFinder {
  /**
   * Who takes part, and why.
   *
   * @param participants in the order of the type's role frame
   * @param because one entry each
   */
  record Result(List<Participant> participants, List<Evidence> because) {}

  Result find(Sentence sentence, Trigger trigger, Arguments arguments, EventType type, Cast cast) {
    Map<Integer, Role> roles = new LinkedHashMap<>();
    Map<Integer, String> rules = new LinkedHashMap<>();
    trigger
        .slots()
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            slot -> {
              for (int head : group(arguments, slot.getValue())) {
                if (roles.putIfAbsent(
                        head, Role.valueOf(slot.getKey().toUpperCase(Locale.ROOT)))
                    == null) {
                  rules.put(head, trigger.pattern());
                }
              }
            });
    type.roles().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              for (int head : arguments.at(entry.getKey())) {
                if (roles.putIfAbsent(head, entry.getValue()) == null) {
                  rules.put(head, type.name() + "-" + entry.getKey());
                }
              }
            });
    List<Participant> participants = new ArrayList<>();
    List<Evidence> because = new ArrayList<>();
    roles.forEach(
        (head, role) -> {
          Optional<ActorMention> mention = cast.at(sentence.index(), head);
          if (mention.isPresent()) {
            Participant participant =
                new Participant(role, mention.get().actor(), mention.get().span());
            if (!participants.contains(participant)) {
              participants.add(participant);
              because.add(
                  new Evidence(
                      "participants." + role.id(),
                      rules.getOrDefault(head, type.name()),
                      Optional.of(participant.span())));
            }
          }
        });
    return new Result(participants, because);
  }

  /** All the words coordinated with the one that filled a slot. */
  private static List<Integer> group(Arguments arguments, int head) {
    if (arguments.subjects().contains(head)) {
      return arguments.subjects();
    }
    if (arguments.objects().contains(head)) {
      return arguments.objects();
    }
    for (List<Integer> phrase : arguments.phrases().values()) {
      if (phrase.contains(head)) {
        return phrase;
      }
    }
    return List.of(head);
  }
}
