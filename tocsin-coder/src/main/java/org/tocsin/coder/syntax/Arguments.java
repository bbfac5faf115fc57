package org.tocsin.coder.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The logical arguments of a verb or a noun of happening, each list with coordinated words in text
 * order. A passive subject stands under objects, its "by" phrase under subjects.
 *
 * @param subjects heads of those who do it
 * @param objects heads of those it is done to
 * @param phrases preposition (or "possessor", "compound") to the heads it governs
 */
public record Arguments(
    List<Integer> subjects, List<Integer> objects, Map<String, List<Integer>> phrases) {
  public Arguments {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    Map<String, List<Integer>> copy = new LinkedHashMap<>();
    phrases.forEach((preposition, heads) -> copy.put(preposition, List.copyOf(heads)));
    phrases = copy;
  }

  /** The heads governed by a preposition, or at "subject" or "object". */
  public List<Integer> at(String place) {
    return switch (place) {
      case "subject" -> subjects;
      case "object" -> objects;
      default -> phrases.getOrDefault(place, List.of());
    };
  }

  /** Collects arguments in the order in which they are found. */
  static final class Builder {
    private final Set<Integer> subjects = new LinkedHashSet<>();
    private final Set<Integer> objects = new LinkedHashSet<>();
    private final Map<String, List<Integer>> phrases = new LinkedHashMap<>();

    void subjects(List<Integer> heads) {
      subjects.addAll(heads);
    }

    void objects(List<Integer> heads) {
      objects.addAll(heads);
    }

    void phrase(String preposition, List<Integer> heads) {
      List<Integer> present = phrases.computeIfAbsent(preposition, key -> new ArrayList<>());
      for (int head : heads) {
        if (!present.contains(head)) {
          present.add(head);
        }
      }
    }

    boolean noSubjects() {
      return subjects.isEmpty();
    }

    boolean noObjects() {
      return objects.isEmpty();
    }

    Arguments build() {
      objects.removeAll(subjects);
      return new Arguments(List.copyOf(subjects), List.copyOf(objects), phrases);
    }
  }
}
