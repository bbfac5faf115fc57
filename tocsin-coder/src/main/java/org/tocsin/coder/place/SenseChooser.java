package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.place.Candidate.Form;
import org.tocsin.knowledge.gazetteer.EntryKind;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.NameFolding;
import org.tocsin.model.Place;

/**
 * Chooses for every name of a document the one place it means there: by what holds it, the
 * countries the document speaks of, nearness to its other places, and people living there.
 */
final class SenseChooser {
  private static final int ROUNDS = 3;
  private static final double NEAR_KM = 160;
  private static final double FAR_KM = 800;

  private SenseChooser() {}

  /** The senses by folded name; names that nothing knows are left out. */
  static Map<String, GazetteerEntry> choose(List<Candidate> candidates) {
    Map<String, List<Candidate>> byName = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (!candidate.entries().isEmpty()) {
        byName.computeIfAbsent(key(candidate), k -> new ArrayList<>()).add(candidate);
      }
    }
    Map<String, GazetteerEntry> senses = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, GazetteerEntry> next = new LinkedHashMap<>();
      for (Map.Entry<String, List<Candidate>> name : byName.entrySet()) {
        next.put(name.getKey(), best(name.getKey(), name.getValue(), byName, senses));
      }
      senses = next;
    }
    return senses;
  }

  static String key(Candidate candidate) {
    return NameFolding.fold(candidate.name());
  }

  private static GazetteerEntry best(
      String key,
      List<Candidate> mentions,
      Map<String, List<Candidate>> byName,
      Map<String, GazetteerEntry> senses) {
    List<GazetteerEntry> entries = mentions.get(0).entries();
    if (entries.size() == 1) {
      return entries.get(0);
    }
    Map<String, Double> countries = new HashMap<>();
    Map<String, Double> divisions = new HashMap<>();
    double total = 0;
    for (Map.Entry<String, List<Candidate>> other : byName.entrySet()) {
      if (other.getKey().equals(key)) {
        continue;
      }
      GazetteerEntry sense = senses.get(other.getKey());
      List<GazetteerEntry> possible = other.getValue().get(0).entries();
      if (sense == null && possible.size() == 1) {
        sense = possible.get(0);
      }
      if (sense == null || sense.country().isEmpty()) {
        continue;
      }
      double weight = Math.min(4, other.getValue().size()) * (possible.size() == 1 ? 1 : 0.6);
      total += weight;
      countries.merge(sense.country().get(), weight, Double::sum);
      if (sense.admin1().isPresent()) {
        divisions.merge(sense.country().get() + "." + sense.admin1().get(), weight, Double::sum);
      }
    }
    GazetteerEntry best = entries.get(0);
    double most = Double.NEGATIVE_INFINITY;
    for (GazetteerEntry entry : entries) {
      double score = prior(entry) + held(entry, mentions) + sort(entry, mentions);
      if (total > 0) {
        double share = entry.country().map(c -> countries.getOrDefault(c, 0.0)).orElse(0.0) / total;
        score += 4 * share * Math.min(1, total / 2);
        if (entry.kind() == EntryKind.CITY || entry.kind() == EntryKind.ADMIN1) {
          String code = entry.country().orElse("") + "." + entry.admin1().orElse("");
          score += 6 * divisions.getOrDefault(code, 0.0) / total * Math.min(1, total / 2);
        }
      }
      score += nearness(key, entry, senses);
      if (score > most + 1e-9) {
        most = score;
        best = entry;
      }
    }
    return best;
  }

  private static double prior(GazetteerEntry entry) {
    double people = Math.log10(Math.max(1000, entry.population())) - 3;
    return switch (entry.kind()) {
      case COUNTRY -> 6;
      case REGION -> 5;
      case SITE -> 4;
      case ADMIN1 -> 0.3 + people * 0.75;
      case CITY -> (entry.capital() ? 1.5 : 0) + people * 1.0;
    };
  }

  private static double held(GazetteerEntry entry, List<Candidate> mentions) {
    double held = 0;
    for (Candidate mention : mentions) {
      for (GazetteerEntry holder : mention.within()) {
        if (Containment.holds(holder, entry)) {
          held = Math.max(held, 6);
        }
      }
    }
    return held;
  }

  private static double sort(GazetteerEntry entry, List<Candidate> mentions) {
    for (Candidate mention : mentions) {
      if (mention.sort().isPresent()) {
        boolean same =
            switch (mention.sort().get()) {
              case CITY -> entry.kind() == EntryKind.CITY;
              case ADMIN1 -> entry.kind() == EntryKind.ADMIN1;
              case COUNTRY -> entry.kind() == EntryKind.COUNTRY;
              case SITE -> entry.kind() == EntryKind.SITE;
            };
        return same ? 3 : 0;
      }
    }
    return 0;
  }

  /** More for a place that lies by the others of the document. */
  private static double nearness(
      String key, GazetteerEntry entry, Map<String, GazetteerEntry> senses) {
    Optional<Place.Point> point = entry.point();
    if (point.isEmpty()) {
      return 0;
    }
    double near = 0;
    for (Map.Entry<String, GazetteerEntry> other : senses.entrySet()) {
      if (other.getKey().equals(key) || other.getValue().point().isEmpty()) {
        continue;
      }
      double km = Containment.kilometres(point.get(), other.getValue().point().get());
      if (km < NEAR_KM) {
        near += 0.8;
      } else if (km < FAR_KM) {
        near += 0.2;
      }
    }
    return 1.5 * Math.min(2.4, near);
  }

  /** The sense of a candidate: the document's, unless its own words say otherwise. */
  static Optional<GazetteerEntry> of(Candidate candidate, Map<String, GazetteerEntry> senses) {
    if (candidate.form() != Form.NAME) {
      return candidate.entries().stream().findFirst();
    }
    for (GazetteerEntry holder : candidate.within()) {
      GazetteerEntry sense = senses.get(key(candidate));
      if (sense != null && Containment.holds(holder, sense)) {
        return Optional.of(sense);
      }
      for (GazetteerEntry entry : candidate.entries()) {
        if (Containment.holds(holder, entry)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.ofNullable(senses.get(key(candidate)));
  }
}
