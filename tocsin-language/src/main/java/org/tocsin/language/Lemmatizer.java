package org.tocsin.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Dictionary forms: known words by a lexicon, others by the longest known ending. */
final class Lemmatizer {
  private static final int LONGEST = 6;

  /** How many letters to cut, then what to add. */
  private record Rule(int cut, String add) {
    static Rule of(String text) {
      int slash = text.indexOf('/');
      return new Rule(Integer.parseInt(text.substring(0, slash)), text.substring(slash + 1));
    }
  }

  /** By tag, then by word. */
  private final Map<String, Map<String, String>> lexicon = new HashMap<>();

  /** By tag, then by ending. */
  private final Map<String, Map<String, Rule>> rules = new HashMap<>();

  /**
   * @param lexicon "tag word" to lemma, for words that the rules get wrong
   * @param rules "tag ending" to how many letters to cut, then a slash and what to add
   */
  Lemmatizer(Map<String, String> lexicon, Map<String, String> rules) {
    lexicon.forEach(
        (key, lemma) ->
            this.lexicon
                .computeIfAbsent(before(key), tag -> new HashMap<>())
                .put(after(key), lemma));
    rules.forEach(
        (key, rule) ->
            this.rules
                .computeIfAbsent(before(key), tag -> new HashMap<>())
                .put(after(key), Rule.of(rule)));
  }

  private static String before(String key) {
    return key.substring(0, key.indexOf(' '));
  }

  private static String after(String key) {
    return key.substring(key.indexOf(' ') + 1);
  }

  /** The lemma of a lower-case word with its Penn tag. */
  String lemma(String lower, String fine) {
    String known = lexicon.getOrDefault(fine, Map.of()).get(lower);
    return known != null ? known : byRule(lower, fine);
  }

  String byRule(String lower, String fine) {
    Map<String, Rule> endings = rules.getOrDefault(fine, Map.of());
    for (int length = Math.min(LONGEST, lower.length()); length >= 0; length--) {
      Rule rule = endings.get(lower.substring(lower.length() - length));
      if (rule != null && rule.cut() < lower.length()) {
        return rule.cut() == 0 && rule.add().isEmpty()
            ? lower
            : lower.substring(0, lower.length() - rule.cut()) + rule.add();
      }
    }
    return lower;
  }

  /** What turns a word into its lemma, as a rule. */
  static String rule(String lower, String lemma) {
    int same = 0;
    while (same < lower.length()
        && same < lemma.length()
        && lower.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return (lower.length() - same) + "/" + lemma.substring(same);
  }

  void write(DataOutputStream out) throws IOException {
    Map<String, String> words = new TreeMap<>();
    lexicon.forEach(
        (tag, lemmas) -> lemmas.forEach((word, lemma) -> words.put(tag + " " + word, lemma)));
    write(out, words);
    Map<String, String> endings = new TreeMap<>();
    rules.forEach(
        (tag, byEnding) ->
            byEnding.forEach(
                (ending, rule) -> endings.put(tag + " " + ending, rule.cut() + "/" + rule.add())));
    write(out, endings);
  }

  private static void write(DataOutputStream out, Map<String, String> map) throws IOException {
    out.writeInt(map.size());
    for (Map.Entry<String, String> entry : map.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  static Lemmatizer read(DataInputStream in) throws IOException {
    return new Lemmatizer(readMap(in), readMap(in));
  }

  private static Map<String, String> readMap(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, String> map = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      map.put(in.readUTF(), in.readUTF());
    }
    return map;
  }
}
