package org.tocsin.app.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.app.score.Sheet.Happening;
import org.tocsin.app.score.Sheet.Said;
import org.tocsin.app.score.Sheet.Stretch;
import org.tocsin.knowledge.ontology.EventType.Family;
import org.tocsin.knowledge.ontology.Ontology;

/**
 * Compares found events and quotations with those that were wanted. An event is paired with one
 * whose words it shares, or with one of its type in the same sentence; a pair is a hit if the types
 * agree, and its attributes are then compared.
 */
public final class Scorer {
  private static final Set<Family> CORE = Set.of(Family.A, Family.B, Family.C);
  private static final String OCCURRED = "occurred core";
  private static final List<String> COUNTED =
      List.of("participants", "deaths", "injuries", "arrests");

  private final Ontology ontology;
  private final Map<String, Predicate<Happening>> groups = new LinkedHashMap<>();

  public Scorer(Ontology ontology) {
    this.ontology = ontology;
    groups.put("all", event -> true);
    groups.put("core (A-C)", event -> family(event).filter(CORE::contains).isPresent());
    groups.put("protest+labour (A)", event -> family(event).equals(Optional.of(Family.A)));
    groups.put(
        OCCURRED, event -> family(event).filter(CORE::contains).isPresent() && event.happened());
  }

  /** Scores each of these types as a group of its own. */
  public static Scorer ofTypes(Ontology ontology, Collection<String> types) {
    Scorer scorer = new Scorer(ontology);
    scorer.groups.clear();
    for (String type : types) {
      scorer.groups.put(type, event -> event.type().equals(type));
    }
    return scorer;
  }

  /** How a found event compares with those that were wanted. */
  public enum Verdict {
    RIGHT,
    WRONG,
    /** Paired with an event that its coder was unsure of. */
    EXCUSED
  }

  /** The verdict on each found event of a document, in their order. */
  public List<Verdict> verdicts(Sheet wanted, Sheet found, String text) {
    List<Verdict> verdicts =
        new ArrayList<>(Collections.nCopies(found.events().size(), Verdict.WRONG));
    pairs(wanted.events(), found.events(), text)
        .forEach(
            (i, j) -> {
              Happening gold = wanted.events().get(i);
              if (hit(gold, found.events().get(j))) {
                verdicts.set(j, Verdict.RIGHT);
              } else if (gold.unsure()) {
                verdicts.set(j, Verdict.EXCUSED);
              }
            });
    return verdicts;
  }

  private Optional<Family> family(Happening event) {
    return ontology.has(event.type())
        ? Optional.of(ontology.type(event.type()).family())
        : Optional.empty();
  }

  /** The scores over all wanted documents. */
  public Scores score(
      Map<String, Sheet> wanted, Map<String, Sheet> found, Map<String, String> texts) {
    Scores scores = new Scores();
    groups.keySet().forEach(scores::events);
    new TreeMap<>(wanted)
        .forEach(
            (name, sheet) -> {
              Sheet other = found.getOrDefault(name, Sheet.EMPTY);
              scores.document(found.containsKey(name));
              events(sheet.events(), other.events(), texts.getOrDefault(name, ""), scores);
              quotes(sheet.statements(), other.statements(), scores);
            });
    return scores;
  }

  private void events(List<Happening> wanted, List<Happening> found, String text, Scores scores) {
    Map<Integer, Integer> pairs = pairs(wanted, found, text);
    Map<Integer, Integer> back = new LinkedHashMap<>();
    pairs.forEach((i, j) -> back.put(j, i));
    groups.forEach(
        (group, belongs) -> {
          boolean occurred = group.equals(OCCURRED);
          for (int i = 0; i < wanted.size(); i++) {
            Happening gold = wanted.get(i);
            if (belongs.test(gold)) {
              Happening other = at(found, pairs.get(i));
              boolean hit = hit(gold, other) && (!occurred || (other != null && other.happened()));
              scores.events(group).add(hit ? 1 : 0, 0, hit || gold.unsure() ? 0 : 1);
            }
          }
          for (int j = 0; j < found.size(); j++) {
            Happening event = found.get(j);
            if (belongs.test(event)) {
              Happening gold = at(wanted, back.get(j));
              boolean hit = gold != null && hit(gold, event) && (!occurred || gold.happened());
              boolean excused = gold != null && gold.unsure();
              scores.events(group).add(0, hit || excused ? 0 : 1, 0);
            }
          }
        });
    for (int j = 0; j < found.size(); j++) {
      Happening event = found.get(j);
      if (!back.containsKey(j)
          && wanted.stream().anyMatch(g -> Stretch.overlap(g.triggers(), event.triggers()))) {
        scores.duplicate();
      }
    }
    scores.untyped().add(pairs.size(), found.size() - pairs.size(), wanted.size() - pairs.size());
    pairs.forEach(
        (i, j) -> {
          if (hit(wanted.get(i), found.get(j))) {
            attributes(wanted.get(i), found.get(j), scores);
          }
        });
  }

  private static boolean hit(Happening gold, @Nullable Happening found) {
    return found != null && gold.accepts(found.type());
  }

  private static @Nullable Happening at(List<Happening> events, @Nullable Integer index) {
    return index == null ? null : events.get(index);
  }

  private Map<Integer, Integer> pairs(List<Happening> wanted, List<Happening> found, String text) {
    List<Set<Long>> wantedIn = sentences(wanted, text);
    List<Set<Long>> foundIn = sentences(found, text);
    Pairing pairing = new Pairing();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Happening gold = wanted.get(i);
        Happening event = found.get(j);
        boolean same = gold.accepts(event.type());
        boolean words = Stretch.overlap(gold.triggers(), event.triggers());
        boolean near = foundIn.get(j).stream().anyMatch(wantedIn.get(i)::contains);
        if (words || (same && near)) {
          pairing.add(weight(gold, event, same, words), i, j);
        }
      }
    }
    return pairing.best();
  }

  private double weight(Happening gold, Happening event, boolean same, boolean words) {
    return (same ? 8 : 0)
        + (words ? 4 : 0)
        + (family(gold).equals(family(event)) ? 2 : 0)
        + (gold.occurrence().equals(event.occurrence()) ? 1 : 0)
        + (Agreement.date(gold, event) ? 0.5 : 0)
        + (gold.place().equals(event.place()) ? 0.5 : 0);
  }

  private static List<Set<Long>> sentences(List<Happening> events, String text) {
    List<Set<Long>> sentences = new ArrayList<>();
    for (Happening event : events) {
      sentences.add(Agreement.sentences(text, event.triggers()));
    }
    return sentences;
  }

  private static void attributes(Happening gold, Happening found, Scores scores) {
    scores.attribute(
        "status",
        gold.status().equals(found.status())
            || found.status().filter(gold.accepted("status")::contains).isPresent());
    scores.attribute("occurred or not", gold.happened() == found.happened());
    if (gold.date().isPresent()) {
      scores.attribute("date exact", Agreement.date(gold, found));
      scores.attribute("date overlaps", Agreement.dateOverlaps(gold, found));
    } else {
      scores.attribute("date rightly absent", found.date().isEmpty());
    }
    if (gold.place().isPresent()) {
      scores.attribute("place name", Agreement.place(gold.place().get(), found.place()));
      scores.attribute(
          "country", gold.country().isPresent() && gold.country().equals(found.country()));
    }
    role("agent", gold.agents(), found.agents(), scores);
    role("target", gold.targets(), found.targets(), scores);
    if (!gold.agents().isEmpty() && !gold.targets().isEmpty()) {
      boolean swapped =
          (Stretch.overlap(gold.agents(), found.targets())
                  || Stretch.overlap(gold.targets(), found.agents()))
              && !Stretch.overlap(gold.agents(), gold.targets());
      scores.attribute("direction right", !swapped);
    }
    for (String counted : COUNTED) {
      Set<Long> right = gold.counts().getOrDefault(counted, new TreeSet<>());
      Set<Long> given = found.counts().getOrDefault(counted, new TreeSet<>());
      right.forEach(low -> scores.attribute(counted + " recall", given.contains(low)));
      given.forEach(low -> scores.attribute(counted + " precision", right.contains(low)));
    }
  }

  private static void role(String role, List<Stretch> gold, List<Stretch> found, Scores scores) {
    gold.forEach(one -> scores.attribute(role + " recall", Stretch.overlap(List.of(one), found)));
    found.forEach(
        one -> scores.attribute(role + " precision", Stretch.overlap(List.of(one), gold)));
  }

  private static void quotes(List<Said> wanted, List<Said> found, Scores scores) {
    List<Said> gold = wanted.stream().filter(Said::direct).toList();
    List<Said> other = found.stream().filter(Said::direct).toList();
    Pairing pairing = new Pairing();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        double share = sharedPart(gold.get(i).span(), other.get(j).span());
        if (share >= 0.8) {
          pairing.add(share, i, j);
        }
      }
    }
    Map<Integer, Integer> pairs = pairing.best();
    scores.quotes().add(pairs.size(), other.size() - pairs.size(), gold.size() - pairs.size());
    pairs.forEach(
        (i, j) -> scores.attribute("quote speaker", Agreement.speaker(gold.get(i), other.get(j))));
  }

  /** The length that two stretches share, by the length of both together. */
  private static double sharedPart(Stretch one, Stretch other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
    return shared <= 0 ? 0 : (double) shared / all;
  }
}
