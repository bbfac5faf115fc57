package org.tocsin.knowledge.modality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
   * @param together the status of what many do together, where that differs
   */
  public record Reading(
      String word, Status status, Occurrence occurrence, Optional<Status> together) {
    /** The reading of something that many do together. */
    public Reading collective() {
      return new Reading(word, together.orElse(status), occurrence, together);
    }
  }

  private static final Set<String> KEYS =
      Set.of("words", "places", "status", "occurrence", "collective");

  private final Map<String, Reading> governors = new HashMap<>();
  private final Map<String, Reading> modals = new HashMap<>();
  private final Map<String, Reading> modifiers = new HashMap<>();
  private final Set<String> undoing = new HashSet<>();
  private final Map<String, Set<String>> lists = new HashMap<>();

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
    for (YamlFile.Value group : root.at("undoing").list()) {
      for (String place : group.at("places").texts()) {
        group.at("words").texts().forEach(word -> undoing.add(word + " " + place));
      }
    }
    for (String name :
        List.of(
            "conditions",
            "negations",
            "carriers",
            "lists",
            "generic",
            "claims",
            "happening",
            "continuing",
            "frequency",
            "rights",
            "portions",
            "factive",
            "ending",
            "vague",
            "given",
            "beginning")) {
      lists.put(name, Set.copyOf(root.at(name).texts()));
    }
  }

  /** The shipped English words. */
  public static Modality load() {
    return new Modality(YamlFile.read("lang/en/modality.yaml"));
  }

  private static List<Reading> readings(YamlFile.Value group) {
    Map<String, YamlFile.Value> keys = group.map(KEYS);
    Status status = status(group.at("status"));
    Occurrence occurrence = occurrence(group.at("occurrence"));
    Optional<Status> together =
        keys.containsKey("collective")
            ? Optional.of(status(group.at("collective")))
            : Optional.empty();
    return group.at("words").texts().stream()
        .map(word -> new Reading(word, status, occurrence, together))
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
   * @param word lemma of the governing word, with its particle if it has one
   * @param places names of the place below it, the narrowest first
   */
  public Optional<Reading> governor(String word, List<String> places) {
    return places.stream()
        .flatMap(place -> forms(word).map(form -> governors.get(form + " " + place)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Whether what was planned came to nothing by this word. */
  public boolean undoing(String word, List<String> places) {
    return places.stream()
        .anyMatch(place -> forms(word).anyMatch(form -> undoing.contains(form + " " + place)));
  }

  /** The word, and the word with the final e that lemmas of "postponed", "ruled" may lack. */
  private static Stream<String> forms(String word) {
    int space = word.indexOf(' ');
    String longer = space < 0 ? word + "e" : word.substring(0, space) + "e" + word.substring(space);
    return Stream.of(word, longer);
  }

  public Optional<Reading> modal(String lemma) {
    return Optional.ofNullable(modals.get(lemma));
  }

  public Optional<Reading> modifier(String lemma) {
    return Optional.ofNullable(modifiers.get(lemma));
  }

  public boolean condition(String lemma) {
    return listed("conditions", lemma);
  }

  public boolean negation(String lemma) {
    return listed("negations", lemma);
  }

  public boolean carrier(String word) {
    return listed("carriers", word);
  }

  /** Whether the verb enumerates what its subject consists of. */
  public boolean lists(String lemma) {
    return listed("lists", lemma);
  }

  /** Whether the determiner makes a plural speak of no happening in particular. */
  public boolean generic(String lemma) {
    return listed("generic", lemma);
  }

  /** Whether the word names what somebody holds to be so, which others may deny. */
  public boolean claim(String lemma) {
    return listed("claims", lemma);
  }

  /** Whether the verb says that its subject comes about: "take place". */
  public boolean happening(String word) {
    return listed("happening", word);
  }

  /** Whether the word says that something goes on. */
  public boolean continuing(String word) {
    return listed("continuing", word);
  }

  /** Whether the adverb says how often something happens. */
  public boolean frequency(String lemma) {
    return listed("frequency", lemma);
  }

  /** Whether the noun names what one may or can do: "the right to strike". */
  public boolean right(String lemma) {
    return listed("rights", lemma);
  }

  /** Whether the noun counts or parts what stands behind "of": "a round of talks". */
  public boolean portion(String lemma) {
    return listed("portions", lemma);
  }

  /** Whether the verb takes for granted what stands below it, negated or not: "admit". */
  public boolean factive(String lemma) {
    return listed("factive", lemma);
  }

  /** Whether the verb says that what goes on ends: "stop killing". */
  public boolean ending(String word) {
    return listed("ending", word);
  }

  /** Whether the adverb puts a clause at no time that could be told: "previously". */
  public boolean vague(String lemma) {
    return listed("vague", lemma);
  }

  /** Whether the verb takes its object for arranged already: "boycott an election". */
  public boolean given(String lemma) {
    return listed("given", lemma);
  }

  /** Whether the verb says that its subject set in. */
  public boolean beginning(String lemma) {
    return listed("beginning", lemma);
  }

  private boolean listed(String list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }
}
