package org.tocsin.knowledge.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Counted;
import org.tocsin.model.Role;

/** All event types, in the order of their files. */
public final class Ontology {
  private static final List<String> FILES =
      List.of("protest", "response", "violence", "institutions", "diplomacy", "speech");
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "family",
          "label",
          "definition",
          "modes",
          "roles",
          "counts",
          "tolls",
          "apart",
          "typical",
          "things",
          "yes",
          "no",
          "crosswalk");

  private final Map<String, EventType> types;

  private Ontology(Map<String, EventType> types) {
    this.types = types;
  }

  /** The shipped ontology. */
  public static Ontology load() {
    Map<String, EventType> types = new LinkedHashMap<>();
    for (String file : FILES) {
      for (YamlFile.Value entry : YamlFile.read("ontology/" + file + ".yaml").list()) {
        EventType type = type(entry);
        if (types.put(type.name(), type) != null) {
          throw entry.fault(type.name() + " stands twice", "Keep one of them");
        }
      }
    }
    return new Ontology(types);
  }

  private static EventType type(YamlFile.Value entry) {
    Map<String, YamlFile.Value> map = entry.map(KEYS);
    Map<String, Role> roles = new LinkedHashMap<>();
    if (map.containsKey("roles")) {
      entry.at("roles").map().forEach((place, role) -> roles.put(place, role(role)));
    }
    Map<Role, Counted> counts = new EnumMap<>(Role.class);
    if (map.containsKey("counts")) {
      entry.at("counts").map().forEach((role, of) -> counts.put(role(of, role), counted(of)));
    }
    Set<Counted> tolls = EnumSet.noneOf(Counted.class);
    if (map.containsKey("tolls")) {
      entry.at("tolls").list().forEach(of -> tolls.add(counted(of)));
    }
    Map<Role, List<ActorKind>> typical = new EnumMap<>(Role.class);
    if (map.containsKey("typical")) {
      entry
          .at("typical")
          .map()
          .forEach((role, kinds) -> typical.put(role(kinds, role), kinds(kinds)));
    }
    Map<String, String> crosswalk = new LinkedHashMap<>();
    entry.at("crosswalk").map().forEach((scheme, code) -> crosswalk.put(scheme, code.text()));
    return new EventType(
        entry.at("name").text(),
        EventType.Family.valueOf(entry.at("family").text()),
        entry.at("label").text(),
        entry.at("definition").text(),
        entry.at("modes").texts(),
        roles,
        counts,
        tolls,
        roles(entry, map, "apart"),
        typical,
        roles(entry, map, "things"),
        entry.at("yes").texts(),
        entry.at("no").texts(),
        crosswalk);
  }

  private static Set<Role> roles(
      YamlFile.Value entry, Map<String, YamlFile.Value> map, String key) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (map.containsKey(key)) {
      entry.at(key).list().forEach(role -> roles.add(role(role)));
    }
    return roles;
  }

  /** The role a word of the file names. */
  static Role role(YamlFile.Value value) {
    return role(value, value.text());
  }

  private static Role role(YamlFile.Value at, String name) {
    for (Role role : Role.values()) {
      if (role.id().equals(name)) {
        return role;
      }
    }
    throw at.fault(
        "\"" + name + "\" is no role",
        "Use one of " + Arrays.toString(Role.values()).toLowerCase(Locale.ROOT));
  }

  private static Counted counted(YamlFile.Value value) {
    for (Counted counted : Counted.values()) {
      if (counted.id().equals(value.text())) {
        return counted;
      }
    }
    throw value.fault(
        "\"" + value.text() + "\" is nothing that is counted",
        "Use one of " + Arrays.toString(Counted.values()).toLowerCase(Locale.ROOT));
  }

  private static List<ActorKind> kinds(YamlFile.Value value) {
    List<ActorKind> kinds = new ArrayList<>();
    for (String name : value.texts()) {
      kinds.add(
          Arrays.stream(ActorKind.values())
              .filter(kind -> kind.id().equals(name))
              .findFirst()
              .orElseThrow(
                  () ->
                      value.fault(
                          "\"" + name + "\" is no kind of actor",
                          "Use one of "
                              + Arrays.toString(ActorKind.values()).toLowerCase(Locale.ROOT))));
    }
    return kinds;
  }

  /** All types, in the order of their files. */
  public List<EventType> types() {
    return new ArrayList<>(types.values());
  }

  public boolean has(String name) {
    return types.containsKey(name);
  }

  /** The type of this name, which must be there. */
  public EventType type(String name) {
    EventType type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no event type " + name);
    }
    return type;
  }
}
