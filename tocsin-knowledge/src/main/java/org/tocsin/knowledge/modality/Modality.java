package org.tocsin.knowledge.modality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.model.Occurrence;
import org.tocsin.model.Status;

/** The words of lang/en/modality.yaml. */
public final class Modality {
  /**
   * What a word says of the event it reaches.
   *
   * @param word the word itself
   * @param status how the event is presented
   * @param occurrence whether it happened
   */
  public record Reading(String word, Status status, Occurrence occurrence) {}

  private static final Set<String> KEYS = Set.of("words", "places", "status", "occurrence");

  private final Map<String, Reading> governors = new HashMap<>();
  private final Map<String, Reading> modals = new HashMap<>();
  private final Map<String, Reading> modifiers = new HashMap<>();
  private final Set<String> conditions = new HashSet<>();
  private final Set<String> negations = new HashSet<>();
  private final Set<String> carriers = new HashSet<>();
  private final Set<String> lists = new HashSet<>();
  private final Set<String> generic = new HashSet<>();

  private Modality(YamlFile.Value root) {
    for (YamlFile.Value group : root.at("governors").list()) {
      for (String place : group.at("places").texts()) {
        for (Reading reading : readings(group)) {
          governors.putIfAbsent(reading.word() + " " + place, reading);
        }
      }
    }
    for (YamlFile.Value group : root.at("modals").list()) {
      readings(group).forEach(reading -> modals.put(reading.word(), reading));
    }
    for (YamlFile.Value group : root.at("modifiers").list()) {
      readings(group).forEach(reading -> modifiers.put(reading.word(), reading));
    }
    conditions.addAll(root.at("conditions").texts());
    negations.addAll(root.at("negations").texts());
    carriers.addAll(root.at("carriers").texts());
    lists.addAll(root.at("lists").texts());
    generic.addAll(root.at("generic").texts());
  }

  /** The shipped English words. */
  public static Modality load() {
    return new Modality(YamlFile.read("lang/en/modality.yaml"));
  }

  private static List<Reading> readings(YamlFile.Value group) {
    group.map(KEYS);
    Status status = status(group.at("status"));
    Occurrence occurrence = occurrence(group.at("occurrence"));
    return group.at("words").texts().stream()
        .map(word -> new Reading(word, status, occurrence))
        .toList();
  }

  private static Status status(YamlFile.Value value) {
    return Arrays.stream(Status.values())
        .filter(status -> status.id().equals(value.text()))
        .findFirst()
        .orElseThrow(() -> value.fault("no such status", "Use a status of the record"));
  }

  private static Occurrence occurrence(YamlFile.Value value) {
    return Arrays.stream(Occurrence.values())
        .filter(occurrence -> occurrence.id().equals(value.text()))
        .findFirst()
        .orElseThrow(() -> value.fault("no such occurrence", "Use one of the record"));
  }

  /**
   * What a governing word says.
   *
   * @param lemma the governing word
   * @param place "complement", "object" or a preposition
   */
  public Optional<Reading> governor(String lemma, String place) {
    return Optional.ofNullable(governors.get(lemma + " " + place));
  }

  public Optional<Reading> modal(String lemma) {
    return Optional.ofNullable(modals.get(lemma));
  }

  public Optional<Reading> modifier(String lemma) {
    return Optional.ofNullable(modifiers.get(lemma));
  }

  public boolean condition(String lemma) {
    return conditions.contains(lemma);
  }

  public boolean negation(String lemma) {
    return negations.contains(lemma);
  }

  public boolean carrier(String lemma) {
    return carriers.contains(lemma);
  }

  /** Whether the verb enumerates what its subject consists of. */
  public boolean lists(String lemma) {
    return lists.contains(lemma);
  }

  /** Whether the determiner makes a plural speak of no happening in particular. */
  public boolean generic(String lemma) {
    return generic.contains(lemma);
  }
}
