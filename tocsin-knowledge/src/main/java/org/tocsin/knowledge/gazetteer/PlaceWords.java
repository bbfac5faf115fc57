package org.tocsin.knowledge.gazetteer;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.knowledge.data.YamlFile;

/**
 * Words around place names, by the list they stand in; see {@code lang/en/places.yaml} for what
 * each list means. Immutable.
 */
public final class PlaceWords {
  /** The lists of the file. */
  public enum List {
    CITIES,
    DIVISIONS,
    COUNTRIES,
    DIRECTIONS,
    LEADING_BACK,
    LOCATING,
    SITES,
    PLAIN_SITES,
    NATIONAL_SITES,
    NATIONAL_EVENTS,
    NATIONAL_WORDS,
    LOCAL_BODIES,
    BECOMING,
    NAME_OPENERS,
    WATERS,
    PARTS,
    BODIES,
    CALLED_AFTER,
    BELONGING,
    SCENE_SUBJECTS,
    SCENE_OBJECTS,
    PARTNERS,
    ADDRESSED,
    SENT,
    TITLES,
    GIVEN_NAMES,
    COMMON,
    NEVER,
    CITY_STATES
  }

  private final Map<List, Set<String>> lists;

  private PlaceWords(Map<List, Set<String>> lists) {
    this.lists = lists;
  }

  /**
   * Reads the lists of a language.
   *
   * @param language ISO 639-1, such as "en"
   * @throws org.tocsin.knowledge.KnowledgeException where a list is missing, unknown or says a word
   *     twice
   */
  public static PlaceWords load(String language) {
    return parse(YamlFile.read("lang/" + language + "/places.yaml"));
  }

  static PlaceWords parse(YamlFile.Value root) {
    Set<String> keys = new LinkedHashSet<>();
    for (List list : List.values()) {
      keys.add(key(list));
    }
    root.map(keys);
    Map<List, Set<String>> lists = new java.util.EnumMap<>(List.class);
    for (List list : List.values()) {
      YamlFile.Value value = root.at(key(list));
      Set<String> words = new LinkedHashSet<>();
      for (String word : value.texts()) {
        if (!words.add(word)) {
          throw value.fault("\"" + word + "\" stands twice", "Keep one of them");
        }
      }
      lists.put(list, Set.copyOf(words));
    }
    return new PlaceWords(lists);
  }

  private static String key(List list) {
    return list.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a list holds this word, which is looked up as it is. */
  public boolean in(List list, String word) {
    return lists.getOrDefault(list, Set.of()).contains(word);
  }

  /** Whether a word, looked up in lower case, names a sort of place: "town", "Province". */
  public boolean container(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return in(List.CITIES, lower) || in(List.DIVISIONS, lower) || in(List.COUNTRIES, lower);
  }
}
