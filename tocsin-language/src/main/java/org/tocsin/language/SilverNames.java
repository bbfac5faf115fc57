package org.tocsin.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.NameType;

/**
 * Names that a teacher with other guidelines (OntoNotes) has found, brought to the scheme of {@link
 * NameGold}: no articles, titles or endings; countries, places and buildings are one type, peoples
 * none; heads of names have the last word, see {@link NameHeads}.
 */
final class SilverNames {
  private static final Map<String, NameType> TYPES =
      Map.of(
          "PERSON", NameType.PERSON,
          "ORG", NameType.ORGANISATION,
          "GPE", NameType.PLACE,
          "LOC", NameType.PLACE,
          "FAC", NameType.PLACE);
  private static final Set<String> BEFORE = Set.of("the", "a", "an", "\"", "“", "'", "‘");
  private static final Set<String> BEHIND = Set.of("'s", "’s", "'", "’", ",", ".", "\"", "”");

  private SilverNames() {}

  /** Labels as {@link NameFinder} numbers them, by sentence as {@link TeachingText} writes it. */
  static Map<String, int[]> read(Path sentences, Path tags) throws IOException {
    List<String> lines = Files.readAllLines(sentences);
    List<String> answers = Files.readAllLines(tags);
    if (lines.size() != answers.size()) {
      throw new IOException(tags + ": needs a line for each of " + sentences);
    }
    Map<String, int[]> names = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      names.put(lines.get(i), labels(lines.get(i).split("\t"), answers.get(i).split("\t")));
    }
    return names;
  }

  /**
   * Labels of a sentence.
   *
   * @param tags of the teacher: O outside, else B-, I-, L- or U- and a type
   */
  static int[] labels(String[] forms, String[] tags) {
    int[] labels = new int[forms.length];
    int i = 0;
    while (i < tags.length) {
      int end = i + 1;
      if (!tags[i].equals("O")) {
        String type = tags[i].substring(2);
        while (end < tags.length
            && (tags[end].equals("I-" + type) || tags[end].equals("L-" + type))) {
          end++;
        }
        mark(forms, TYPES.get(type), i, end, labels);
      }
      i = end;
    }
    return labels;
  }

  private static void mark(
      String[] forms,
      @org.jspecify.annotations.Nullable NameType type,
      int from,
      int to,
      int[] labels) {
    if (type == null) {
      return;
    }
    int first = from;
    int end = to;
    while (first < end && BEFORE.contains(lower(forms[first]))) {
      first++;
    }
    while (end > first && BEHIND.contains(forms[end - 1])) {
      end--;
    }
    while (type == NameType.PERSON && first < end && NameGold.office(forms[first])) {
      first++;
    }
    boolean person = type == NameType.PERSON;
    if (first == end || !person && NameHeads.other(forms, first, end)) {
      return;
    }
    NameType right = !person && NameHeads.place(forms, first, end) ? NameType.PLACE : type;
    Arrays.fill(labels, first, end, NameFinder.begin(right) + 1);
    labels[first] = NameFinder.begin(right);
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
