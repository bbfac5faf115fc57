package org.tocsin.benchmark.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Event;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Span;

/**
 * Which events of ours are which of the gold's, one for one: those of the same type that share
 * words or a sentence first, then those that share words.
 */
final class GoldMatch {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’]?\\s+|\\n+");

  private record Pair(double weight, int gold, int ours) {}

  private final GoldReport report;
  private final Ontology ontology;
  private final List<Integer> ends = new ArrayList<>();

  GoldMatch(GoldReport report, Ontology ontology) {
    this.report = report;
    this.ontology = ontology;
    Matcher matcher = SENTENCE_END.matcher(report.text());
    while (matcher.find()) {
      ends.add(matcher.end());
    }
  }

  /** For each of ours the index of its partner in the gold, or -1. */
  int[] partners(List<Event> ours) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < report.events().size(); g++) {
      for (int o = 0; o < ours.size(); o++) {
        double weight = weight(report.events().get(g), ours.get(o));
        if (weight > 0) {
          pairs.add(new Pair(weight, g, o));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.weight())
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::ours));
    int[] partners = new int[ours.size()];
    Arrays.fill(partners, -1);
    boolean[] taken = new boolean[report.events().size()];
    for (Pair pair : pairs) {
      if (partners[pair.ours()] < 0 && !taken[pair.gold()]) {
        partners[pair.ours()] = pair.gold();
        taken[pair.gold()] = true;
      }
    }
    return partners;
  }

  private double weight(GoldReport.Event gold, Event ours) {
    boolean same = gold.types().contains(ours.type());
    boolean overlap =
        gold.triggers().stream().anyMatch(a -> ours.triggers().stream().anyMatch(a::overlaps));
    if (!overlap && !(same && shareSentence(gold, ours))) {
      return 0;
    }
    boolean family = family(gold.type()) == family(ours.type());
    return (same ? 8 : 0)
        + (overlap ? 4 : 0)
        + (family ? 2 : 0)
        + (gold.happened() == happened(ours) ? 1 : 0);
  }

  private boolean shareSentence(GoldReport.Event gold, Event ours) {
    for (Span a : gold.triggers()) {
      for (Span b : ours.triggers()) {
        if (sentence(a.start()) == sentence(b.start())) {
          return true;
        }
      }
    }
    return false;
  }

  private long sentence(int at) {
    return ends.stream().filter(end -> end <= at).count();
  }

  private EventType.Family family(String type) {
    return ontology.type(type).family();
  }

  static boolean happened(Event event) {
    Occurrence occurrence = event.assertion().occurrence();
    return occurrence == Occurrence.OCCURRED || occurrence == Occurrence.ONGOING;
  }

  /** Whether one of ours is right: its partner has its type. */
  boolean right(Event ours, int partner) {
    return partner >= 0 && report.events().get(partner).types().contains(ours.type());
  }

  /** Whether one of ours counts neither way: its partner is one that the coders were unsure of. */
  boolean unsure(Event ours, int partner) {
    return partner >= 0 && report.events().get(partner).unsure() && !right(ours, partner);
  }

  /** Adds what counts of ours and of the gold's to figures over types of some families. */
  void count(
      List<Event> ours, Predicate<EventType.Family> families, boolean occurred, Tally tally) {
    int[] partners = partners(ours);
    boolean[] found = new boolean[report.events().size()];
    for (int o = 0; o < ours.size(); o++) {
      Event event = ours.get(o);
      boolean right = right(event, partners[o]);
      if (right && occurred) {
        right = happened(event) && report.events().get(partners[o]).happened();
      }
      if (right) {
        found[partners[o]] = true;
      }
      boolean counts = families.test(family(event.type())) && (!occurred || happened(event));
      if (counts && !right && !(partners[o] >= 0 && report.events().get(partners[o]).unsure())) {
        tally.wrong++;
      }
    }
    for (int g = 0; g < report.events().size(); g++) {
      GoldReport.Event gold = report.events().get(g);
      if (families.test(family(gold.type())) && (!occurred || gold.happened())) {
        if (found[g]) {
          tally.right++;
        } else if (!gold.unsure()) {
          tally.missed++;
        }
      }
    }
  }
}
