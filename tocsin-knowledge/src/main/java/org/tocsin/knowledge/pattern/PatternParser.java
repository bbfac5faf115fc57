package org.tocsin.knowledge.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Role;

/** Entries of a pattern file to patterns. */
final class PatternParser {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "pattern",
          "refuse",
          "mode",
          "confidence",
          "also",
          "when",
          "unless",
          "matches",
          "misses");
  private static final Set<String> PLACES =
      Set.of(
          "sentence",
          "document",
          "report",
          "near",
          "before",
          "after",
          "subject",
          "object",
          "modifier",
          "governor",
          "of",
          "in",
          "for",
          "over",
          "against",
          "with",
          "on",
          "at",
          "to",
          "from",
          "by",
          "into",
          "about");

  private static final Map<String, ActorKind> KINDS =
      Arrays.stream(ActorKind.values()).collect(Collectors.toMap(ActorKind::id, kind -> kind));

  private final WordLists lists;
  private final Map<List<String>, Words> known = new HashMap<>();
  private final Map<List<String>, Choice> choices = new HashMap<>();

  PatternParser(WordLists lists) {
    this.lists = lists;
  }

  Pattern parse(YamlFile.Value entry, EventType type) {
    Map<String, YamlFile.Value> map = entry.map(KEYS);
    Optional<String> mode = text(map, "mode");
    if (mode.isPresent() && !type.modes().contains(mode.get())) {
      throw entry
          .at("mode")
          .fault(
              "\"" + mode.get() + "\" is no mode of " + type.name(),
              "Use one of " + String.join(", ", type.modes()));
    }
    double confidence = map.containsKey("confidence") ? entry.at("confidence").number() : 0.8;
    if (confidence <= 0 || confidence > 1) {
      throw entry.at("confidence").fault("out of range", "Write a number above 0, at most 1");
    }
    Map<String, Condition> unless = new LinkedHashMap<>();
    if (map.containsKey("unless")) {
      entry.at("unless").map().forEach((sense, value) -> unless.put(sense, condition(value)));
    }
    Optional<Condition> when =
        map.containsKey("when") ? Optional.of(condition(entry.at("when"))) : Optional.empty();
    return new Pattern(
        entry.at("id").text(),
        type.name(),
        text(map, "refuse"),
        mode,
        confidence,
        text(map, "also").filter("true"::equals).isPresent(),
        elements(entry.at("pattern")),
        when,
        unless,
        sentences(entry.at("matches")),
        sentences(entry.at("misses")));
  }

  /** A sense that refuses: words of the entry stand there, if it names any, none it excepts. */
  Sense sense(YamlFile.Value entry) {
    Map<String, YamlFile.Value> map =
        entry.map(Set.of("sense", "words", "except", "types", "where"));
    String where = text(map, "where").orElse("sentence");
    if (!PLACES.contains(where)) {
      throw entry.at("where").fault("unknown place", "Write sentence, document or report");
    }
    List<Condition.Test> tests = new ArrayList<>();
    if (map.containsKey("words")) {
      tests.add(new Condition.Test(where, false, choice(entry, "words")));
    }
    tests.add(new Condition.Test(where, true, choice(entry, "except")));
    return new Sense(
        entry.at("sense").text(),
        Optional.ofNullable(map.get("types")).map(YamlFile.Value::texts),
        new Condition(tests));
  }

  /**
   * A sense in which words are refused.
   *
   * @param types the types it counts for; empty for all
   */
  record Sense(String name, Optional<List<String>> types, Condition condition) {
    boolean countsFor(EventType type) {
      return types.isEmpty() || types.get().contains(type.name());
    }
  }

  private Choice choice(YamlFile.Value entry, String key) {
    return choice(entry.at(key).texts(), entry.at(key));
  }

  private static Optional<String> text(Map<String, YamlFile.Value> map, String key) {
    return Optional.ofNullable(map.get(key)).map(YamlFile.Value::text);
  }

  private static List<String> sentences(YamlFile.Value value) {
    List<String> sentences = value.texts();
    if (sentences.isEmpty()) {
      throw value.fault("no sentence", "Write at least one");
    }
    return sentences;
  }

  private Condition condition(YamlFile.Value value) {
    List<Condition.Test> tests = new ArrayList<>();
    value
        .map()
        .forEach(
            (key, words) -> {
              boolean negated = key.startsWith("not_");
              String where = negated ? key.substring(4) : key;
              if (!PLACES.contains(where)) {
                throw words.fault(
                    "unknown place \"" + where + "\"",
                    "Use one of " + String.join(", ", PLACES.stream().sorted().toList()));
              }
              tests.add(new Condition.Test(where, negated, choice(words.texts(), words)));
            });
    return new Condition(tests);
  }

  private List<Element> elements(YamlFile.Value value) {
    List<Element> elements = new ArrayList<>();
    for (String part : value.text().strip().split("\\s+")) {
      elements.add(element(part, value));
    }
    if (elements.stream().noneMatch(e -> e instanceof Element.Word w && !w.optional())) {
      throw value.fault("the pattern has no word that must be there", "Add one");
    }
    return elements;
  }

  private Element element(String part, YamlFile.Value value) {
    if (part.equals("...")) {
      return new Element.Gap();
    }
    if (part.startsWith("{")) {
      return slot(part, value);
    }
    boolean optional = part.endsWith("?") && part.length() > 1;
    String word = optional ? part.substring(0, part.length() - 1) : part;
    Optional<Element.Coarse> tag = Optional.empty();
    int slash = word.length() - 2;
    if (slash > 0 && word.charAt(slash) == '/') {
      String letter = word.substring(slash + 1);
      if (Arrays.stream(Element.Coarse.values()).noneMatch(c -> c.name().equals(letter))) {
        throw value.fault("\"" + letter + "\" is no part of speech", "Use V, N, A, R or P");
      }
      tag = Optional.of(Element.Coarse.valueOf(letter));
      word = word.substring(0, slash);
    }
    return new Element.Word(words(Arrays.asList(word.split("\\|")), value), tag, optional);
  }

  private Element.Slot slot(String part, YamlFile.Value value) {
    if (!part.endsWith("}")) {
      throw value.fault("\"" + part + "\" is not closed", "Write {role} or {role:words}");
    }
    String inner = part.substring(1, part.length() - 1);
    int colon = inner.indexOf(':');
    String name = colon < 0 ? inner : inner.substring(0, colon);
    Role role =
        Arrays.stream(Role.values())
            .filter(r -> r.id().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    value.fault(
                        "\"" + name + "\" is no role",
                        "Use one of " + Arrays.toString(Role.values()).toLowerCase(Locale.ROOT)));
    Optional<Choice> choice =
        colon < 0
            ? Optional.empty()
            : Optional.of(choice(Arrays.asList(inner.substring(colon + 1).split("[|,]")), value));
    return new Element.Slot(role, choice);
  }

  private Choice choice(List<String> entries, YamlFile.Value value) {
    Choice choice = choices.get(entries);
    if (choice == null) {
      Set<ActorKind> kinds = new LinkedHashSet<>();
      for (String entry : entries) {
        if (KINDS.containsKey(entry)) {
          kinds.add(KINDS.get(entry));
        }
      }
      List<String> words = entries.stream().filter(entry -> !entry.equals("people")).toList();
      choice = new Choice(words(words, value), words.size() < entries.size(), kinds);
      choices.put(List.copyOf(entries), choice);
    }
    return choice;
  }

  private List<String> expand(List<String> entries, YamlFile.Value value) {
    List<String> words = new ArrayList<>();
    for (String entry : entries) {
      if (entry.isBlank()) {
        throw value.fault("an empty alternative", "Remove the stray | or space");
      }
      if (entry.startsWith("@")) {
        for (String word : lists.list(entry.substring(1), value)) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      } else {
        words.add(entry.toLowerCase(Locale.ROOT).replace('_', ' '));
      }
    }
    return words;
  }

  /** The same words are one set, however many patterns name them. */
  private Words words(List<String> entries, YamlFile.Value value) {
    Words words = known.get(entries);
    if (words == null) {
      words = Words.of(expand(entries, value));
      known.put(List.copyOf(entries), words);
    }
    return words;
  }
}
