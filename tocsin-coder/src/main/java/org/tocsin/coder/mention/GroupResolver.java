package org.tocsin.coder.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.coder.mention.Candidate.Form;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Document;

/** Finds which group or body a description means: by words, figures, sites and kinds. */
final class GroupResolver {
  private static final Set<String> CROWD =
      Set.of(
          "protester",
          "demonstrator",
          "marcher",
          "activist",
          "participant",
          "crowd",
          "rioter",
          "rallygoer");

  /** How much a body just named outweighs one that fits better but was named long ago. */
  private static final double NEARNESS = 3;

  private final Document document;
  private final List<Cluster> clusters;
  private final Map<Candidate, Cluster> of;

  /**
   * @param clusters the actors so far; read while it grows
   * @param of the cluster of each candidate resolved so far
   */
  GroupResolver(Document document, List<Cluster> clusters, Map<Candidate, Cluster> of) {
    this.document = document;
    this.clusters = clusters;
    this.of = of;
  }

  Optional<Cluster> government(Optional<String> country, Candidate candidate) {
    for (Cluster cluster : clusters) {
      boolean government = cluster.state() || cluster.roles().contains("government");
      if (country.isPresent()
          && government
          && cluster.country().equals(country)
          && cluster.before(candidate).isPresent()) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }

  Optional<Cluster> group(Candidate candidate) {
    Cluster best = null;
    double most = 0;
    for (Cluster cluster : clusters) {
      if (cluster.sort() != Sort.GROUP
          && !(cluster.sort() == Sort.BODY && cluster.kind() == candidate.traits().kind())) {
        continue;
      }
      Optional<Candidate> before = cluster.before(candidate);
      if (before.isEmpty()
          || !cluster.from(candidate.traits().country())
          || !sameGroup(cluster, candidate)) {
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
    if (vague != null
        && named != null
        && vague != named
        && !vague.named()
        && named.named()
        && vague.kind() == named.kind()
        && introduces(cluster.mentions().get(0))) {
      vague.mentions().forEach(mention -> of.put(mention, named));
      named.absorb(vague);
      clusters.remove(vague);
    }
  }

  private @Nullable Cluster siteWithin(Candidate group) {
    for (Cluster cluster : clusters) {
      for (Candidate mention : cluster.mentions()) {
        if (cluster.sort() == Sort.BODY
            && mention.sentence() == group.sentence()
            && mention.form() != Form.PRONOUN
            && group.first() < mention.first()
            && mention.end() <= group.end()) {
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
    return opening
        && group.traits().figure().isEmpty()
        && (text.contains(" at a ") || text.contains(" at an "));
  }

  /**
   * "a plant", then "the plant" or "the Halm plant": the same kind of site, and the first without a
   * name of its own. "A factory" and "the Halm port" are two sites.
   */
  private boolean oneSite(Candidate vague, Candidate later) {
    String kind = siteWord(vague, " at a ", " at an ");
    String named = siteWord(later, " at the ", " at the ");
    if (!kind.isEmpty() && kind.equals(named)) {
      return true;
    }
    Cluster one = siteWithin(vague);
    Cluster other = siteWithin(later);
    return one != null
        && other != null
        && !one.named()
        && (one == other || one.roles().stream().anyMatch(other.roles()::contains));
  }

  /** The last word of the phrase behind "at", before any further preposition. */
  private static String siteWord(Candidate group, String marker, String other) {
    String text = group.text();
    int at = text.indexOf(marker);
    int from = at >= 0 ? at + marker.length() : text.indexOf(other) + other.length();
    String site = from < other.length() ? "" : text.substring(from);
    String last = "";
    for (String word : site.split(" ")) {
      if (word.equals("in") || word.equals("of") || word.equals("near") || word.equals("on")) {
        break;
      }
      last = word;
    }
    return last.toLowerCase(java.util.Locale.ROOT);
  }

  private boolean sameGroup(Cluster cluster, Candidate candidate) {
    for (Candidate mention : cluster.mentions()) {
      if (mention.form() == Form.PRONOUN || mention.span().start() >= candidate.span().start()) {
        continue;
      }
      boolean word =
          mention.word().equals(candidate.word())
              || CROWD.contains(mention.word()) && CROWD.contains(candidate.word());
      if (!word || candidate.word().equals("people") && !candidate.traits().definite()) {
        continue;
      }
      String a = mention.traits().figure();
      String b = candidate.traits().figure();
      boolean figures = b.isEmpty() || a.equals(b);
      if (introduces(mention)
          && figures
          && candidate.text().contains(" at the ")
          && oneSite(mention, candidate)) {
        return true;
      }
      if (!b.isEmpty()
          && !candidate.traits().definite()
          && !mention.traits().details().equals(candidate.traits().details())) {
        continue;
      }
      boolean details =
          candidate.traits().details().isEmpty()
                  && (candidate.traits().definite() || mention.traits().details().isEmpty())
              || candidate.traits().details().stream().anyMatch(details(cluster)::contains)
              || candidate.traits().definite() && !PersonResolver.disjoint(mention, candidate)
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

  Optional<Cluster> body(Candidate candidate) {
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
      if (cluster.sort() == Sort.PERSON
          || before.isEmpty()
          || !cluster.from(candidate.traits().country())) {
        continue;
      }
      double fit = 0;
      if (cluster.named()) {
        boolean inName =
            cluster.names().stream()
                .anyMatch(name -> (" " + name + " ").contains(" " + last + " "));
        boolean detail =
            candidate.traits().details().stream()
                .anyMatch(
                    d ->
                        cluster.names().stream()
                            .anyMatch(n -> (" " + n + " ").contains(" " + d + " ")));
        boolean kind =
            cluster.kind() == candidate.traits().kind()
                && cluster.kind() != ActorKind.OTHER
                && cluster.kind() != ActorKind.STATE;
        boolean plain = candidate.traits().details().isEmpty();
        fit =
            detail && (inName || kind)
                ? 3
                : inName && candidate.traits().definite() && plain
                    ? 2
                    : kind && candidate.traits().definite() && plain && !ownName(candidate)
                        ? 1
                        : 0;
        if (cluster.roles().contains(candidate.word()) && candidate.traits().definite() && plain) {
          fit = Math.max(fit, 2);
        }
      } else if (cluster.roles().contains(candidate.word())) {
        boolean same =
            candidate.traits().details().isEmpty()
                || cluster.mentions().stream()
                    .anyMatch(
                        m -> m.form() == Form.NOMINAL && !PersonResolver.disjoint(m, candidate));
        fit =
            same
                    && candidate.traits().figure().isEmpty()
                    && (candidate.traits().definite()
                        || !candidate.traits().details().isEmpty()
                        || candidate.traits().sort() == Sort.BODY && !indefinite(candidate))
                ? 2
                : 0;
      }
      if (fit == 0) {
        continue;
      }
      double weight = fit + NEARNESS / (2 + candidate.sentence() - before.get().sentence());
      if (weight > most) {
        most = weight;
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The Senate" in the midst of a sentence names a body of its own. */
  private static boolean ownName(Candidate candidate) {
    return candidate.first() > 0 && Character.isUpperCase(candidate.text().codePointAt(0));
  }

  private boolean indefinite(Candidate candidate) {
    String first = Phrases.lower(document.sentences().get(candidate.sentence()), candidate.first());
    return first.equals("a")
        || first.equals("an")
        || first.equals("another")
        || first.equals("one");
  }
}
