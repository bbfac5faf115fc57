package org.tocsin.coder.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Epithets;
import org.tocsin.knowledge.actor.Office;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.Document;

/**
 * Joins the candidates of one document that mention the same actor: names first, then nouns and
 * pronouns in order.
 */
final class Resolver {
  private final Optional<LocalDate> date;
  private final ActorRegister register;
  private final NameMatcher matcher;
  private final List<String> mainCountries;
  private final PronounResolver pronouns;
  private final Appositions appositions;
  private final PersonResolver persons;
  private final GroupResolver groups;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Candidate, Cluster> of = new HashMap<>();

  Resolver(
      Document document,
      ActorRegister register,
      Epithets epithets,
      NameMatcher matcher,
      List<String> mainCountries,
      QuotedText quoted,
      Reporting reporting) {
    this.date = document.article().published();
    this.register = register;
    this.matcher = matcher;
    this.mainCountries = mainCountries;
    this.pronouns = new PronounResolver(document, quoted, reporting);
    this.appositions = new Appositions(document, of);
    this.persons = new PersonResolver(date, register, epithets, mainCountries, clusters);
    this.groups = new GroupResolver(document, clusters, of);
  }

  /** The actors' mentions; candidates that remain without an actor are left out. */
  List<Cluster> resolve(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.named()) {
        name(candidate);
      }
    }
    clusters.forEach(this::known);
    joinRegistered();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      switch (candidate.form()) {
        case NAME -> {}
        case COUNTRY -> country(candidate);
        case NOMINAL -> nominal(candidate, candidates);
        case PRONOUN ->
            pronouns.resolve(candidate, clusters).ifPresent(found -> join(found, candidate));
      }
    }
    return clusters;
  }

  private void join(Cluster cluster, Candidate candidate) {
    if (!cluster.mentions().contains(candidate)) {
      cluster.add(candidate);
    }
    of.put(candidate, cluster);
  }

  private Cluster open(Candidate candidate) {
    Cluster cluster = new Cluster(candidate);
    clusters.add(cluster);
    of.put(candidate, cluster);
    return cluster;
  }

  // --- names

  private void name(Candidate candidate) {
    Cluster best = null;
    for (Cluster cluster : clusters) {
      if (matcher.same(cluster, candidate)
          && (best == null
              || candidate.text().indexOf(' ') < 0
              || cluster.names().contains(candidate.text()))) {
        best = cluster;
      }
    }
    if (best == null) {
      open(candidate);
    } else {
      join(best, candidate);
    }
  }

  /** A bare surname may mean someone of the register, if office or country agree. */
  private void known(Cluster cluster) {
    if (cluster.sort() != Sort.PERSON || cluster.registered().isPresent() || date.isEmpty()) {
      return;
    }
    if (cluster.names().stream().anyMatch(name -> name.indexOf(' ') > 0)) {
      return;
    }
    for (String name : cluster.names()) {
      for (RegisteredActor actor : register.surnamed(name, date.get())) {
        Optional<Office> office = actor.officeOn(date.get());
        boolean role =
            office.isPresent() && office.get().title().lines().anyMatch(cluster.roles()::contains);
        boolean home =
            office.isPresent() && actor.country().map(mainCountries::contains).orElse(false);
        boolean free = cluster.roles().isEmpty() || role;
        if ((role || home && free)
            && cluster.from(actor.country())
            && cluster.fits(actor.gender())) {
          cluster.mean(actor);
          return;
        }
      }
    }
  }

  /** "Qaddafi" and "Gaddafi": names of one entry of the register mean one actor. */
  private void joinRegistered() {
    for (Cluster first : List.copyOf(clusters)) {
      Optional<RegisteredActor> actor = first.registered();
      if (actor.isEmpty() || !clusters.contains(first)) {
        continue;
      }
      for (Cluster other : List.copyOf(clusters)) {
        if (other != first && (other.registered().equals(actor) || surname(other, actor.get()))) {
          other.mentions().forEach(mention -> of.put(mention, first));
          first.absorb(other);
          clusters.remove(other);
        }
      }
    }
  }

  private boolean surname(Cluster cluster, RegisteredActor actor) {
    return date.isPresent()
        && cluster.sort() == Sort.PERSON
        && cluster.registered().isEmpty()
        && cluster.roles().isEmpty()
        && cluster.names().stream()
            .allMatch(
                name ->
                    name.indexOf(' ') < 0
                        && register.surnamed(name, date.get()).stream()
                            .anyMatch(one -> one.id().equals(actor.id())));
  }

  // --- countries

  private void country(Candidate candidate) {
    groups
        .government(candidate.traits().country(), candidate)
        .ifPresentOrElse(found -> join(found, candidate), () -> open(candidate));
  }

  private void nominal(Candidate candidate, List<Candidate> candidates) {
    Optional<Cluster> found = appositions.find(candidate, candidates);
    if (found.isEmpty()) {
      found =
          switch (candidate.traits().sort()) {
            case PERSON -> persons.person(candidate);
            case GROUP -> groups.group(candidate);
            case BODY -> groups.body(candidate);
          };
    }
    found.ifPresentOrElse(cluster -> join(cluster, candidate), () -> open(candidate));
  }
}
