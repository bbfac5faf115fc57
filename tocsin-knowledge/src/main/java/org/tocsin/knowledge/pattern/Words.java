package org.tocsin.knowledge.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** A set of words and phrases, looked up at a place in a sequence of tokens. */
public final class Words {
  private static final Pattern HYPHEN = Pattern.compile("(?<=[^ ])-(?=[^ ])");

  private final Map<String, List<String[]>> byFirst;
  private final int longest;

  private Words(Map<String, List<String[]>> byFirst, int longest) {
    this.byFirst = byFirst;
    this.longest = longest;
  }

  /** A set of these words; a phrase has blanks between its words. */
  public static Words of(Iterable<String> entries) {
    Map<String, List<String[]>> byFirst = new HashMap<>();
    int longest = 0;
    for (String entry : spellings(entries)) {
      String[] parts = entry.split(" ");
      byFirst.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts);
      longest = Math.max(longest, parts.length);
    }
    return new Words(byFirst, longest);
  }

  /** The entries, and those with hyphens as tokens of their own too, as tokenizers cut them. */
  private static TreeSet<String> spellings(Iterable<String> entries) {
    TreeSet<String> all = new TreeSet<>();
    for (String entry : entries) {
      all.add(entry);
      if (entry.indexOf('-') > 0) {
        all.add(HYPHEN.matcher(entry).replaceAll(" - "));
      }
    }
    return all;
  }

  /** Every single word that stands in an entry. */
  public Set<String> all() {
    Set<String> all = new TreeSet<>();
    for (List<String[]> phrases : byFirst.values()) {
      for (String[] phrase : phrases) {
        all.addAll(List.of(phrase));
      }
    }
    return all;
  }

  /** The words with which entries begin. */
  public Set<String> firsts() {
    return new TreeSet<>(byFirst.keySet());
  }

  /** Whether this single word is an entry. */
  public boolean has(String word) {
    List<String[]> phrases = byFirst.get(word);
    if (phrases == null) {
      return false;
    }
    for (String[] phrase : phrases) {
      if (phrase.length == 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many tokens the longest entry takes up that begins at a token; 0 if none does.
   *
   * @param lemmas lemma of a token
   * @param forms lower-case form of a token
   * @param at the token
   * @param size how many tokens there are
   */
  public int matchAt(IntFunction<String> lemmas, IntFunction<String> forms, int at, int size) {
    int best = matchFrom(lemmas.apply(at), lemmas, forms, at, size);
    String form = forms.apply(at);
    return form.equals(lemmas.apply(at))
        ? best
        : Math.max(best, matchFrom(form, lemmas, forms, at, size));
  }

  private int matchFrom(
      String first, IntFunction<String> lemmas, IntFunction<String> forms, int at, int size) {
    List<String[]> phrases = byFirst.get(first);
    int best = 0;
    if (phrases != null) {
      for (String[] phrase : phrases) {
        if (phrase.length > best && at + phrase.length <= size) {
          int i = 1;
          while (i < phrase.length
              && (phrase[i].equals(lemmas.apply(at + i))
                  || phrase[i].equals(forms.apply(at + i)))) {
            i++;
          }
          if (i == phrase.length) {
            best = i;
          }
        }
      }
    }
    return best;
  }

  /** How many words the longest entry has. */
  public int longest() {
    return longest;
  }
}
