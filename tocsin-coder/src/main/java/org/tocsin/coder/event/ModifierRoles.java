package org.tocsin.coder.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Role;

/**
 * The parts of those who stand before a noun as its possessor or modifier. What they are tells more
 * than where they stand: in "police raid" and "the court's ruling" they act, in "newsroom raid" and
 * "the editor's sentence" they are acted on.
 */
final class ModifierRoles {
  static final Set<String> PLACES = Set.of("possessor", "compound");

  void of(
      Trigger trigger, EventType type, Arguments arguments, Cast cast, Map<Integer, Role> roles) {
    boolean taken =
        roles.entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue() == Role.TARGET
                        && cast.headedBy(trigger.sentence(), entry.getKey()).isPresent());
    for (String place : List.of("possessor", "compound")) {
      for (int head : arguments.at(place)) {
        Optional<Role> mapped = Optional.ofNullable(type.roles().get(place));
        Optional<ActorKind> kind =
            cast.headedBy(trigger.sentence(), head)
                .map(mention -> cast.actor(mention.actor()).kind());
        if (kind.isPresent()) {
          boolean person =
              cast.headedBy(trigger.sentence(), head)
                  .map(mention -> cast.actor(mention.actor()).actorClass())
                  .map(ModifierRoles::person)
                  .orElse(false);
          if (person && mapped.isEmpty()) {
            continue; // "the Velic inquiry"
          }
          boolean acts = acts(kind.get(), type.family(), place) || taken && mapped.isPresent();
          Optional<Role> role = acts && agentive(type) ? Optional.of(Role.AGENT) : mapped;
          role.ifPresent(found -> roles.putIfAbsent(head, found));
        }
      }
    }
  }

  private static boolean person(ActorClass actor) {
    return switch (actor) {
      case PUBLIC_OFFICIAL, PUBLIC_FIGURE, PRIVATE_INDIVIDUAL, MINOR, VICTIM, DETAINEE -> true;
      case ORGANISATION, GROUP -> false;
    };
  }

  private static boolean agentive(EventType type) {
    return type.roles().get("by") == Role.AGENT;
  }

  private static boolean acts(ActorKind kind, EventType.Family family, String place) {
    return switch (family) {
      case A ->
          switch (kind) {
            case PROTESTERS, WORKERS, STUDENTS, UNION, CITIZENS -> place.equals("compound");
            default -> false;
          };
      case B, C ->
          switch (kind) {
            case SECURITY_FORCE, JUDICIARY, LEGISLATURE -> true;
            case ARMED_GROUP -> family == EventType.Family.C;
            case STATE -> family == EventType.Family.C || place.equals("compound");
            default -> false;
          };
      case D, E, F -> false;
    };
  }
}
