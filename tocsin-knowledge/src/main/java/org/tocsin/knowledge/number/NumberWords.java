package org.tocsin.knowledge.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.knowledge.data.KnowledgeFolder;
import org.tocsin.knowledge.data.TableFile;
import org.tocsin.model.Comparator;

/** The number words of a language and the words that bound a figure. */
public final class NumberWords {
  private final Map<String, Long> cardinals = new HashMap<>();
  private final Map<String, Long> scales = new HashMap<>();
  private final Map<String, Long> collectives = new HashMap<>();
  private final Map<String, Long> ordinals = new HashMap<>();
  private final Phrases<Long> vague = new Phrases<>();
  private final Phrases<Comparator> comparators = new Phrases<>();
  private final Phrases<Comparator> after = new Phrases<>();

  private NumberWords(List<TableFile.Row> rows) {
    for (TableFile.Row row : rows) {
      String words = row.cell(1);
      switch (row.cell(0)) {
        case "cardinal" -> cardinals.put(words, value(row));
        case "scale" -> scales.put(words, value(row));
        case "collective" -> collectives.put(words, value(row));
        case "ordinal" -> ordinals.put(words, value(row));
        case "vague" -> vague.add(words, value(row));
        case "comparator" -> comparators.add(words, comparator(row));
        case "after" -> after.add(words, comparator(row));
        default ->
            throw row.fault("no kind " + row.cell(0), "Use a kind that the file's head names");
      }
    }
  }

  /** The shipped words of a language such as "en". */
  public static NumberWords load(String language) {
    return parse(
        "lang/" + language + "/numbers.tsv",
        KnowledgeFolder.text("lang/" + language + "/numbers.tsv"));
  }

  /** The words of a text in the form of the shipped file. */
  public static NumberWords parse(String file, String text) {
    return new NumberWords(TableFile.parse(file, text, 3));
  }

  private static long value(TableFile.Row row) {
    try {
      return Long.parseLong(row.cell(2));
    } catch (NumberFormatException e) {
      throw row.fault("no number: " + row.cell(2), "Write digits only");
    }
  }

  private static Comparator comparator(TableFile.Row row) {
    for (Comparator comparator : Comparator.values()) {
      if (comparator.name().toLowerCase(Locale.ROOT).equals(row.cell(2))) {
        return comparator;
      }
    }
    throw row.fault("no comparator " + row.cell(2), "Use a comparator of the coded article");
  }

  /** A number below 100 such as "twelve", in lower case. */
  public OptionalLong cardinal(String word) {
    return find(cardinals, word);
  }

  /** A word that multiplies, such as "million". */
  public OptionalLong scale(String word) {
    return find(scales, word);
  }

  /** A set of fixed size, such as "dozen". */
  public OptionalLong collective(String word) {
    return find(collectives, word);
  }

  /** A rank such as "third". */
  public OptionalLong ordinal(String word) {
    return find(ordinals, word);
  }

  /** An open number such as "tens of thousands": the smallest it can mean. */
  public Optional<Phrases.Match<Long>> vague(List<String> words, int first) {
    return vague.at(words, first);
  }

  /** Words before a figure that bound it, such as "more than". */
  public Optional<Phrases.Match<Comparator>> comparator(List<String> words, int first) {
    return comparators.at(words, first);
  }

  /** Words behind a figure that bound it, such as "or more". */
  public Optional<Phrases.Match<Comparator>> comparatorAfter(List<String> words, int first) {
    return after.at(words, first);
  }

  private static OptionalLong find(Map<String, Long> map, String word) {
    Long value = map.get(word);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
