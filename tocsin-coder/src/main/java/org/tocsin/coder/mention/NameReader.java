package org.tocsin.coder.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.knowledge.actor.ActorRegister;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Finds the names of persons and bodies in a sentence: by the register, by the words inside
 * capitalised sequences, and by the name recogniser where neither tells.
 */
final class NameReader {
  private static final int LONGEST = 8;
  private static final Set<String> ARTICLES = Set.of("al", "el");

  private final ActorRegister register;
  private final NameWords words;
  private final Countries countries;

  NameReader(ActorRegister register, NameWords words, Countries countries) {
    this.register = register;
    this.words = words;
    this.countries = countries;
  }

  /**
   * A name among tokens.
   *
   * @param first index of its first token, titles left out
   * @param end one past its last token
   * @param sort PERSON, or BODY for all else
   * @param registered the entry it means
   * @param title index of the first token of a title inside the same capitalised sequence, or first
   */
  record Found(int first, int end, Sort sort, Optional<RegisteredActor> registered, int title) {}

  /**
   * What the whole document tells about its capitalised words.
   *
   * @param surnames last words of persons named in full
   * @param bodies names of bodies found in running text
   * @param common words that are also written in lower case
   */
  record Vocabulary(Set<String> surnames, Set<String> bodies, Set<String> common) {}

  /**
   * The names of a sentence in order.
   *
   * @param places tokens that belong to names of places
   */
  List<Found> read(
      String text, Sentence sentence, LocalDate date, Vocabulary known, Set<Integer> places) {
    Set<String> common = known.common();
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      Optional<Found> registered = known(text, sentence, i, date, common);
      if (registered.isPresent()) {
        found.add(registered.get());
        i = Phrases.bracket(sentence, registered.get().end());
        continue;
      }
      if (!opens(sentence, i, common)) {
        i++;
        continue;
      }
      int end = run(text, sentence, i, date, common);
      classify(text, sentence, i, end, known, places, date)
          .map(name -> explained(text, sentence, name, date))
          .ifPresent(found::add);
      i = Math.max(end, Phrases.bracket(sentence, end));
    }
    return found;
  }

  /** "Halm Miners' Union (HMU)": the register may know the acronym only. */
  private Found explained(String text, Sentence sentence, Found name, LocalDate date) {
    if (name.sort() == Sort.PERSON || Phrases.bracket(sentence, name.end()) == name.end()) {
      return name;
    }
    String acronym = sentence.token(name.end() + 1).span().of(text);
    for (RegisteredActor actor : register.find(acronym, date)) {
      if (actor.sort() != Sort.PERSON && spelt(actor, acronym, true)) {
        return new Found(name.first(), name.end(), name.sort(), Optional.of(actor), name.title());
      }
    }
    return name;
  }

  private Optional<Found> known(
      String text, Sentence sentence, int i, LocalDate date, Set<String> common) {
    if (!capital(sentence.token(i)) && !sentence.token(i).text().startsWith("al")) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, sentence.size() - i); length > 0; length--) {
      Token last = sentence.token(i + length - 1);
      if (!Character.isLetterOrDigit(last.text().charAt(last.text().length() - 1))) {
        continue;
      }
      String words = sentence.span(i, i + length).of(text);
      for (RegisteredActor actor : register.find(words, date)) {
        if (spelt(actor, words, length == 1) && !(length == 1 && ordinary(sentence, i, common))) {
          int end = i + length;
          return Optional.of(new Found(i, end, actor.sort(), Optional.of(actor), i));
        }
      }
    }
    return Optional.empty();
  }

  /** A single word must be written as the register has it: "Unite" is a union, "unite" is none. */
  private static boolean spelt(RegisteredActor actor, String words, boolean single) {
    if (!Character.isUpperCase(words.charAt(0))
        && !actor.name().startsWith("al")
        && !actor.aliases().contains(words)) {
      return false;
    }
    return !single
        || words.equals(actor.name())
        || actor.aliases().contains(words)
        || Phrases.acronym(words) && words.equalsIgnoreCase(actor.name());
  }

  private static boolean ordinary(Sentence sentence, int i, Set<String> common) {
    return common.contains(Phrases.lower(sentence, i)) && sentenceStart(sentence, i);
  }

  private static boolean sentenceStart(Sentence sentence, int i) {
    for (int k = 0; k < i; k++) {
      if (sentence.token(k).tag() != Tag.PUNCT) {
        return Phrases.lower(sentence, i - 1).equals(":")
            || sentence.token(i - 1).fine().equals("``");
      }
    }
    return true;
  }

  private static boolean capital(Token token) {
    String text = token.text();
    if (Character.isUpperCase(text.charAt(0))) {
      return true;
    }
    if (ARTICLES.contains(text)) {
      return true; // a token of its own before a hyphen, as in "al-Varni"
    }
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen <= 4
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && (text.startsWith("al-")
            || text.startsWith("el-")
            || text.startsWith("as-")
            || text.startsWith("an-"));
  }

  private boolean opens(Sentence sentence, int i, Set<String> common) {
    Token token = sentence.token(i);
    if (!capital(token) || ARTICLES.contains(token.text()) && !Phrases.hyphen(sentence, i + 1)) {
      return false;
    }
    if (words.never(token.text()) && !(words.honorific(token.text()) && i + 1 < sentence.size())) {
      return false;
    }
    boolean start = sentenceStart(sentence, i);
    boolean follows = i + 1 < sentence.size() && capital(sentence.token(i + 1));
    if (start && !follows && common.contains(Phrases.lower(sentence, i))) {
      return false;
    }
    return !(start
        && token.tag() != Tag.PROPN
        && token.tag() != Tag.NOUN
        && token.tag() != Tag.ADJ
        && !follows);
  }

  /** One past the capitalised sequence that opens here. */
  private int run(String text, Sentence sentence, int first, LocalDate date, Set<String> common) {
    int i = first + 1;
    boolean governs = governs(sentence, first);
    while (i < sentence.size()) {
      Token token = sentence.token(i);
      if (person(text, sentence, i, date, common)) {
        break; // what came before is a title
      }
      if (capital(token) && !barred(token)) {
        governs |= governs(sentence, i);
        i++;
        continue;
      }
      int next = i + 1;
      String lower = Phrases.lower(sentence, i);
      boolean more =
          next < sentence.size() && capital(sentence.token(next)) && !barred(sentence.token(next));
      if (more && (words.particle(token.text()) || Phrases.hyphen(sentence, i))) {
        i++;
      } else if (more
          && governs
          && (lower.equals("of") || lower.equals("for") || lower.equals("on"))) {
        i++;
      } else if (governs
          && (lower.equals("of") || lower.equals("for") || lower.equals("to"))
          && Phrases.lower(sentence, next).equals("the")
          && next + 1 < sentence.size()
          && capital(sentence.token(next + 1))) {
        i += 2;
      } else if (hyphenated(sentence, i)) {
        i += 2; // "Mi-rae"
      } else if (more && (lower.equals("and") || lower.equals("&")) && joins(sentence, first, i)) {
        i++;
      } else if (more && possessive(token) && possessiveName(sentence, next)) {
        i++;
      } else if (token.text().equals(".")
          && more
          && sentence.token(i - 1).text().length() <= 3
          && token.start() == sentence.token(i - 1).end()) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** A hyphen and a small word that the tagger takes for part of the name. */
  private static boolean hyphenated(Sentence sentence, int i) {
    return Phrases.hyphen(sentence, i)
        && i + 1 < sentence.size()
        && sentence.token(i + 1).tag() == Tag.PROPN
        && sentence.token(i - 1).tag() == Tag.PROPN
        && sentence.token(i - 1).end() == sentence.token(i).start()
        && sentence.token(i).end() == sentence.token(i + 1).start();
  }

  private boolean person(
      String text, Sentence sentence, int i, LocalDate date, Set<String> common) {
    return known(text, sentence, i, date, common)
        .map(name -> name.sort() == Sort.PERSON && name.end() > i + 1)
        .orElse(false);
  }

  private boolean governs(Sentence sentence, int i) {
    String word = sentence.token(i).text();
    return words.body(word).isPresent() || words.thing(word) || words.rank(word);
  }

  /** "Ministry of Labour and Trade", "Energy and Mines Ministry": one name. */
  private boolean joins(Sentence sentence, int first, int and) {
    for (int i = first; i < and; i++) {
      String lower = Phrases.lower(sentence, i);
      if (lower.equals("of") || lower.equals("for")) {
        boolean body = words.body(sentence.token(first).text()).isPresent();
        return body && and - i <= 3;
      }
    }
    if (words.body(sentence.token(and - 1).text()).isPresent() || and - first > 2) {
      return false;
    }
    int end = and + 1;
    while (end < sentence.size() && capital(sentence.token(end))) {
      end++;
    }
    return end - and > 2 && words.body(sentence.token(end - 1).text()).isPresent();
  }

  /** Words such as "Monday" end a name; "Workers" opens none but may stand within. */
  private boolean barred(Token token) {
    String word = token.text();
    return words.never(word) && !words.honorific(word) && words.body(word).isEmpty();
  }

  private static boolean possessive(Token token) {
    return token.fine().equals("POS") || token.text().equals("'") || token.text().equals("’");
  }

  /** "Drivers' Union", "People's Party". */
  private boolean possessiveName(Sentence sentence, int next) {
    int end = next;
    while (end < sentence.size() && capital(sentence.token(end))) {
      end++;
    }
    return words.body(sentence.token(end - 1).text()).isPresent();
  }

  private Optional<Found> classify(
      String text,
      Sentence sentence,
      int first,
      int end,
      Vocabulary known,
      Set<Integer> places,
      LocalDate date) {
    Set<String> surnames = known.surnames();
    Set<String> common = known.common();
    int start = first;
    while (start + 1 < end
        && sentenceStart(sentence, start)
        && common.contains(Phrases.lower(sentence, start))
        && !words.given(sentence.token(start).text())
        && !words.rank(sentence.token(start).text())
        && words.body(sentence.token(end - 1).text()).isEmpty()) {
      start++;
    }
    int given = given(sentence, start, end);
    if (given >= 0) {
      return Optional.of(new Found(given, end, Sort.PERSON, Optional.empty(), start));
    }
    int person = afterTitle(sentence, start, end, places);
    boolean titled = person > start || titledBefore(sentence, start);
    int of = connector(sentence, start, end);
    String last = sentence.token((of < 0 ? end : of) - 1).text();
    if (words.body(last).isPresent()
        && (end - start > 1
            || !common.contains(last.toLowerCase(java.util.Locale.ROOT))
                && sentence.token(start).tag() == Tag.PROPN)) {
      boolean bare = end - start == 1;
      return bare && !known(surnames, sentence, start)
          ? Optional.empty()
          : Optional.of(new Found(start, end, Sort.BODY, Optional.empty(), start));
    }
    if (words.thing(last) || person >= end) {
      return Optional.empty();
    }
    if (all(places, person, end) && !surnames.contains(sentence.token(end - 1).text())) {
      return Optional.empty();
    }
    Optional<Name> name = nameIn(sentence, person, end);
    boolean caption = sentence.kind() != SegmentKind.BODY && sentence.kind() != SegmentKind.POST;
    if (countries.people(sentence.token(end - 1).text()).isPresent()
        && sentence.token(end - 1).fine().endsWith("S")) {
      return Optional.empty(); // "Varnian Serbs": a people
    }
    int length = end - person;
    if (length == 1) {
      return single(sentence, person, known, titled, name, start, date);
    }
    if (name.isPresent() && name.get().type() == NameType.ORGANISATION && !titled) {
      return Optional.of(new Found(person, end, Sort.BODY, Optional.empty(), start));
    }
    if (titled
        || name.isPresent() && name.get().type() == NameType.PERSON
        || surnames.contains(sentence.token(end - 1).text())) {
      return Optional.of(new Found(person, end, Sort.PERSON, Optional.empty(), start));
    }
    boolean seen = known.bodies().contains(sentence.span(person, end).of(text));
    if (seen) {
      return Optional.of(new Found(person, end, Sort.BODY, Optional.empty(), start));
    }
    if (caption && !name.isPresent() || of >= 0 || place(sentence, person, end, places)) {
      return Optional.empty();
    }
    boolean propers = true;
    for (int i = person; i < end; i++) {
      propers &=
          sentence.token(i).tag() == Tag.PROPN
              || words.particle(sentence.token(i).text())
              || Phrases.hyphen(sentence, i);
      propers &= !common.contains(Phrases.lower(sentence, i));
    }
    boolean personal = propers && length <= 4 && !adjective(sentence, person);
    return Optional.of(
        new Found(person, end, personal ? Sort.PERSON : Sort.BODY, Optional.empty(), start));
  }

  private boolean adjective(Sentence sentence, int i) {
    return countries.adjective(sentence.token(i).text()).isPresent();
  }

  private static boolean known(Set<String> surnames, Sentence sentence, int i) {
    return surnames.contains(sentence.token(i).text());
  }

  private Optional<Found> single(
      Sentence sentence,
      int i,
      Vocabulary known,
      boolean titled,
      Optional<Name> name,
      int title,
      LocalDate date) {
    Set<String> surnames = known.surnames();
    Set<String> common = known.common();
    Set<String> bodies = known.bodies();
    Token token = sentence.token(i);
    String text = token.text();
    if (adjective(sentence, i) || words.never(text) || countries.of(text).isPresent()) {
      return Optional.empty();
    }
    if (Phrases.acronym(text) && bodies.contains(text)) {
      return Optional.of(new Found(i, i + 1, Sort.BODY, Optional.empty(), title));
    }
    boolean office =
        token.tag() == Tag.PROPN
            && !common.contains(Phrases.lower(sentence, i))
            && !register.surnamed(text, date).isEmpty()
            && sentence.kind() == SegmentKind.BODY
            && argument(token);
    boolean person = surnames.contains(text) || office || titled && !Phrases.acronym(text);
    if (person) {
      return Optional.of(new Found(i, i + 1, Sort.PERSON, Optional.empty(), title));
    }
    if (words.rank(text)) {
      return Optional.empty();
    }
    if (token.fine().equals("NNPS") && !Phrases.acronym(text)) {
      return Optional.empty(); // a people or members of something: a noun
    }
    if (name.isPresent() && name.get().type() != NameType.PLACE) {
      Sort sort =
          name.get().type() == NameType.PERSON && !Phrases.acronym(text) ? Sort.PERSON : Sort.BODY;
      return Optional.of(new Found(i, i + 1, sort, Optional.empty(), title));
    }
    boolean place = name.isPresent() && !camel(text);
    if (common.contains(Phrases.lower(sentence, i)) || token.tag() != Tag.PROPN || place) {
      return Optional.empty();
    }
    boolean argument = argument(token);
    return Phrases.acronym(text) || camel(text) || argument && !sentenceStart(sentence, i)
        ? Optional.of(new Found(i, i + 1, Sort.BODY, Optional.empty(), title))
        : Optional.empty();
  }

  private static boolean argument(Token token) {
    return switch (token.baseRelation()) {
      case "nsubj", "obj", "iobj", "appos" -> true;
      case "obl" -> token.relation().equals("obl:agent");
      case "nmod" -> token.relation().equals("nmod:poss");
      default -> false;
    };
  }

  /** Capitals inside a word mark firms and campaigns: "HalmAZ". */
  private static boolean camel(String text) {
    boolean lower = false;
    for (int i = 0; i < text.length(); i++) {
      if (lower && Character.isUpperCase(text.charAt(i))) {
        return !text.startsWith("Mc") && !text.startsWith("Mac");
      }
      lower = Character.isLowerCase(text.charAt(i));
    }
    return false;
  }

  private static boolean all(Set<Integer> places, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!places.contains(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean place(Sentence sentence, int first, int end, Set<Integer> places) {
    return places.contains(end - 1)
        || nameIn(sentence, first, end).map(n -> n.type() == NameType.PLACE).orElse(false);
  }

  private static Optional<Name> nameIn(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      Optional<Name> name = sentence.nameAt(i);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The last given name of the sequence that has a word behind it and opens a person's name. */
  private int given(Sentence sentence, int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      String word = sentence.token(i).text();
      boolean body =
          words.body(sentence.token(end - 1).text()).isPresent()
              || words.thing(sentence.token(end - 1).text());
      boolean before =
          i == first || words.rank(sentence.token(i - 1).text()) || rankBefore(sentence, first, i);
      boolean next = capital(sentence.token(i + 1)) || words.particle(sentence.token(i + 1).text());
      if (words.given(word) && !body && before && next && connector(sentence, i, end) < 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean rankBefore(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.rank(sentence.token(i).text())) {
        return true;
      }
    }
    return adjective(sentence, first) && end == first + 1;
  }

  /** Where the name begins behind "Belarusian Foreign Minister", "Mr", "Police Colonel". */
  private int afterTitle(Sentence sentence, int first, int end, Set<Integer> places) {
    int last = -1;
    for (int i = first; i < end; i++) {
      if (words.rank(sentence.token(i).text())) {
        last = i;
      }
    }
    if (last < 0) {
      return first;
    }
    int at = last + 1;
    String lower = Phrases.lower(sentence, at);
    while (at < end
        && (lower.equals("of")
            || lower.equals("for")
            || lower.equals("the")
            || places.contains(at)
            || lower.equals("."))) {
      at++;
      lower = Phrases.lower(sentence, at);
    }
    return at;
  }

  /**
   * "spokesman Lesiba Kgwele", "the miner Ana Velic": a lower-case word for a person before the
   * name.
   */
  private boolean titledBefore(Sentence sentence, int first) {
    if (first == 0) {
      return false;
    }
    String before = Phrases.lower(sentence, first - 1);
    if (before.equals("named")
        || before.equals("called") && sentence.token(first - 1).relation().equals("acl")) {
      return true;
    }
    return words.rank(sentence.token(first - 1).text())
        && sentence.token(first - 1).tag() != Tag.ADJ;
  }

  private static int connector(Sentence sentence, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      String lower = Phrases.lower(sentence, i);
      if (sentence.token(i).text().equals(lower)
          && (lower.equals("of")
              || lower.equals("for")
              || lower.equals("on")
              || lower.equals("to"))) {
        return i;
      }
    }
    return -1;
  }
}
