package org.tocsin.coder.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.coder.mention.Candidate.Form;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Epithets;
import org.tocsin.knowledge.actor.Office;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Joins the candidates of one document that mention the same actor: names first, then nouns and pronouns in order. */
final class Resolver {
  private static final int NEAR = 4;
  private static final Set<String> CROWD =
      Set.of("protester", "demonstrator", "marcher", "activist", "participant", "crowd", "rioter", "rallygoer");
  private static final Set<String> ANYONE =
      Set.of("man", "woman", "suspect", "accused", "defendant", "politician", "boy", "girl", "teenager", "youth",
          "gunman", "attacker", "driver", "journalist", "lawyer", "victim", "activist", "spokesperson", "person");

  private final Document document;
  private final Optional<LocalDate> date;
  private final ActorRegister register;
  private final Epithets epithets;
  private final NameMatcher matcher;
  private final List<String> mainCountries;
  private final PronounResolver pronouns;
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
    this.document = document;
    this.date = document.article().published();
    this.register = register;
    this.epithets = epithets;
    this.matcher = matcher;
    this.mainCountries = mainCountries;
    this.pronouns = new PronounResolver(document, quoted, reporting);
  }

  /** The actors' mentions; candidates that remain without an actor are left out. */
  List<Cluster> resolve(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.named()) {
        name(candidate);
      }
    }
    clusters.forEach(this::known);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      switch (candidate.form()) {
        case NAME -> {}
        case COUNTRY -> country(candidate);
        case NOMINAL -> nominal(candidate, candidates, i);
        case PRONOUN -> pronouns.resolve(candidate, clusters).ifPresent(found -> join(found, candidate));
      }
    }
    return clusters;
  }

  private void join(Cluster cluster, Candidate candidate) {
    cluster.add(candidate);
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
          && (best == null || candidate.text().indexOf(' ') < 0 || cluster.names().contains(candidate.text()))) {
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
        boolean role = office.isPresent() && office.get().title().lines().anyMatch(cluster.roles()::contains);
        boolean home = office.isPresent() && actor.country().map(mainCountries::contains).orElse(false);
        boolean free = cluster.roles().isEmpty() || role;
        if ((role || home && free) && cluster.from(actor.country()) && cluster.fits(actor.gender())) {
          cluster.mean(actor);
          return;
        }
      }
    }
  }

  // --- countries

  private void country(Candidate candidate) {
    government(candidate.traits().country(), candidate).ifPresentOrElse(
        found -> join(found, candidate), () -> open(candidate));
  }

  private Optional<Cluster> government(Optional<String> country, Candidate candidate) {
    for (Cluster cluster : clusters) {
      boolean government = cluster.state() || cluster.roles().contains("government");
      if (country.isPresent() && government && cluster.country().equals(country) && cluster.before(candidate).isPresent()) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }

  // --- nouns

  private void nominal(Candidate candidate, List<Candidate> candidates, int i) {
    Optional<Cluster> found = beside(candidate, candidates, i);
    if (found.isEmpty()) {
      found =
          switch (candidate.traits().sort()) {
            case PERSON -> person(candidate);
            case GROUP -> group(candidate);
            case BODY -> body(candidate);
          };
    }
    found.ifPresentOrElse(cluster -> join(cluster, candidate), () -> open(candidate));
  }

  /** "Ana Velic, a miner,", "the mayor, Ana Velic", "Velic is a miner", "a miner named Velic". */
  private Optional<Cluster> beside(Candidate candidate, List<Candidate> candidates, int i) {
    Sentence sentence = document.sentences().get(candidate.sentence());
    for (Candidate other : candidates) {
      if (other == candidate || other.sentence() != candidate.sentence() || other.form() == Form.PRONOUN
          || !of.containsKey(other)) {
        continue;
      }
      Cluster cluster = of.get(other);
      if (fitting(candidate, other) && cluster.fits(candidate.traits().gender()) && apposed(sentence, candidate, other)) {
        return Optional.of(cluster);
      }
    }
    Token head = sentence.token(candidate.head());
    if (sentence.child(candidate.head(), "cop").isPresent() && !negated(sentence, head)) {
      Optional<Token> subject = sentence.child(candidate.head(), "nsubj");
      for (Candidate other : candidates) {
        if (subject.isPresent() && other.sentence() == candidate.sentence() && of.containsKey(other)
            && (other.head() == subject.get().index() || other.inner().contains(subject.get().index()))
            && fitting(candidate, other)) {
          return Optional.of(of.get(other));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean negated(Sentence sentence, Token head) {
    for (int i : sentence.children(head.index())) {
      String lemma = sentence.token(i).lemma();
      if (lemma.equals("not") || lemma.equals("n't") || lemma.equals("never") || lemma.equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static boolean fitting(Candidate one, Candidate other) {
    Sort a = one.traits().sort();
    Sort b = other.traits().sort();
    return a == b || a != Sort.PERSON && b != Sort.PERSON && other.form() != Form.COUNTRY;
  }

  private static boolean apposed(Sentence sentence, Candidate candidate, Candidate other) {
    boolean nameFirst = other.end() <= candidate.first();
    Candidate left = nameFirst ? other : candidate;
    Candidate right = nameFirst ? candidate : other;
    int gap = right.first() - left.end();
    if (gap < 0) {
      return false;
    }
    Token rightHead = sentence.token(right.head());
    boolean arc = rightHead.relation().equals("appos")
        && (rightHead.head() == left.head() || left.inner().contains(rightHead.head()));
    if (arc && gap <= 4) {
      return true;
    }
    if (gap == 1) {
      String between = Phrases.lower(sentence, left.end());
      if (between.equals("named") || between.equals("called")) {
        return true;
      }
      boolean comma = between.equals(",") || between.equals("—") || between.equals("–");
      if (!comma || left.named() == right.named()) {
        return false;
      }
      String after = Phrases.lower(sentence, right.end());
      boolean closes =
          switch (after) {
            case ",", ".", "", "—", "–", "who", ";", ":", ")" -> true;
            default -> false;
          };
      return closes && !list(sentence, left, right);
    }
    return gap == 2 && left.named() != right.named() && Phrases.lower(sentence, left.end() + 1).matches("named|called|as");
  }

  /** "Ana Velic, a miner, and a nurse" may be a list only where "and" follows without a verb. */
  private static boolean list(Sentence sentence, Candidate left, Candidate right) {
    String after = Phrases.lower(sentence, right.end());
    String next = Phrases.lower(sentence, right.end() + 1);
    Token head = sentence.token(right.head());
    return head.relation().equals("conj") && head.head() == left.head()
        && (after.equals(",") && !next.equals("said"))
        && sentence.child(right.head(), "cc").isEmpty()
        && sentence.tokens().subList(right.end(), sentence.size()).stream().limit(8).anyMatch(t -> t.lemma().equals("and"));
  }

  private Optional<Cluster> person(Candidate candidate) {
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
    boolean loose = ANYONE.contains(candidate.word()) || !epithets.offices(candidate.word()).isEmpty();
    return loose ? recent(candidate) : Optional.empty();
  }

  /** Someone whose title or description has the same word. */
  private Optional<Cluster> role(Candidate candidate, boolean definite) {
    Cluster best = null;
    int latest = -1;
    String last = candidate.word().substring(candidate.word().lastIndexOf(' ') + 1);
    for (Cluster cluster : clusters) {
      Optional<Candidate> before = cluster.before(candidate);
      boolean roles = cluster.roles().contains(candidate.word())
          || candidate.word().indexOf(' ') < 0 && cluster.roles().contains(last);
      if (cluster.sort() != Sort.PERSON || !roles || before.isEmpty() || !cluster.from(candidate.traits().country())
          || !cluster.fits(candidate.traits().gender()) || formerly(cluster, candidate) != candidate.traits().former()) {
        continue;
      }
      boolean same = definite && possessed(candidate, cluster)
          || !definite && before.get().form() == Form.NOMINAL && sameText(candidate, cluster);
      if (same && before.get().span().start() > latest) {
        latest = before.get().span().start();
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "his spokesman" and "the ministry's spokesman" point to a holder of that word only where none was named apart. */
  private static boolean possessed(Candidate candidate, Cluster cluster) {
    return candidate.traits().details().isEmpty()
        || cluster.mentions().stream().noneMatch(m -> m.form() == Form.NOMINAL)
        || cluster.mentions().stream()
            .anyMatch(m -> m.form() == Form.NOMINAL && !disjoint(m, candidate));
  }

  private static boolean disjoint(Candidate one, Candidate other) {
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
          if (cluster.registered().map(actor -> actor.id().equals(holder.get().id())).orElse(false)) {
            return Optional.of(cluster);
          }
        }
        boolean plain = title.equals(candidate.word()) && candidate.traits().details().size() <= (stated.isPresent() ? 4 : 0);
        if (plain && (stated.isPresent() || country.equals(mainCountries.get(0)))) {
          Cluster cluster = open(candidate);
          cluster.mean(holder.get());
          clusters.remove(cluster);
          cluster.mentions().remove(candidate);
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
      if (cluster.sort() != Sort.PERSON || before.isEmpty() || before.get().sentence() < candidate.sentence() - NEAR
          || !cluster.fits(candidate.traits().gender()) || !cluster.from(candidate.traits().country())
          || before.get().sentence() == candidate.sentence() && before.get().end() + 2 >= candidate.first()
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

  // --- groups and bodies

  private Optional<Cluster> group(Candidate candidate) {
    Cluster best = null;
    double most = 0;
    for (Cluster cluster : clusters) {
      if (cluster.sort() != Sort.GROUP && !(cluster.sort() == Sort.BODY && cluster.kind() == candidate.traits().kind())) {
        continue;
      }
      Optional<Candidate> before = cluster.before(candidate);
      if (before.isEmpty() || !cluster.from(candidate.traits().country()) || !sameGroup(cluster, candidate)) {
        continue;
      }
      boolean detail = candidate.traits().details().stream().anyMatch(details(cluster)::contains);
      double weight =
          1.0 / (1 + candidate.sentence() - before.get().sentence())
              + 0.3 * Math.min(3, cluster.mentions().size())
              + (detail ? 2 : 0);
      if (weight > most) {
        most = weight;
        best = cluster;
      }
    }
    if (best != null) {
      joinSites(best, candidate);
    }
    return Optional.ofNullable(best);
  }

  /** The opening's "a factory" is the plant whose workers are named later. */
  private void joinSites(Cluster cluster, Candidate candidate) {
    Cluster vague = siteWithin(cluster.mentions().get(0));
    Cluster named = siteWithin(candidate);
    if (vague != null && named != null && vague != named && !vague.named() && named.named()
        && vague.kind() == named.kind() && introduces(cluster.mentions().get(0))) {
      vague.mentions().forEach(mention -> of.put(mention, named));
      named.absorb(vague);
      clusters.remove(vague);
    }
  }

  private @Nullable Cluster siteWithin(Candidate group) {
    for (Cluster cluster : clusters) {
      for (Candidate mention : cluster.mentions()) {
        if (cluster.sort() == Sort.BODY && mention.sentence() == group.sentence() && mention.form() != Form.PRONOUN
            && group.first() < mention.first() && mention.end() <= group.end()) {
          return cluster;
        }
      }
    }
    return null;
  }

  /** The opening sentence names the site of a group loosely: "workers at a factory". */
  private boolean introduces(Candidate group) {
    boolean opening = group.sentence() <= 2;
    String text = " " + group.text() + " ";
    return opening && group.traits().figure().isEmpty() && (text.contains(" at a ") || text.contains(" at an "));
  }

  private boolean sameGroup(Cluster cluster, Candidate candidate) {
    for (Candidate mention : cluster.mentions()) {
      if (mention.form() == Form.PRONOUN || mention.span().start() >= candidate.span().start()) {
        continue;
      }
      boolean word = mention.word().equals(candidate.word())
          || CROWD.contains(mention.word()) && CROWD.contains(candidate.word());
      if (!word || candidate.word().equals("people") && !candidate.traits().definite()) {
        continue;
      }
      String a = mention.traits().figure();
      String b = candidate.traits().figure();
      boolean figures = b.isEmpty() || a.equals(b);
      if (introduces(mention) && figures && candidate.text().contains(" at the ")) {
        return true;
      }
      if (!b.isEmpty() && !candidate.traits().definite()
          && !mention.traits().details().equals(candidate.traits().details())) {
        continue;
      }
      boolean details = candidate.traits().details().isEmpty() && (candidate.traits().definite() || mention.traits().details().isEmpty())
          || candidate.traits().details().stream().anyMatch(details(cluster)::contains)
          || candidate.traits().definite() && !disjoint(mention, candidate)
          || Set.copyOf(mention.traits().details()).isEmpty() && candidate.traits().definite();
      if (figures && details) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> details(Cluster cluster) {
    Set<String> details = new java.util.HashSet<>();
    cluster.mentions().forEach(mention -> details.addAll(mention.traits().details()));
    return details;
  }

  private Optional<Cluster> body(Candidate candidate) {
    if (candidate.word().equals("government")) {
      Optional<Cluster> government = government(candidate.traits().country(), candidate);
      if (government.isPresent()) {
        return government;
      }
    }
    Cluster best = null;
    double most = 0;
    String last = candidate.word().substring(candidate.word().lastIndexOf(' ') + 1);
    for (Cluster cluster : clusters) {
      Optional<Candidate> before = cluster.before(candidate);
      if (cluster.sort() == Sort.PERSON || before.isEmpty() || !cluster.from(candidate.traits().country())) {
        continue;
      }
      double fit = 0;
      if (cluster.named()) {
        boolean inName = cluster.names().stream().anyMatch(name -> (" " + name + " ").contains(" " + last + " "));
        boolean detail = candidate.traits().details().stream().anyMatch(d -> cluster.names().stream().anyMatch(n -> (" " + n + " ").contains(" " + d + " ")));
        boolean kind = cluster.kind() == candidate.traits().kind() && cluster.kind() != ActorKind.OTHER && cluster.kind() != ActorKind.STATE;
        boolean plain = candidate.traits().details().isEmpty();
        fit = detail && (inName || kind) ? 3 : inName && candidate.traits().definite() && plain ? 2
            : kind && candidate.traits().definite() && plain ? 1 : 0;
        if (cluster.roles().contains(candidate.word()) && candidate.traits().definite() && plain) {
          fit = Math.max(fit, 2);
        }
      } else if (cluster.roles().contains(candidate.word())) {
        boolean same = candidate.traits().details().isEmpty() || cluster.mentions().stream().anyMatch(m -> m.form() == Form.NOMINAL && !disjoint(m, candidate));
        fit = same && candidate.traits().figure().isEmpty() && (candidate.traits().definite() || !candidate.traits().details().isEmpty() || candidate.traits().sort() == Sort.BODY && !indefinite(candidate)) ? 2 : 0;
      }
      if (fit == 0) {
        continue;
      }
      double weight = fit + 1.0 / (2 + candidate.sentence() - before.get().sentence());
      if (weight > most) {
        most = weight;
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean indefinite(Candidate candidate) {
    String first = Phrases.lower(document.sentences().get(candidate.sentence()), candidate.first());
    return first.equals("a") || first.equals("an") || first.equals("another") || first.equals("one");
  }
}
