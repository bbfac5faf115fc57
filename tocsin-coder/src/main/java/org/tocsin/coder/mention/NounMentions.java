package org.tocsin.coder.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tocsin.coder.mention.Candidate.Form;
import org.tocsin.coder.mention.Candidate.Traits;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.actor.PersonWord;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Common nouns for persons, groups and bodies, figures that stand alone for people, as candidates.
 */
final class NounMentions {
  private static final Set<String> QUANTITY_PRONOUNS =
      Set.of(
          "others",
          "many",
          "some",
          "several",
          "those",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "millions",
          "tens",
          "most");

  /** How far the verb of saying may stand behind "a source close to the talks". */
  private static final int SPOKEN = 9;

  private final People people;
  private final NameWords words;
  private final Countries countries;
  private final PhraseClues clues;
  private final Reporting reporting;

  NounMentions(
      People people, NameWords words, Countries countries, PhraseClues clues, Reporting reporting) {
    this.reporting = reporting;
    this.people = people;
    this.words = words;
    this.countries = countries;
    this.clues = clues;
  }

  Optional<Candidate> nominal(
      String text,
      Sentence sentence,
      int i,
      List<NameReader.Found> names,
      List<PlaceMention> places) {
    Token token = sentence.token(i);
    boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || plainSubject(sentence, i);
    boolean adjective =
        (token.tag() == Tag.ADJ || token.tag() == Tag.VERB && token.fine().equals("VBN"))
            && Phrases.lower(sentence, i - 1).equals("the")
            && !Phrases.noun(sentence, i + 1)
            && !Phrases.adjective(sentence, i + 1);
    Optional<PersonWord> word = noun || adjective ? clues.word(sentence, i) : Optional.empty();
    if (word.isEmpty() && (noun || token.tag() == Tag.ADJ && !Phrases.noun(sentence, i + 1))) {
      word = nation(sentence, i);
    }
    if (word.isEmpty()) {
      return bare(text, sentence, i);
    }
    if (people.speaks(word.get().word()) && !tells(sentence, i)) {
      return Optional.empty();
    }
    if (noun && Phrases.noun(sentence, i + 1) && sentence.token(i + 1).start() <= token.end() + 1) {
      return modifier(text, sentence, i, word.get(), places);
    }
    if (noun && Phrases.hyphen(sentence, i + 1)) {
      return Optional.empty();
    }
    int first = Phrases.left(sentence, i);
    if (first > 0 && people.marks(Phrases.lower(sentence, first - 1))) {
      first--; // "Striking miners": a participle that the tagger took for the verb
    }
    int outer = Phrases.outer(sentence, first, i);
    int start = outer == i ? first : Phrases.left(sentence, outer);
    int end = Phrases.right(sentence, i, k -> nameEnd(names, k));
    List<Integer> inner = new ArrayList<>();
    if (outer != i) {
      inner.add(i);
      for (int k = outer + 1; k < i; k++) {
        if (Phrases.quantity(sentence, k)) {
          inner.add(k);
        }
      }
    }
    PersonWord means = word.get();
    if (people.inherits(means.word())) {
      means = clues.bodyWithin(sentence, start, end, names).map(means::withKind).orElse(means);
    }
    return Optional.of(candidate(text, sentence, start, end, outer, i, inner, means, places));
  }

  /** Whether the words around a noun say that it tells something or is told of by name. */
  private boolean tells(Sentence sentence, int noun) {
    Token head = sentence.token(noun);
    if (head.baseRelation().equals("nsubj") && reports(sentence, head.head())) {
      return true;
    }
    int first = Phrases.left(sentence, noun);
    if (first > 0
        && (reports(sentence, first - 1) || Phrases.lower(sentence, first - 1).equals("by"))) {
      return true;
    }
    if (first > 1
        && Phrases.lower(sentence, first - 1).equals("to")
        && Phrases.lower(sentence, first - 2).equals("according")) {
      return true;
    }
    for (int i = noun + 1; i < Math.min(sentence.size(), noun + SPOKEN); i++) {
      if (sentence.token(i).tag() == Tag.PUNCT) {
        return false;
      }
      if (sentence.token(i).tag() == Tag.VERB) {
        return reports(sentence, i);
      }
    }
    return false;
  }

  private boolean reports(Sentence sentence, int token) {
    Token verb = sentence.token(token);
    return verb.tag() == Tag.VERB && reporting.verb(verb.lemma()).isPresent();
  }

  /** "Refugees also gathered": taggers take a plural at the head of a sentence for a verb. */
  private static boolean plainSubject(Sentence sentence, int i) {
    if (i != 0
        || sentence.token(i).tag() != Tag.VERB
        || !sentence.token(i).text().endsWith("s")
        || sentence.size() < 3) {
      return false;
    }
    return switch (sentence.token(1).tag()) {
      case VERB, AUX, ADV, ADP -> true;
      default -> false;
    };
  }

  private static int nameEnd(List<NameReader.Found> names, int token) {
    for (NameReader.Found name : names) {
      if (name.title() <= token && token < name.end()) {
        return name.end();
      }
    }
    return token + 1;
  }

  /** "police operation", "teachers' strike": a body or group before a noun of another sort. */
  private Optional<Candidate> modifier(
      String text, Sentence sentence, int i, PersonWord word, List<PlaceMention> places) {
    int last = i + 1;
    while (Phrases.noun(sentence, last + 1)) {
      last++;
    }
    boolean several = word.sort() != Sort.PERSON || sentence.token(i).fine().endsWith("S");
    if (!several
        || clues.word(sentence, last).isPresent()
        || generic(word.word())
        || words.thing(sentence.token(last).text())) {
      return Optional.empty();
    }
    int first = i;
    String phrase = word.word();
    for (int k = phrase.indexOf(' '); k >= 0 && first > 0; k = phrase.indexOf(' ', k + 1)) {
      first--;
    }
    return Optional.of(candidate(text, sentence, first, i + 1, i, i, List.of(), word, places));
  }

  private static boolean generic(String word) {
    return switch (word) {
      case "state",
          "country",
          "nation",
          "force",
          "family",
          "people",
          "public",
          "school",
          "group",
          "team",
          "network",
          "power",
          "service" ->
          true;
      default -> false;
    };
  }

  /** "Danes", "the Dutch". */
  private Optional<PersonWord> nation(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String text = token.text();
    boolean plural =
        text.endsWith("s")
            && token.fine().equals("NNPS")
            && Character.isUpperCase(text.charAt(0))
            && !Phrases.acronym(text)
            && !words.thing(text)
            && !words.thing(text.substring(0, text.length() - 1))
            && !words.never(text)
            && words.body(text).isEmpty();
    String article = Phrases.lower(sentence, i - 1);
    boolean one = article.equals("a") || article.equals("an");
    if (one && !Phrases.noun(sentence, i + 1) && countries.adjective(text).isPresent()) {
      return Optional.of(
          new PersonWord(
              "person",
              ActorKind.CITIZENS,
              Sort.PERSON,
              ActorClass.PRIVATE_INDIVIDUAL,
              Optional.empty()));
    }
    boolean people =
        countries.people(text).isPresent()
            || plural
            || countries.adjective(text).isPresent()
                && Phrases.lower(sentence, i - 1).equals("the");
    return people
        ? Optional.of(
            new PersonWord(
                "people", ActorKind.CITIZENS, Sort.GROUP, ActorClass.GROUP, Optional.empty()))
        : Optional.empty();
  }

  /** A figure or "others" that stands alone for people. */
  private Optional<Candidate> bare(String text, Sentence sentence, int i) {
    Token token = sentence.token(i);
    String lower = Phrases.lower(sentence, i);
    boolean argument =
        token.relation().startsWith("nsubj")
            || token.relation().equals("obj")
            || token.relation().equals("obl:agent");
    boolean figure = token.tag() == Tag.NUM && people(token.text()) && argument;
    boolean pronoun = QUANTITY_PRONOUNS.contains(lower) && argument;
    if (!figure && !pronoun
        || Phrases.noun(sentence, i + 1)
        || Phrases.lower(sentence, i + 1).equals("%")) {
      return Optional.empty();
    }
    int end = i + 1;
    if (Phrases.lower(sentence, i + 1).equals("of")) {
      int noun = Phrases.nounAfter(sentence, i + 2);
      if (noun < 0 || !Phrases.quantity(sentence, noun)) {
        return Optional.empty();
      }
      end = noun + 1;
    }
    PersonWord word =
        new PersonWord(
            "people", ActorKind.CITIZENS, Sort.GROUP, ActorClass.GROUP, Optional.empty());
    return Optional.of(
        candidate(
            text, sentence, Phrases.left(sentence, i), end, i, i, List.of(), word, List.of()));
  }

  private static boolean people(String text) {
    boolean year = text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    return !year && !text.equals("one") && text.indexOf(':') < 0 && text.indexOf('.') < 0;
  }

  private Candidate candidate(
      String text,
      Sentence sentence,
      int start,
      int end,
      int head,
      int noun,
      List<Integer> inner,
      PersonWord word,
      List<PlaceMention> places) {
    boolean single = head != noun && Phrases.lower(sentence, head).equals("one");
    boolean many =
        sentence.token(noun).fine().endsWith("S")
            || Phrases.lower(sentence, noun).endsWith("s") && !word.word().endsWith("s");
    boolean plural = !single && (many && word.sort() == Sort.PERSON || head != noun);
    boolean several = plural || word.sort() == Sort.PERSON && many(sentence, start, noun);
    Sort sort = several ? Sort.GROUP : word.sort();
    OptionalInt age = PhraseClues.ageWithin(sentence, start, noun);
    if (age.isEmpty()) {
      age = PhraseClues.ageBehind(sentence, end);
    }
    ActorClass actorClass = word.actorClass();
    if (sort == Sort.GROUP
        && (actorClass == ActorClass.PRIVATE_INDIVIDUAL || actorClass == ActorClass.ORGANISATION)) {
      actorClass = ActorClass.GROUP;
    }
    String determiner = Phrases.lower(sentence, start);
    boolean definite =
        switch (determiner) {
          case "the", "this", "that", "these", "those", "his", "her", "their", "its", "both" ->
              true;
          default -> possessor(sentence, start, noun);
        };
    StringBuilder figure = new StringBuilder();
    Set<String> details = new LinkedHashSet<>();
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      if (i < noun
          && Phrases.quantity(sentence, i)
          && !token.lemma().equals("all")
          && age.isEmpty()) {
        figure.append(Phrases.lower(sentence, i)).append(' ');
      } else if (i != noun
          && (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN || token.tag() == Tag.ADJ)) {
        details.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    for (String part : word.word().split(" ")) {
      details.remove(part);
    }
    Traits traits =
        new Traits(
            sort,
            word.kind(),
            actorClass,
            word.gender(),
            clues.country(sentence, start, end, places),
            Optional.empty(),
            definite,
            plural,
            clues.former(sentence, start, noun),
            age,
            figure.toString().strip(),
            new HashSet<>(details));
    int from = start;
    boolean bare =
        sentence.token(start).tag() == Tag.DET || sentence.token(start).fine().equals("PRP$");
    if (bare && start + 1 < end) {
      from++;
    }
    int outer =
        PhraseClues.treeHead(sentence, Math.min(start, head), Math.max(noun, head) + 1, head);
    List<Integer> more = new ArrayList<>(inner);
    if (outer != head) {
      more.add(head);
    }
    if (outer != noun && !more.contains(noun)) {
      more.add(noun);
    }
    return new Candidate(
        sentence.index(),
        start,
        end,
        outer,
        more,
        sentence.span(start, end),
        Form.NOMINAL,
        sentence.span(from, end).of(text),
        List.of(),
        word.word(),
        traits);
  }

  private static boolean many(Sentence sentence, int start, int noun) {
    for (int i = start; i < noun; i++) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.NUM
          && token.baseRelation().equals("nummod")
          && !token.text().equals("one")
          && token.head() == noun
          && !token.text().equals("One")) {
        return true;
      }
    }
    return false;
  }

  private static boolean possessor(Sentence sentence, int start, int noun) {
    for (int i = start; i < noun; i++) {
      if (sentence.token(i).fine().equals("POS")) {
        return true;
      }
    }
    return false;
  }
}
