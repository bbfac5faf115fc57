package org.tocsin.knowledge.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;

/**
 * A public person or body of the register.
 *
 * @param id stable identity, a country's code and a name, or org/un
 * @param name usual English name
 * @param aliases other spellings and nicknames
 * @param kind what sort of actor
 * @param sort person, group or body
 * @param country ISO 3166-1 alpha-2; empty for international bodies
 * @param actorClass how exposed, offices apart
 * @param gender of a person
 * @param known since when (and, for bodies, until when) the entry may be used
 * @param offices in order of their beginning
 */
public record RegisteredActor(
    String id,
    String name,
    List<String> aliases,
    ActorKind kind,
    Sort sort,
    Optional<String> country,
    ActorClass actorClass,
    Optional<Gender> gender,
    Period known,
    List<Office> offices) {
  public RegisteredActor {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
  }

  /** The office held on that day, the first where there are several. */
  public Optional<Office> officeOn(LocalDate date) {
    return offices.stream().filter(office -> office.period().contains(date)).findFirst();
  }

  /** Offices that were over by that day. */
  public List<Office> pastOffices(LocalDate date) {
    return offices.stream()
        .filter(office -> office.period().last().map(day -> day.isBefore(date)).orElse(false))
        .toList();
  }

  /**
   * Whether the entry may be used for a report of that day: known by then, or in an office that has
   * begun. An office or a body of later years never leaks back.
   */
  public boolean knownOn(LocalDate date) {
    if (sort != Sort.PERSON) {
      return known.contains(date);
    }
    boolean dated = known.first().isPresent();
    return dated && known.begunBy(date)
        || offices.stream().anyMatch(office -> office.period().begunBy(date))
        || !dated && offices.isEmpty();
  }
}
