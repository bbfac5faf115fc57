package org.tocsin.knowledge.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Words for persons, groups of persons and bodies. Immutable. */
public final class People {
  private static final String WORDS = "/org/tocsin/knowledge/lang/en/people.tsv";
  private static final String MODIFIERS = "/org/tocsin/knowledge/lang/en/people-modifiers.tsv";
  private static final int LONGEST = 4;

  private final Map<String, PersonWord> words;
  private final Map<String, ActorKind> modifiers;
  private final Set<String> inheriting;
  private final Set<String> speaking;

  private People(
      Map<String, PersonWord> words,
      Map<String, ActorKind> modifiers,
      Set<String> inheriting,
      Set<String> speaking) {
    this.words = words;
    this.modifiers = modifiers;
    this.inheriting = inheriting;
    this.speaking = speaking;
  }

  /**
   * Reads the word lists.
   *
   * @throws IllegalStateException naming file, line and remedy where an entry is wrong
   */
  public static People load() {
    Map<String, PersonWord> words = new HashMap<>();
    for (Table.Row row : Table.read(WORDS, 5)) {
      PersonWord word =
          new PersonWord(
              row.text(0),
              row.value(1, ActorKind.class),
              row.value(2, Sort.class),
              row.value(3, ActorClass.class),
              row.optionalValue(4, Gender.class));
      if (!word.word().equals(word.word().toLowerCase(Locale.ROOT))) {
        throw row.wrong("'" + word.word() + "' has capitals", "write it in lower case");
      }
      if (words.put(word.word(), word) != null) {
        throw row.wrong("'" + word.word() + "' stands twice", "keep one of the lines");
      }
    }
    Map<String, ActorKind> modifiers = new HashMap<>();
    Set<String> inheriting = new HashSet<>();
    Set<String> speaking = new HashSet<>();
    for (Table.Row row : Table.read(MODIFIERS, 3)) {
      switch (row.text(1)) {
        case "inherits" -> inheriting.add(row.text(0));
        case "marks" -> modifiers.put(row.text(0), row.value(2, ActorKind.class));
        case "speaks" -> speaking.add(row.text(0));
        default -> throw row.wrong("'" + row.text(1) + "'", "use inherits, marks or speaks");
      }
    }
    return new People(
        Map.copyOf(words), Map.copyOf(modifiers), Set.copyOf(inheriting), Set.copyOf(speaking));
  }

  /** The entry for a lemma or a lower-case phrase. */
  public Optional<PersonWord> of(String lemma) {
    return Optional.ofNullable(words.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether the word takes its kind from the body it belongs to, as "spokesman" in "union
   * spokesman".
   */
  public boolean inherits(String word) {
    return inheriting.contains(word.substring(word.lastIndexOf(' ') + 1));
  }

  /** Whether the word means people only where they tell something, as "source" does. */
  public boolean speaks(String word) {
    return speaking.contains(word);
  }

  /**
   * Whether the modifier gives its kind to words for people, as "striking" in "striking residents".
   */
  public boolean marks(String modifier) {
    return modifiers.containsKey(modifier);
  }

  /** How many entries there are. */
  public int size() {
    return words.size();
  }

  /**
   * What the noun phrase with this head means, its modifiers counted: "riot police", "union
   * leader", "members of parliament".
   */
  public Optional<PersonWord> phrase(Sentence sentence, int head) {
    Optional<PersonWord> longest = longest(sentence, head);
    if (longest.isEmpty() || longest.get().word().indexOf(' ') >= 0) {
      return longest;
    }
    PersonWord word = longest.get();
    boolean inherits = inheriting.contains(word.word());
    boolean plain = inherits || word.kind() == ActorKind.CITIZENS || word.kind() == ActorKind.OTHER;
    for (int i = head - 1; i >= Math.max(0, head - LONGEST); i--) {
      Token token = sentence.token(i);
      if (!modifies(sentence, i, head)) {
        break;
      }
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      ActorKind marked = modifiers.get(lemma);
      if (marked != null && plain) {
        return Optional.of(word.withKind(marked));
      }
      PersonWord noun = words.get(lemma);
      if (inherits && noun != null && token.tag() != Tag.ADJ) {
        return Optional.of(word.withKind(noun.kind()));
      }
    }
    return inherits ? Optional.of(ofPhrase(sentence, head, word)) : longest;
  }

  /**
   * "leader of the union", "members of parliament", "head of the army": the kind is the inner
   * noun's.
   */
  private PersonWord ofPhrase(Sentence sentence, int head, PersonWord word) {
    for (int child : sentence.children(head)) {
      Token inner = sentence.token(child);
      if (child <= head || !inner.baseRelation().equals("nmod")) {
        continue;
      }
      boolean of = false;
      for (int marker : sentence.children(child)) {
        String lemma = sentence.token(marker).lemma();
        of |= lemma.equals("of") || lemma.equals("for");
      }
      if (of) {
        return longest(sentence, child).map(found -> word.withKind(found.kind())).orElse(word);
      }
    }
    return word;
  }

  private static boolean modifies(Sentence sentence, int token, int head) {
    return switch (sentence.token(token).tag()) {
      case NOUN, PROPN, ADJ, VERB, ADV, NUM -> true;
      case PUNCT -> sentence.token(token).text().equals("-");
      case PART -> sentence.token(token).lemma().startsWith("'") && sentence.dominates(head, token);
      case ADP, AUX, CCONJ, DET, INTJ, PRON, SCONJ, SYM, X -> false;
    };
  }

  private Optional<PersonWord> longest(Sentence sentence, int head) {
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    String text = sentence.token(head).text().toLowerCase(Locale.ROOT);
    for (int first = Math.max(0, head - LONGEST + 1); first < head; first++) {
      String before = words(sentence, first, head);
      PersonWord found = words.getOrDefault(before + lemma, words.get(before + text));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return behind(sentence, head)
        .or(() -> of(lemma))
        .or(() -> of(text.replace(".", "")))
        .or(() -> singular(text));
  }

  /** Plurals that the lemmatiser took for names: "Refugees" at the head of a sentence. */
  private Optional<PersonWord> singular(String text) {
    if (text.length() < 4 || !text.endsWith("s") || text.endsWith("ss")) {
      return Optional.empty();
    }
    String stem = text.substring(0, text.length() - 1);
    return of(stem)
        .or(
            () ->
                stem.endsWith("ie")
                    ? of(stem.substring(0, stem.length() - 2) + "y")
                    : Optional.empty());
  }

  /** Phrases whose head comes first: "secretary of state", "member of parliament". */
  private Optional<PersonWord> behind(Sentence sentence, int head) {
    StringBuilder phrase = new StringBuilder(sentence.token(head).lemma());
    PersonWord found = null;
    for (int i = head + 1; i < Math.min(sentence.size(), head + 5); i++) {
      Token token = sentence.token(i);
      phrase.append(' ').append(token.text().toLowerCase(Locale.ROOT));
      found = words.getOrDefault(phrase.toString(), found);
    }
    return Optional.ofNullable(found);
  }

  private static String words(Sentence sentence, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      String text = sentence.token(i).text().toLowerCase(Locale.ROOT);
      boolean possessive =
          text.equals("'s") || text.equals("'") || text.equals("’") || text.equals("’s");
      if (possessive && words.length() > 0) {
        words.setLength(words.length() - 1);
        text = text.replace('’', '\'');
      }
      words.append(text).append(text.equals("-") ? "" : " ");
    }
    return words.toString();
  }
}
