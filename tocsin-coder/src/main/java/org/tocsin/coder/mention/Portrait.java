package org.tocsin.coder.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tocsin.coder.mention.Candidate.Form;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Country;
import org.tocsin.knowledge.actor.Names;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.Actor;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Span;

/** What the mentions of one actor tell about them all together. */
final class Portrait {
  private static final int ADULT = 18;

  private Portrait() {}

  static Actor of(String id, Cluster cluster, Optional<LocalDate> date, Countries countries) {
    List<Span> spans =
        cluster.mentions().stream().map(Candidate::span).distinct().sorted().toList();
    return new Actor(
        id,
        name(cluster, countries),
        kind(cluster),
        cluster.country(),
        cluster.registered().map(RegisteredActor::id),
        actorClass(cluster, date),
        spans);
  }

  private static String name(Cluster cluster, Countries countries) {
    String best = "";
    for (Candidate mention : cluster.mentions()) {
      if (mention.form() == Form.NAME && fuller(mention.text(), best)) {
        best = mention.text();
      }
    }
    if (!best.isEmpty()) {
      boolean person = cluster.sort() == Sort.PERSON;
      boolean full =
          person ? best.indexOf(' ') > 0 : !Phrases.acronym(best) && called(cluster, best);
      String known = cluster.registered().map(RegisteredActor::name).orElse(best);
      return full ? best : known;
    }
    if (cluster.registered().isPresent()) {
      return cluster.registered().get().name();
    }
    for (Candidate mention : cluster.mentions()) {
      if (mention.form() == Form.COUNTRY) {
        return cluster.country().flatMap(countries::code).map(Country::name).orElse(mention.text());
      }
    }
    for (Candidate mention : cluster.mentions()) {
      if (mention.form() == Form.NOMINAL && mention.text().length() > best.length()) {
        best = mention.text();
      }
    }
    return best.isEmpty() ? cluster.mentions().get(0).text() : best;
  }

  /**
   * Whether a name read off the text is one that the register has; else it may be but a part of the
   * name.
   */
  private static boolean called(Cluster cluster, String name) {
    return cluster.registered().isEmpty()
        || Names.key(cluster.registered().get().name()).equals(Names.key(name))
        || cluster.registered().get().aliases().stream()
            .anyMatch(alias -> Names.key(alias).equals(Names.key(name)));
  }

  private static boolean fuller(String name, String other) {
    int words = name.split(" ").length - other.split(" ").length;
    return other.isEmpty() || words > 0 || words == 0 && initial(other) && !initial(name);
  }

  private static boolean initial(String name) {
    return name.length() > 1 && (name.charAt(1) == '.' || name.charAt(1) == ' ');
  }

  private static ActorKind kind(Cluster cluster) {
    if (cluster.registered().isPresent()) {
      return cluster.registered().get().kind();
    }
    for (Candidate mention : cluster.mentions()) {
      if (mention.form() != Form.PRONOUN
          && mention.traits().kind() != ActorKind.OTHER
          && !mention.traits().former()) {
        if (cluster.sort() != Sort.PERSON || mention.traits().kind() != ActorKind.CITIZENS) {
          return mention.traits().kind();
        }
      }
    }
    return cluster.kind();
  }

  private static ActorClass actorClass(Cluster cluster, Optional<LocalDate> date) {
    if (cluster.registered().isPresent()) {
      RegisteredActor actor = cluster.registered().get();
      boolean office = date.isPresent() && actor.officeOn(date.get()).isPresent();
      return office ? ActorClass.PUBLIC_OFFICIAL : actor.actorClass();
    }
    ActorClass best = cluster.mentions().get(0).traits().actorClass();
    boolean person = cluster.sort() == Sort.PERSON;
    for (Candidate mention : cluster.mentions()) {
      if (mention.form() == Form.PRONOUN) {
        continue;
      }
      if (mention.traits().age().isPresent() && mention.traits().age().getAsInt() < ADULT
          || person
              && mention.traits().actorClass() == ActorClass.MINOR
              && mention.traits().age().isEmpty()) {
        return ActorClass.MINOR;
      }
      ActorClass other = mention.traits().actorClass();
      if (person && mention.traits().former() && other == ActorClass.PUBLIC_OFFICIAL) {
        other = ActorClass.PUBLIC_FIGURE;
      }
      if (rank(other) > rank(best) || mention == cluster.mentions().get(0)) {
        best = other;
      }
    }
    return best;
  }

  private static int rank(ActorClass actorClass) {
    return switch (actorClass) {
      case GROUP, ORGANISATION, PRIVATE_INDIVIDUAL, MINOR -> 0;
      case VICTIM, DETAINEE -> 1;
      case PUBLIC_FIGURE -> 2;
      case PUBLIC_OFFICIAL -> 3;
    };
  }
}
