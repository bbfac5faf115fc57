package org.tocsin.knowledge.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.data.KnowledgeFolder;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.model.Counted;

/** Words around figures of people: what is counted, and who counts. All in lower case. */
public final class CountedWords {
  private static final List<String> PERSON_ENDINGS =
      List.of("ers", "ors", "ists", "ians", "ants", "ees", "men", "women", "folk");

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Map<String, Counted>> counted = new HashMap<>();
  private final Map<String, String> reporters = new HashMap<>();
  private final Phrases<Counted> states = new Phrases<>();
  private final Phrases<Counted> tolls = new Phrases<>();
  private final Phrases<Boolean> none = new Phrases<>();

  private CountedWords(List<TableFile.Row> rows) {
    for (TableFile.Row row : rows) {
      String word = row.cell(1);
      switch (row.cell(0)) {
        case "person", "thing", "unit", "before", "report", "inward", "outward" ->
            words.computeIfAbsent(row.cell(0), key -> new HashSet<>()).add(word);
        case "object", "subject", "noun" ->
            counted.computeIfAbsent(row.cell(0), key -> new HashMap<>()).put(word, counted(row));
        case "state" -> states.add(word, counted(row));
        case "toll" -> tolls.add(word, counted(row));
        case "none" -> none.add(word, true);
        case "reporter" -> reporters.put(word, row.cell(2));
        default ->
            throw row.fault("no kind " + row.cell(0), "Use a kind that the file's head names");
      }
    }
  }

  /** The shipped words of a language such as "en". */
  public static CountedWords load(String language) {
    String file = "lang/" + language + "/counted.tsv";
    return parse(file, KnowledgeFolder.text(file));
  }

  /** The words of a text in the form of the shipped file. */
  public static CountedWords parse(String file, String text) {
    return new CountedWords(TableFile.parse(file, text, 3));
  }

  private static Counted counted(TableFile.Row row) {
    for (Counted counted : Counted.values()) {
      if (counted.name().toLowerCase(Locale.ROOT).equals(row.cell(2))) {
        return counted;
      }
    }
    throw row.fault("nothing counted is called " + row.cell(2), "Use a name of the coded article");
  }

  private boolean has(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a noun, given as written and as lemma, stands for persons. */
  public boolean person(String lower, String lemma) {
    if (has("person", lemma) || has("person", lower)) {
      return true;
    }
    if (has("thing", lemma) || has("unit", lower)) {
      return false;
    }
    for (String ending : PERSON_ENDINGS) {
      if (lower.length() > ending.length() + 2 && lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this word behind a figure makes it a measure, a share or a time. */
  public boolean unit(String lower) {
    return has("unit", lower);
  }

  /** Whether this word or sign before a figure makes it money or a label. */
  public boolean label(String lower) {
    return has("before", lower);
  }

  /** What the object of a verb is counted as: deaths for "kill". */
  public Optional<Counted> object(String lemma) {
    return of("object", lemma);
  }

  /** What the subject of a verb is counted as: deaths for "die". */
  public Optional<Counted> subject(String lemma) {
    return of("subject", lemma);
  }

  /** What a noun itself counts: deaths for "fatality". */
  public Optional<Counted> noun(String lemma) {
    return of("noun", lemma);
  }

  private Optional<Counted> of(String place, String lemma) {
    return Optional.ofNullable(counted.getOrDefault(place, Map.of()).get(lemma));
  }

  /** A state behind a figure or its noun, such as "dead" or "in custody". */
  public Optional<Phrases.Match<Counted>> state(List<String> lower, int first) {
    return states.at(lower, first);
  }

  /** A noun whose verb gives the figure, such as "death toll". */
  public Optional<Phrases.Match<Counted>> toll(List<String> lower, int first) {
    return tolls.at(lower, first);
  }

  /** A word for nobody, such as "no one". */
  public Optional<Phrases.Match<Boolean>> none(List<String> lower, int first) {
    return none.at(lower, first);
  }

  /** The kind of who gives a figure, such as "police" for "officer". */
  public Optional<String> reporter(String lemma) {
    return Optional.ofNullable(reporters.get(lemma));
  }

  /** Whether this verb gives figures, such as "estimate". */
  public boolean reports(String lemma) {
    return has("report", lemma);
  }

  /** Whether the subject of this verb, if people, takes part. */
  public boolean inward(String lemma) {
    return has("inward", lemma);
  }

  /** Whether the object of this verb, if people, takes part or is concerned. */
  public boolean outward(String lemma) {
    return has("outward", lemma);
  }
}
