package org.tocsin.knowledge.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;

/**
 * Public office-holders, public figures and bodies with the days on which each fact holds.
 * Immutable. It holds no private persons.
 */
public final class ActorRegister {
  private static final String FIGURES = "/org/tocsin/knowledge/actors/figures.tsv";
  private static final String OFFICES = "/org/tocsin/knowledge/actors/offices.tsv";
  private static final String ORGANISATIONS = "/org/tocsin/knowledge/actors/organisations.tsv";

  private final Map<String, RegisteredActor> byId;
  private final Map<String, List<RegisteredActor>> byName = new HashMap<>();
  private final Map<String, List<RegisteredActor>> bySurname = new HashMap<>();
  private final Map<String, List<RegisteredActor>> holders = new HashMap<>();

  private ActorRegister(Map<String, RegisteredActor> byId) {
    this.byId = byId;
    for (RegisteredActor actor : byId.values()) {
      index(byName, Names.key(actor.name()), actor);
      for (String alias : actor.aliases()) {
        index(byName, Names.key(alias), actor);
      }
      if (actor.sort() == Sort.PERSON) {
        index(bySurname, surname(actor.name()), actor);
        for (String alias : actor.aliases()) {
          index(bySurname, surname(alias), actor);
        }
      }
      for (Office office : actor.offices()) {
        index(holders, office.title() + "/" + office.country().orElse("-"), actor);
      }
    }
  }

  private static void index(
      Map<String, List<RegisteredActor>> index, String key, RegisteredActor actor) {
    List<RegisteredActor> actors = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!actors.contains(actor)) {
      actors.add(actor);
    }
  }

  private static String surname(String name) {
    String key = Names.key(name);
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /**
   * Reads the tables.
   *
   * @throws IllegalStateException naming file, line and remedy where an entry is wrong
   */
  public static ActorRegister load() {
    Map<String, List<Office>> offices = new HashMap<>();
    Map<String, Table.Row> officeRows = new LinkedHashMap<>();
    for (Table.Row row : Table.read(OFFICES, 5)) {
      offices
          .computeIfAbsent(row.text(0), id -> new ArrayList<>(2))
          .add(new Office(row.text(1), row.optional(2), period(row, 3)));
      officeRows.put(row.text(0), row);
    }
    Map<String, RegisteredActor> byId = new LinkedHashMap<>();
    for (Table.Row row : Table.read(FIGURES, 8)) {
      List<Office> held = new ArrayList<>(offices.getOrDefault(row.text(0), List.of()));
      held.sort(Comparator.comparing(office -> office.period().first().orElse(LocalDate.MIN)));
      officeRows.remove(row.text(0));
      add(
          byId,
          row,
          new RegisteredActor(
              row.text(0),
              row.text(1),
              row.list(7),
              row.value(2, ActorKind.class),
              Sort.PERSON,
              row.optional(4),
              row.value(5, ActorClass.class),
              row.optionalValue(3, Gender.class),
              Period.of(row.optional(6), Optional.empty()),
              held));
    }
    for (Table.Row row : officeRows.values()) {
      throw row.wrong("nobody has the id " + row.text(0), "add a line to figures.tsv");
    }
    for (Table.Row row : Table.read(ORGANISATIONS, 7)) {
      add(
          byId,
          row,
          new RegisteredActor(
              row.text(0),
              row.text(1),
              row.list(6),
              row.value(2, ActorKind.class),
              Sort.BODY,
              row.optional(3),
              ActorClass.ORGANISATION,
              Optional.empty(),
              period(row, 4),
              List.of()));
    }
    return new ActorRegister(byId);
  }

  private static Period period(Table.Row row, int column) {
    try {
      return Period.of(row.optional(column), row.optional(column + 1));
    } catch (IllegalArgumentException e) {
      throw row.wrong(
          String.valueOf(e.getMessage()), "write dates as 2004, 2004-05 or 2004-05-17", e);
    }
  }

  private static void add(Map<String, RegisteredActor> byId, Table.Row row, RegisteredActor actor) {
    if (byId.put(actor.id(), actor) != null) {
      throw row.wrong(actor.id() + " stands twice", "keep one of the lines");
    }
  }

  public Optional<RegisteredActor> actor(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Every entry, in the order of the files. */
  public List<RegisteredActor> actors() {
    return List.copyOf(byId.values());
  }

  /** Who goes by this full name, spelling, acronym or nickname in a report of that day. */
  public List<RegisteredActor> find(String name, LocalDate date) {
    return known(byName.getOrDefault(Names.key(name), List.of()), date);
  }

  /** Persons with this surname who are known on that day, those in office first. */
  public List<RegisteredActor> surnamed(String surname, LocalDate date) {
    List<RegisteredActor> found =
        new ArrayList<>(known(bySurname.getOrDefault(Names.key(surname), List.of()), date));
    found.sort(Comparator.comparing(actor -> actor.officeOn(date).isEmpty()));
    return found;
  }

  private static List<RegisteredActor> known(List<RegisteredActor> actors, LocalDate date) {
    return actors.stream().filter(actor -> actor.knownOn(date)).toList();
  }

  /** The office that someone holds on that day. */
  public Optional<Office> officeOn(String id, LocalDate date) {
    return actor(id).flatMap(actor -> actor.officeOn(date));
  }

  /** Who holds an office of a country on that day. */
  public Optional<RegisteredActor> holder(String title, String country, LocalDate date) {
    for (RegisteredActor actor : holders.getOrDefault(title + "/" + country, List.of())) {
      for (Office office : actor.offices()) {
        if (office.title().equals(title)
            && office.country().equals(Optional.of(country))
            && office.period().contains(date)) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }
}
