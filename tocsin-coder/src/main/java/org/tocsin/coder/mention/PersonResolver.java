package org.tocsin.coder.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.mention.Candidate.Form;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Epithets;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.ActorKind;

/**
 * Finds whom a description of one person means: by title, by office on the day, or the last one it
 * fits.
 */
final class PersonResolver {
  private static final int NEAR = 4;
  private static final Set<String> ANYONE =
      Set.of(
          "man",
          "woman",
          "suspect",
          "accused",
          "defendant",
          "politician",
          "boy",
          "girl",
          "teenager",
          "youth",
          "gunman",
          "attacker",
          "driver",
          "journalist",
          "lawyer",
          "victim",
          "activist",
          "spokesperson",
          "person");

  private final Optional<LocalDate> date;
  private final ActorRegister register;
  private final Epithets epithets;
  private final List<String> mainCountries;
  private final List<Cluster> clusters;

  /**
   * @param clusters the actors so far; read while it grows, and added to for office-holders not
   *     named yet
   */
  PersonResolver(
      Optional<LocalDate> date,
      ActorRegister register,
      Epithets epithets,
      List<String> mainCountries,
      List<Cluster> clusters) {
    this.date = date;
    this.register = register;
    this.epithets = epithets;
    this.mainCountries = mainCountries;
    this.clusters = clusters;
  }

  Optional<Cluster> person(Candidate candidate) {
    boolean definite = candidate.traits().definite();
    Optional<Cluster> role = role(candidate, definite);
    if (role.isPresent()) {
      return role;
    }
    if (!definite) {
      return Optional.empty();
    }
    Optional<Cluster> holder = candidate.traits().former() ? Optional.empty() : holder(candidate);
    if (holder.isPresent()) {
      return holder;
    }
    boolean loose =
        ANYONE.contains(candidate.word()) || !epithets.offices(candidate.word()).isEmpty();
    Optional<Cluster> recent = loose ? recent(candidate) : Optional.empty();
    return recent.isPresent() ? recent : later(candidate);
  }

  /** "When the premier visits", and only then "Premier Ana Velic": the one of that title. */
  private Optional<Cluster> later(Candidate candidate) {
    List<Cluster> titled =
        clusters.stream()
            .filter(cluster -> cluster.sort() == Sort.PERSON)
            .filter(cluster -> cluster.roles().contains(candidate.word()))
            .toList();
    boolean bare = candidate.traits().details().isEmpty() && !candidate.traits().former();
    if (!bare || titled.size() != 1 || !titled.get(0).named()) {
      return Optional.empty();
    }
    Cluster only = titled.get(0);
    boolean fits =
        only.before(candidate).isEmpty()
            && only.from(candidate.traits().country())
            && only.fits(candidate.traits().gender())
            && only.kind() == candidate.traits().kind();
    return fits ? Optional.of(only) : Optional.empty();
  }

  /** Someone whose title or description has the same word. */
  private Optional<Cluster> role(Candidate candidate, boolean definite) {
    Cluster best = null;
    int latest = -1;
    String last = candidate.word().substring(candidate.word().lastIndexOf(' ') + 1);
    for (Cluster cluster : clusters) {
      Optional<Candidate> before = cluster.before(candidate);
      boolean roles =
          cluster.roles().contains(candidate.word())
              || candidate.word().indexOf(' ') < 0 && cluster.roles().contains(last);
      if (cluster.sort() != Sort.PERSON
          || !roles
          || before.isEmpty()
          || !cluster.from(candidate.traits().country())
          || !cluster.fits(candidate.traits().gender())
          || formerly(cluster, candidate) != candidate.traits().former()) {
        continue;
      }
      boolean same =
          definite && possessed(candidate, cluster)
              || !definite && before.get().form() == Form.NOMINAL && sameText(candidate, cluster);
      if (same && before.get().span().start() > latest) {
        latest = before.get().span().start();
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * "his spokesman" and "the ministry's spokesman" point to a holder of that word only where none
   * was named apart.
   */
  private static boolean possessed(Candidate candidate, Cluster cluster) {
    return candidate.traits().details().isEmpty()
        || cluster.mentions().stream().noneMatch(m -> m.form() == Form.NOMINAL)
        || cluster.mentions().stream()
            .anyMatch(m -> m.form() == Form.NOMINAL && !disjoint(m, candidate));
  }

  static boolean disjoint(Candidate one, Candidate other) {
    return !one.traits().details().isEmpty()
        && one.traits().details().stream().noneMatch(other.traits().details()::contains);
  }

  private static boolean sameText(Candidate candidate, Cluster cluster) {
    return candidate.text().indexOf(' ') > 0
        && cluster.mentions().stream().anyMatch(m -> m.text().equalsIgnoreCase(candidate.text()));
  }

  private static boolean formerly(Cluster cluster, Candidate candidate) {
    return cluster.mentions().stream()
        .filter(m -> m.word().equals(candidate.word()))
        .anyMatch(m -> m.traits().former());
  }

  /** Who holds the office on the day of publication. */
  private Optional<Cluster> holder(Candidate candidate) {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    List<String> offices = epithets.offices(candidate.word());
    if (offices.isEmpty()) {
      offices = List.of(candidate.word());
    }
    Optional<String> stated = candidate.traits().country();
    List<String> countries = stated.map(List::of).orElse(mainCountries);
    for (String country : countries) {
      for (String title : offices) {
        Optional<RegisteredActor> holder = register.holder(title, country, date.get());
        if (holder.isEmpty()) {
          continue;
        }
        for (Cluster cluster : clusters) {
          if (cluster
              .registered()
              .map(actor -> actor.id().equals(holder.get().id()))
              .orElse(false)) {
            return Optional.of(cluster);
          }
        }
        boolean plain =
            title.equals(candidate.word())
                && candidate.traits().details().size() <= (stated.isPresent() ? 4 : 0);
        if (plain && (stated.isPresent() || country.equals(mainCountries.get(0)))) {
          Cluster cluster = new Cluster(candidate);
          cluster.mean(holder.get());
          clusters.add(cluster);
          return Optional.of(cluster);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Cluster> recent(Candidate candidate) {
    Cluster best = null;
    int latest = -1;
    for (Cluster cluster : clusters) {
      Optional<Candidate> before = cluster.before(candidate);
      if (cluster.sort() != Sort.PERSON
          || before.isEmpty()
          || before.get().sentence() < candidate.sentence() - NEAR
          || !cluster.fits(candidate.traits().gender())
          || !cluster.from(candidate.traits().country())
          || before.get().sentence() == candidate.sentence()
              && before.get().end() + 2 >= candidate.first()
          || !kin(cluster, candidate)) {
        continue;
      }
      if (before.get().span().start() > latest) {
        latest = before.get().span().start();
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean kin(Cluster cluster, Candidate candidate) {
    ActorKind one = cluster.kind();
    ActorKind other = candidate.traits().kind();
    boolean anyone = candidate.word().equals("man") || candidate.word().equals("woman");
    return one == other || vague(one) || vague(other) && anyone;
  }

  private static boolean vague(ActorKind kind) {
    return kind == ActorKind.OTHER || kind == ActorKind.CITIZENS;
  }
}
