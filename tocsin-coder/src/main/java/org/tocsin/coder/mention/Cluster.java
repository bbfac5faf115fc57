package org.tocsin.coder.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.actor.Gender;
import org.tocsin.knowledge.actor.Names;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.ActorKind;

/**
 * The mentions found so far of one actor. Changes while a document is resolved and is never seen
 * outside.
 */
final class Cluster {
  private final List<Candidate> mentions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private Optional<RegisteredActor> registered = Optional.empty();
  private Optional<Gender> gender = Optional.empty();
  private Optional<String> country = Optional.empty();
  private ActorKind kind = ActorKind.OTHER;
  private final Sort sort;

  Cluster(Candidate first) {
    sort = first.traits().sort();
    add(first);
  }

  void add(Candidate mention) {
    mentions.add(mention);
    if (mention.form() == Candidate.Form.PRONOUN) {
      gender = gender.or(() -> mention.traits().gender());
      return;
    }
    if (mention.form() == Candidate.Form.NAME) {
      names.add(Names.key(mention.text()));
      mention.aliases().forEach(alias -> names.add(Names.key(alias)));
    }
    if (!mention.word().isEmpty()) {
      roles.add(mention.word());
      roles.add(mention.word().substring(mention.word().lastIndexOf(' ') + 1));
    }
    registered = registered.or(() -> mention.traits().registered());
    gender = gender.or(() -> mention.traits().gender());
    country = country.or(() -> mention.traits().country());
    if (kind == ActorKind.OTHER) {
      kind = mention.traits().kind();
    }
  }

  void mean(RegisteredActor actor) {
    registered = Optional.of(actor);
    gender = actor.gender().or(() -> gender);
    country = actor.country().or(() -> country);
  }

  void call(String alias) {
    names.add(Names.key(alias));
  }

  /** Takes over all mentions of another cluster, which is to be dropped. */
  void absorb(Cluster other) {
    other.mentions.forEach(this::add);
    mentions.sort(java.util.Comparator.comparing(Candidate::span));
  }

  List<Candidate> mentions() {
    return mentions;
  }

  Set<String> names() {
    return names;
  }

  Set<String> roles() {
    return roles;
  }

  Optional<RegisteredActor> registered() {
    return registered;
  }

  Optional<Gender> gender() {
    return gender;
  }

  Optional<String> country() {
    return country;
  }

  ActorKind kind() {
    return kind;
  }

  Sort sort() {
    return sort;
  }

  boolean named() {
    return !names.isEmpty();
  }

  boolean state() {
    return mentions.get(0).form() == Candidate.Form.COUNTRY;
  }

  /** The last mention that stands before this one, if any does. */
  Optional<Candidate> before(Candidate mention) {
    Candidate last = null;
    for (Candidate one : mentions) {
      if (one.span().start() < mention.span().start()
          && (last == null || one.span().start() > last.span().start())) {
        last = one;
      }
    }
    return Optional.ofNullable(last);
  }

  boolean fits(Optional<Gender> other) {
    return gender.isEmpty() || other.isEmpty() || gender.equals(other);
  }

  boolean from(Optional<String> other) {
    return country.isEmpty() || other.isEmpty() || country.equals(other);
  }
}
