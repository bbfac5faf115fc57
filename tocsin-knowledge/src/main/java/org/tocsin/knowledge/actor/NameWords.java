package org.tocsin.knowledge.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.ActorKind;

/** Words that tell what a capitalised name names, and given names. Immutable. */
public final class NameWords {
  private static final String WORDS = "/org/tocsin/knowledge/lang/en/name-words.tsv";
  private static final String GIVEN = "/org/tocsin/knowledge/lang/en/given-names.tsv";

  private final Map<String, ActorKind> bodies = new HashMap<>();
  private final Set<String> things = new HashSet<>();
  private final Map<String, Optional<Gender>> honorifics = new HashMap<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> never = new HashSet<>();
  private final Map<String, Optional<Gender>> given = new HashMap<>();

  private NameWords() {}

  /**
   * Reads the word lists.
   *
   * @throws IllegalStateException naming file, line and remedy where an entry is wrong
   */
  public static NameWords load() {
    NameWords words = new NameWords();
    for (Table.Row row : Table.read(WORDS, 3)) {
      String word = row.text(1);
      switch (row.text(0)) {
        case "body" -> words.bodies.put(word, row.value(2, ActorKind.class));
        case "thing" -> words.things.add(word);
        case "honorific" -> words.honorifics.put(word, row.optionalValue(2, Gender.class));
        case "rank" -> words.ranks.add(word);
        case "particle" -> words.particles.add(word);
        case "never" -> words.never.add(word);
        default ->
            throw row.wrong(
                "'" + row.text(0) + "' is no effect",
                "use body, thing, honorific, rank, particle or never");
      }
    }
    for (Table.Row row : Table.read(GIVEN, 2)) {
      words.given.put(Names.key(row.text(0)), row.optionalValue(1, Gender.class));
    }
    return words;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** The kind of body that this last word of a name makes, such as union for "Union". */
  public Optional<ActorKind> body(String word) {
    return Optional.ofNullable(bodies.get(lower(word)));
  }

  /** Whether a name with this last word names no actor, as "Square" or "Act". */
  public boolean thing(String word) {
    return things.contains(lower(word));
  }

  /** Whether it is a form of address, such as "Mr" or "Dr". */
  public boolean honorific(String word) {
    return honorifics.containsKey(lower(word));
  }

  /** Whether it is a rank, office or profession that stands before names. */
  public boolean rank(String word) {
    String lower = lower(word);
    return ranks.contains(lower) || honorifics.containsKey(lower);
  }

  /** The gender that a form of address tells. */
  public Optional<Gender> address(String word) {
    return honorifics.getOrDefault(lower(word), Optional.empty());
  }

  /** Whether it is a lower-case word inside persons' names, such as "van". */
  public boolean particle(String word) {
    return particles.contains(word);
  }

  /** Whether it is capitalised for other reasons than naming someone. */
  public boolean never(String word) {
    return never.contains(lower(word));
  }

  /** Whether it is a known given name; capitals count. */
  public boolean given(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && given.containsKey(Names.key(word));
  }

  /** The gender of a given name. */
  public Optional<Gender> gender(String name) {
    return given.getOrDefault(Names.key(name), Optional.empty());
  }
}
