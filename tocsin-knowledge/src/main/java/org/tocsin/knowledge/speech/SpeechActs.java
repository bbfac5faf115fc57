package org.tocsin.knowledge.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.model.StatementType;

/** Words inside what is said that tell its speech act. */
public final class SpeechActs {
  private static final String FILE = "lang/en/speech-acts.yaml";
  private static final Set<String> KEYS = Set.of("act", "any", "quoted", "reported", "brief");

  /** How many words a star may stand for. */
  private static final int GAP = 3;

  /** How many words a chant has at most. */
  private static final int BRIEF = 5;

  private record Rule(
      StatementType act, List<String[]> quoted, List<String[]> reported, List<String[]> brief) {}

  /**
   * A speech act and the words that tell it.
   *
   * @param act what is done by saying it
   * @param words the phrase of the file that decided
   */
  public record Reading(StatementType act, String words) {}

  private final List<Rule> rules = new ArrayList<>();

  private SpeechActs(YamlFile.Value root) {
    for (YamlFile.Value entry : root.list()) {
      Map<String, YamlFile.Value> map = entry.map(KEYS);
      StatementType act =
          Arrays.stream(StatementType.values())
              .filter(t -> t.id().equals(entry.at("act").text()))
              .findFirst()
              .orElseThrow(
                  () ->
                      entry
                          .at("act")
                          .fault(
                              "no speech act of this name",
                              "Use one of "
                                  + Arrays.stream(StatementType.values())
                                      .map(StatementType::id)
                                      .toList()));
      List<String[]> quoted = new ArrayList<>();
      List<String[]> reported = new ArrayList<>();
      List<String[]> brief = new ArrayList<>();
      for (Map.Entry<String, YamlFile.Value> list : map.entrySet()) {
        if (list.getKey().equals("act")) {
          continue;
        }
        for (String phrase : list.getValue().texts()) {
          String[] words = phrase.split(" ");
          if (list.getKey().equals("brief")) {
            brief.add(words);
            continue;
          }
          if (!list.getKey().equals("reported")) {
            quoted.add(words);
          }
          if (!list.getKey().equals("quoted")) {
            reported.add(words);
          }
        }
      }
      rules.add(new Rule(act, quoted, reported, brief));
    }
  }

  /** The shipped rules. */
  public static SpeechActs load() {
    return new SpeechActs(YamlFile.read(FILE));
  }

  /** The rules of a text in the form of the shipped file; the name is for messages. */
  public static SpeechActs parse(String file, String text) {
    return new SpeechActs(YamlFile.parse(file, text));
  }

  /** The speech act of what is said, where its words tell. */
  public Optional<Reading> of(String said, boolean direct) {
    List<String> words = words(said);
    for (Rule rule : rules) {
      List<String[]> phrases = new ArrayList<>(direct ? rule.quoted() : rule.reported());
      if (direct && words.size() <= BRIEF) {
        phrases.addAll(rule.brief());
      }
      for (String[] phrase : phrases) {
        for (int i = 0; i < words.size(); i++) {
          if (matches(phrase, 0, words, i)) {
            return Optional.of(new Reading(rule.act(), String.join(" ", phrase)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean matches(String[] phrase, int part, List<String> words, int at) {
    if (part == phrase.length) {
      return true;
    }
    if (phrase[part].equals("*")) {
      for (int gap = 0; gap <= GAP; gap++) {
        if (matches(phrase, part + 1, words, at + gap)) {
          return true;
        }
      }
      return false;
    }
    return at < words.size()
        && phrase[part].equals(words.get(at))
        && matches(phrase, part + 1, words, at + 1);
  }

  private static List<String> words(String said) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= said.length(); i++) {
      char c = i < said.length() ? said.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (said.startsWith("ll", i + 1) && (c == '\'' || c == '\u2019')) {
        flush(word, words);
        words.add("will");
        i += 2;
      } else if (c != '\'' && c != '\u2019') {
        flush(word, words);
      }
    }
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString().toLowerCase(Locale.ROOT));
      word.setLength(0);
    }
  }
}
