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
  private final Map<String, String> lexicon;
  private final Map<String, String> rules;

  /**
   * @param lexicon "tag word" to lemma, for words that the rules get wrong
   * @param rules "tag ending" to how many letters to cut, then a slash and what to add
   */
  Lemmatizer(Map<String, String> lexicon, Map<String, String> rules) {
    this.lexicon = new HashMap<>(lexicon);
    this.rules = new HashMap<>(rules);
  }

  /** The lemma of a lower-case word with its Penn tag. */
  String lemma(String lower, String fine) {
    String known = lexicon.get(fine + " " + lower);
    return known != null ? known : byRule(lower, fine);
  }

  String byRule(String lower, String fine) {
    for (int length = Math.min(LONGEST, lower.length()); length >= 0; length--) {
      String rule = rules.get(fine + " " + lower.substring(lower.length() - length));
      if (rule != null) {
        int slash = rule.indexOf('/');
        int cut = Integer.parseInt(rule.substring(0, slash));
        if (cut < lower.length()) {
          return lower.substring(0, lower.length() - cut) + rule.substring(slash + 1);
        }
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
    write(out, new TreeMap<>(lexicon));
    write(out, new TreeMap<>(rules));
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
