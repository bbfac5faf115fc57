package org.tocsin.knowledge.ontology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Counted;
import org.tocsin.model.Role;

/**
 * A type of event or speech act.
 *
 * @param name as used in records
 * @param family A protest and labour, B state response, C violence, D institutions, E diplomacy, F
 *     speech acts
 * @param label for people
 * @param definition one sentence
 * @param modes names of its modes
 * @param roles grammatical place (subject, object, possessor, compound or a preposition) to role
 * @param counts role to what the number of those who play it counts
 * @param tolls what else may be counted of it, such as deaths
 * @param apart roles whose players tell happenings of the type apart
 * @param typical role to the kinds of actors that play it where the words leave it open
 * @param things roles that things and places may play as well, such as a bus that is attacked
 * @param yes sentences that report one
 * @param no sentences that do not, with the reason
 * @param crosswalk other scheme to its code
 */
public record EventType(
    String name,
    Family family,
    String label,
    String definition,
    List<String> modes,
    Map<String, Role> roles,
    Map<Role, Counted> counts,
    Set<Counted> tolls,
    Set<Role> apart,
    Map<Role, List<ActorKind>> typical,
    Set<Role> things,
    List<String> yes,
    List<String> no,
    Map<String, String> crosswalk) {
  /** The six families. */
  public enum Family {
    A,
    B,
    C,
    D,
    E,
    F
  }

  public EventType {
    modes = List.copyOf(modes);
    roles = Map.copyOf(roles);
    counts = Map.copyOf(counts);
    tolls = Set.copyOf(tolls);
    apart = Set.copyOf(apart);
    typical = Map.copyOf(typical);
    things = Set.copyOf(things);
    yes = List.copyOf(yes);
    no = List.copyOf(no);
    crosswalk = Map.copyOf(crosswalk);
  }

  /** Speech acts are coded as statements, never as events. */
  public boolean speechAct() {
    return family == Family.F;
  }
}
