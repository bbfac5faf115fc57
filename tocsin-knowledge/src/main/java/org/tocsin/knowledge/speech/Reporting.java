package org.tocsin.knowledge.speech;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.knowledge.pattern.Words;
import org.tocsin.model.Certainty;
import org.tocsin.model.SourceKind;
import org.tocsin.model.StatementType;

/**
 * The words that report speech: verbs, nouns, hedges, those who pass it on, and the words around
 * chants and names in quotation marks.
 */
public final class Reporting {
  private static final Pattern NON_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String FILE = "lang/en/reporting.yaml";
  private static final Set<String> KEYS =
      Set.of(
          "verbs",
          "nouns",
          "hedges",
          "sources",
          "conduits",
          "chants",
          "naming",
          "things",
          "collective",
          "labels",
          "voices",
          "issuing",
          "victory");
  private static final Set<String> WORD_KEYS =
      Set.of("words", "shapes", "act", "certainty", "stance");

  private final Map<String, ReportingWord> verbs;
  private final Map<String, ReportingWord> nouns;
  private final Map<String, Certainty> hedges = new HashMap<>();
  private final Map<SourceKind, Words> sources = new EnumMap<>(SourceKind.class);
  private final List<String> conduits;
  private final List<String> chants;
  private final List<String> naming;
  private final Set<String> things;
  private final Set<String> collective;
  private final Set<String> labels;
  private final Set<String> voices;
  private final Set<String> issuing;
  private final Set<String> victory;

  private Reporting(YamlFile.Value root) {
    root.map(KEYS);
    this.verbs = words(root.at("verbs"));
    this.nouns = words(root.at("nouns"));
    root.at("hedges")
        .map()
        .forEach(
            (word, certainty) ->
                hedges.put(word, one(certainty, Certainty.values(), Certainty::name)));
    root.at("sources")
        .map()
        .forEach(
            (kind, list) -> {
              SourceKind[] kinds = SourceKind.values();
              SourceKind found =
                  Arrays.stream(kinds)
                      .filter(k -> k.id().equals(kind))
                      .findFirst()
                      .orElseThrow(
                          () ->
                              list.fault(
                                  "\"" + kind + "\" is no kind of source",
                                  "Use one of "
                                      + Arrays.stream(kinds).map(SourceKind::id).toList()));
              sources.put(found, Words.of(list.texts()));
            });
    this.conduits = root.at("conduits").texts();
    this.chants = root.at("chants").texts();
    this.naming = root.at("naming").texts();
    this.things = Set.copyOf(root.at("things").texts());
    this.collective = Set.copyOf(root.at("collective").texts());
    this.labels = Set.copyOf(root.at("labels").texts());
    this.voices = Set.copyOf(root.at("voices").texts());
    this.issuing = Set.copyOf(root.at("issuing").texts());
    this.victory = Set.copyOf(root.at("victory").texts());
  }

  /** The shipped words. */
  public static Reporting load() {
    return new Reporting(YamlFile.read(FILE));
  }

  /** The words of a text in the form of the shipped file; the name is for messages. */
  public static Reporting parse(String file, String text) {
    return new Reporting(YamlFile.parse(file, text));
  }

  private static Map<String, ReportingWord> words(YamlFile.Value list) {
    Map<String, ReportingWord> words = new LinkedHashMap<>();
    for (YamlFile.Value entry : list.list()) {
      entry.map(WORD_KEYS);
      Set<Shape> shapes = EnumSet.noneOf(Shape.class);
      for (YamlFile.Value shape : entry.at("shapes").list()) {
        shapes.add(one(shape, Shape.values(), Shape::id));
      }
      StatementType act = one(entry.at("act"), StatementType.values(), StatementType::id);
      Certainty certainty = one(entry.at("certainty"), Certainty.values(), Certainty::name);
      Stance stance = one(entry.at("stance"), Stance.values(), Stance::id);
      for (YamlFile.Value word : entry.at("words").list()) {
        String lemma = word.text();
        if (words.put(lemma, new ReportingWord(lemma, shapes, act, certainty, stance)) != null) {
          throw word.fault("\"" + lemma + "\" stands twice", "Keep it in one entry");
        }
      }
    }
    return words;
  }

  private static <T> T one(YamlFile.Value value, T[] all, Function<T, String> id) {
    for (T candidate : all) {
      if (id.apply(candidate).equals(value.text())) {
        return candidate;
      }
    }
    throw value.fault(
        "\"" + value.text() + "\" is not known here",
        "Use one of " + Arrays.stream(all).map(id).toList());
  }

  /** The reporting verb of this lemma. */
  public Optional<ReportingWord> verb(String lemma) {
    return Optional.ofNullable(verbs.get(lemma));
  }

  /** The reporting noun of this lemma. */
  public Optional<ReportingWord> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** How certain a clause is that this adverb hedges. */
  public Optional<Certainty> hedge(String lemma) {
    return Optional.ofNullable(hedges.get(lemma));
  }

  /** What kind of source one of these words names; the words are those of one noun phrase. */
  public Optional<SourceKind> source(List<String> lemmas) {
    for (Map.Entry<SourceKind, Words> entry : sources.entrySet()) {
      for (int i = 0; i < lemmas.size(); i++) {
        if (entry.getValue().matchAt(lemmas::get, lemmas::get, i, lemmas.size()) > 0) {
          return Optional.of(entry.getKey());
        }
      }
    }
    return Optional.empty();
  }

  /** Phrases in lower case that bring a source in, with the source behind them. */
  public List<String> conduits() {
    return conduits;
  }

  /** Beginnings of words around placards and chants. */
  public List<String> chants() {
    return chants;
  }

  /** Words right before a quotation that is a name. */
  public List<String> naming() {
    return naming;
  }

  /** Whether a quotation right before this noun is the name of a thing. */
  public boolean thing(String word) {
    return things.contains(word);
  }

  /** Whether one of these words is something that many do together. */
  public boolean collective(String said) {
    return NON_WORD
        .splitAsStream(said.toLowerCase(Locale.ROOT))
        .anyMatch(word -> collective.contains(word) || collective.contains(singular(word)));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether the verb of this lemma says what someone takes a thing for. */
  public boolean label(String lemma) {
    return labels.contains(lemma);
  }

  /** Whether what this lemma names speaks for whoever issued it, as a statement does. */
  public boolean voice(String lemma) {
    return voices.contains(lemma);
  }

  /** Whether the verb of this lemma says that someone gives out a statement. */
  public boolean issuing(String lemma) {
    return issuing.contains(lemma);
  }

  /** Whether the word of this lemma says that someone won. */
  public boolean victory(String lemma) {
    return victory.contains(lemma);
  }
}
