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
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Country;
import org.tocsin.knowledge.actor.Gender;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.actor.PersonWord;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Turns the names, nouns and pronouns of one sentence into candidates. */
final class MentionReader {
  private static final Set<String> QUANTITY_PRONOUNS = Set.of("others", "many", "some", "several", "those", "dozens", "hundreds", "thousands", "scores", "millions", "tens", "most");

  private final People people;
  private final NameWords words;
  private final Countries countries;

  MentionReader(People people, NameWords words, Countries countries) {
    this.people = people;
    this.words = words;
    this.countries = countries;
  }

  /** The candidates of a sentence in text order. */
  List<Candidate> read(
      String text, Sentence sentence, List<NameReader.Found> names, List<PlaceMention> places, QuotedText quoted) {
    List<Candidate> found = new ArrayList<>();
    for (NameReader.Found name : names) {
      found.add(name(text, sentence, name, names, places));
    }
    for (PlaceMention place : places) {
      if (acts(sentence, place) && free(found, place.first(), place.end())) {
        found.add(country(text, sentence, place));
      }
    }
    int named = found.size();
    for (int i = 0; i < sentence.size(); i++) {
      if (!free(found.subList(0, named), i, i + 1) || taken(found, i)) {
        continue;
      }
      Token token = sentence.token(i);
      Optional<Candidate> candidate =
          token.tag() == Tag.PRON && personal(token)
              ? pronoun(text, sentence, i, quoted)
              : nominal(text, sentence, i, names, places);
      candidate.ifPresent(found::add);
    }
    found.sort(java.util.Comparator.comparing((Candidate c) -> c.head()).thenComparing(Candidate::first));
    return found;
  }

  /** A country in an actor's place of the sentence is its government, though it may name the location as well. */
  private static boolean acts(Sentence sentence, PlaceMention place) {
    return switch (place.use()) {
      case ACTOR -> true;
      case LOCATION -> place.place().precision() == PlacePrecision.COUNTRY && governed(sentence, place.head());
      case PART_OF_NAME, DATELINE -> false;
    };
  }

  private static boolean governed(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return switch (token.baseRelation()) {
      case "nsubj", "iobj" -> true;
      case "nmod", "obl" -> {
        String preposition = ArgumentFinder.preposition(sentence, head);
        boolean toward = preposition.equals("by") || preposition.equals("with") || preposition.equals("against");
        yield token.relation().equals("nmod:poss") || toward;
      }
      default -> false;
    };
  }

  private static boolean free(List<Candidate> found, int first, int end) {
    for (Candidate candidate : found) {
      if (candidate.first() < end && first < candidate.end()) {
        return false;
      }
    }
    return true;
  }

  private static boolean taken(List<Candidate> found, int i) {
    for (Candidate candidate : found) {
      if (candidate.head() == i || candidate.inner().contains(i)) {
        return true;
      }
    }
    return false;
  }

  // --- names

  private Candidate name(String text, Sentence sentence, NameReader.Found name, List<NameReader.Found> names, List<PlaceMention> places) {
    int first = behindBracket(sentence, titleStart(sentence, name), names);
    int end = Phrases.bracket(sentence, name.end());
    List<String> aliases = new ArrayList<>();
    if (end > name.end()) {
      aliases.add(sentence.token(end - 2).text());
    }
    Optional<RegisteredActor> registered = name.registered();
    Optional<PersonWord> title = Optional.empty();
    String role = "";
    for (int i = name.first() - 1; i >= first && title.isEmpty(); i--) {
      Optional<PersonWord> found = word(sentence, i);
      if (found.isPresent() && (name.sort() != Sort.PERSON || found.get().sort() == Sort.PERSON)) {
        title = found;
        role = found.get().word();
      }
    }
    Optional<Gender> gender = registered.flatMap(RegisteredActor::gender);
    for (int i = first; i < name.first() && gender.isEmpty(); i++) {
      gender = words.address(sentence.token(i).text());
    }
    if (gender.isEmpty()) {
      gender = title.flatMap(PersonWord::gender);
    }
    if (gender.isEmpty() && name.sort() == Sort.PERSON && name.end() - name.first() > 1) {
      gender = words.gender(sentence.token(name.first()).text());
    }
    ActorKind kind = title.map(PersonWord::kind).orElse(ActorKind.OTHER);
    ActorClass actorClass = title.map(PersonWord::actorClass).orElse(ActorClass.PRIVATE_INDIVIDUAL);
    if (name.sort() != Sort.PERSON) {
      kind = bodyKind(sentence, name, kind);
      actorClass = name.sort() == Sort.GROUP ? ActorClass.GROUP : ActorClass.ORGANISATION;
    }
    if (name.sort() == Sort.PERSON && (role.isEmpty() || people.inherits(role))) {
      kind = bodyWithin(sentence, first, name.first(), names).orElse(kind);
    }
    if (registered.isPresent()) {
      kind = registered.get().kind();
      actorClass = registered.get().actorClass();
    }
    OptionalInt age = ageBehind(sentence, end);
    boolean former = former(sentence, first, name.first());
    Optional<String> country = registered.flatMap(RegisteredActor::country);
    if (country.isEmpty()) {
      country = country(sentence, first, end, places);
    }
    Traits traits =
        new Traits(name.sort(), kind, actorClass, gender, country, registered, true, false, former, age, "", Set.of());
    int head = treeHead(sentence, first, end, name.first());
    List<Integer> inner = new ArrayList<>();
    for (int i = first; i < end; i++) {
      boolean part = i >= name.first() || sentence.token(i).head() < first || sentence.token(i).head() >= end;
      if (i != head && part) {
        inner.add(i);
      }
    }
    String words = sentence.span(name.first(), name.end()).of(text);
    return new Candidate(
        sentence.index(), first, end, head, inner, sentence.span(first, end), Form.NAME, words, aliases, role, traits);
  }

  /** "Halm Miners' Union (HMU) president Ana Velic": the body and its acronym belong to the title. */
  private static int behindBracket(Sentence sentence, int first, List<NameReader.Found> names) {
    for (NameReader.Found body : names) {
      if (body.sort() != Sort.PERSON && body.end() < first && Phrases.bracket(sentence, body.end()) == first) {
        return body.title();
      }
    }
    return first;
  }

  /** The kind of a named body among these words. */
  private Optional<ActorKind> bodyWithin(Sentence sentence, int first, int end, List<NameReader.Found> names) {
    for (NameReader.Found body : names) {
      if (body.sort() != Sort.PERSON && first <= body.first() && body.end() <= end) {
        ActorKind kind =
            body.registered().map(RegisteredActor::kind).orElseGet(() -> bodyKind(sentence, body, ActorKind.OTHER));
        return Optional.of(kind).filter(k -> k != ActorKind.OTHER);
      }
    }
    return Optional.empty();
  }

  private ActorKind bodyKind(Sentence sentence, NameReader.Found name, ActorKind fallback) {
    StringBuilder lower = new StringBuilder();
    for (int i = name.first(); i < name.end(); i++) {
      lower.append(lower.length() > 0 ? " " : "").append(Phrases.lower(sentence, i));
    }
    String whole = lower.toString();
    for (String part = whole; ; part = part.substring(part.indexOf(' ') + 1)) {
      Optional<ActorKind> kind = people.of(part).map(PersonWord::kind).filter(k -> k != ActorKind.OTHER);
      if (kind.isEmpty()) {
        kind = words.body(part);
      }
      if (kind.isPresent() && kind.get() != ActorKind.OTHER) {
        return kind.get();
      }
      if (part.indexOf(' ') < 0) {
        break;
      }
    }
    for (int i = name.end() - 1; i >= name.first(); i--) {
      Optional<ActorKind> kind = words.body(sentence.token(i).text());
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    return fallback;
  }

  /** The first token of the title or description that stands before a name. */
  private int titleStart(Sentence sentence, NameReader.Found name) {
    int first = Math.min(name.title(), name.first());
    int before = first - 1;
    if (before >= 0 && first == name.first()) {
      Optional<PersonWord> word = word(sentence, before);
      boolean rank = words.rank(sentence.token(before).text());
      boolean fits =
          rank && name.sort() == Sort.PERSON
              || word.isPresent() && Phrases.noun(sentence, before)
                  && (word.get().sort() == Sort.PERSON) == (name.sort() == Sort.PERSON)
                  && !sentence.token(before).fine().endsWith("S");
      if (fits) {
        first = Phrases.left(sentence, before);
        return ofRank(sentence, first);
      }
    }
    if (first < name.first()) {
      return Phrases.left(sentence, first);
    }
    boolean modifier = Phrases.noun(sentence, name.end()) && sentence.token(name.end() - 1).end() < sentence.token(name.end()).start();
    return modifier ? first : adjectives(sentence, first, name);
  }

  /** "the angry Velic", "the Halm Miners' Union": determiner and adjectives before a bare name. */
  private static int adjectives(Sentence sentence, int first, NameReader.Found name) {
    int at = first;
    while (at > 0) {
      Tag tag = sentence.token(at - 1).tag();
      if (tag == Tag.DET || tag == Tag.ADJ || tag == Tag.ADV && at < first && sentence.token(at).tag() == Tag.ADJ) {
        at--;
        if (tag == Tag.DET) {
          break;
        }
      } else {
        break;
      }
    }
    boolean plain = at < first && sentence.token(at).tag() != Tag.DET && name.sort() == Sort.PERSON;
    return plain ? first : at;
  }

  /** "minister of labour Ana Velic": the title goes on before "of". */
  private int ofRank(Sentence sentence, int first) {
    String before = Phrases.lower(sentence, first - 1);
    if (first > 1 && (before.equals("of") || before.equals("for")) && words.rank(sentence.token(first - 2).text())) {
      return Phrases.left(sentence, first - 2);
    }
    return first;
  }

  private boolean former(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      String lower = Phrases.lower(sentence, i);
      if (lower.startsWith("ex-") || lower.equals("former") || lower.equals("ex") || lower.equals("late")
          || lower.equals("ousted") || lower.equals("outgoing") && false || lower.equals("deposed")) {
        return true;
      }
    }
    return false;
  }

  private static OptionalInt ageBehind(Sentence sentence, int end) {
    return end + 2 < sentence.size() && sentence.token(end).text().equals(",")
        ? age(sentence.token(end + 1).text(), sentence.token(end + 2).text())
        : OptionalInt.empty();
  }

  private static OptionalInt age(String number, String after) {
    boolean bounded = after.equals(",") || after.equals(".") || after.equals("-") || after.equals("years");
    return bounded && number.length() <= 2 && number.chars().allMatch(Character::isDigit)
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  /** "a 16-year-old student". */
  private static OptionalInt ageWithin(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      String lower = Phrases.lower(sentence, i);
      int digits = 0;
      while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
        digits++;
      }
      boolean year = lower.startsWith("-year", digits) || Phrases.lower(sentence, i + 1).startsWith("year")
          || Phrases.lower(sentence, i + 1).equals("-") && Phrases.lower(sentence, i + 2).startsWith("year");
      if (digits > 0 && digits <= 2 && year) {
        return OptionalInt.of(Integer.parseInt(lower.substring(0, digits)));
      }
    }
    return OptionalInt.empty();
  }

  static int treeHead(Sentence sentence, int first, int end, int fallback) {
    int best = -1;
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      boolean outside = token.root() || token.head() < first || token.head() >= end;
      if (!outside) {
        continue;
      }
      boolean argument =
          switch (token.baseRelation()) {
            case "nsubj", "obj", "iobj", "obl", "nmod", "appos", "conj", "root" -> true;
            default -> false;
          };
      if (argument) {
        return i;
      }
      best = best < 0 && token.tag() != Tag.PUNCT ? i : best;
    }
    return best < 0 ? fallback : best;
  }

  private Optional<String> country(Sentence sentence, int first, int end, List<PlaceMention> places) {
    for (int i = first; i < end; i++) {
      for (int last = Math.min(end, i + 4); last > i; last--) {
        StringBuilder words = new StringBuilder();
        for (int k = i; k < last; k++) {
          words.append(words.length() > 0 ? " " : "").append(sentence.token(k).text());
        }
        String phrase = words.toString();
        Optional<Country> found = countries.adjective(phrase).or(() -> countries.named(phrase)).or(() -> countries.people(phrase));
        if (found.isPresent()) {
          return found.map(Country::code);
        }
      }
    }
    for (PlaceMention place : places) {
      if (place.first() < end && first < place.end() && place.place().country().isPresent()) {
        return place.place().country();
      }
    }
    return Optional.empty();
  }

  // --- countries

  private static Candidate country(String text, Sentence sentence, PlaceMention place) {
    int first = place.first();
    if (first > 0 && Phrases.lower(sentence, first - 1).equals("the")) {
      first--;
    }
    Span span = sentence.span(first, place.end());
    Traits traits =
        new Traits(
            Sort.BODY,
            ActorKind.STATE,
            ActorClass.ORGANISATION,
            Optional.empty(),
            place.place().country(),
            Optional.empty(),
            true,
            false,
            false,
            OptionalInt.empty(),
            "",
            Set.of());
    List<Integer> inner = new ArrayList<>();
    for (int i = place.first(); i < place.end(); i++) {
      if (i != place.head()) {
        inner.add(i);
      }
    }
    return new Candidate(
        sentence.index(),
        first,
        place.end(),
        place.head(),
        inner,
        span,
        Form.COUNTRY,
        sentence.span(place.first(), place.end()).of(text),
        List.of(),
        "",
        traits);
  }

  // --- pronouns

  private static boolean personal(Token token) {
    return token.fine().startsWith("PRP") || switch (token.lemma()) {
      case "he", "she", "they", "it" -> true;
      default -> false;
    };
  }

  private static Optional<Candidate> pronoun(String text, Sentence sentence, int i, QuotedText quoted) {
    Token token = sentence.token(i);
    String lower = Phrases.lower(sentence, i);
    Optional<Gender> gender = Optional.empty();
    Sort sort;
    switch (lower) {
      case "he", "him", "his", "himself" -> {
        gender = Optional.of(Gender.MALE);
        sort = Sort.PERSON;
      }
      case "she", "her", "hers", "herself" -> {
        gender = Optional.of(Gender.FEMALE);
        sort = Sort.PERSON;
      }
      case "they", "them", "their", "theirs", "themselves" -> sort = Sort.GROUP;
      case "it", "its", "itself" -> sort = Sort.BODY;
      default -> {
        return Optional.empty();
      }
    }
    if (token.baseRelation().equals("expl") || lower.equals("it") && quoted.inside(token.start())) {
      return Optional.empty();
    }
    Traits traits =
        new Traits(
            sort, ActorKind.OTHER, ActorClass.GROUP, gender, Optional.empty(), Optional.empty(), true,
            sort == Sort.GROUP, false, OptionalInt.empty(), "", Set.of());
    return Optional.of(
        new Candidate(
            sentence.index(), i, i + 1, i, List.of(), token.span(), Form.PRONOUN, token.text(), List.of(), lower, traits));
  }

  // --- nouns

  private Optional<PersonWord> word(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.tag() == Tag.PUNCT || token.tag() == Tag.ADP || token.tag() == Tag.DET) {
      return Optional.empty();
    }
    return people.phrase(sentence, i);
  }

  private Optional<Candidate> nominal(
      String text, Sentence sentence, int i, List<NameReader.Found> names, List<PlaceMention> places) {
    Token token = sentence.token(i);
    boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || plainSubject(sentence, i);
    boolean adjective = (token.tag() == Tag.ADJ || token.tag() == Tag.VERB && token.fine().equals("VBN"))
        && Phrases.lower(sentence, i - 1).equals("the") && !Phrases.noun(sentence, i + 1)
        && !token.baseRelation().equals("amod");
    Optional<PersonWord> word = noun || adjective ? word(sentence, i) : Optional.empty();
    if (word.isEmpty() && (noun || token.tag() == Tag.ADJ && !Phrases.noun(sentence, i + 1))) {
      word = nation(sentence, i);
    }
    if (word.isEmpty()) {
      return bare(text, sentence, i);
    }
    if (noun && Phrases.noun(sentence, i + 1) && sentence.token(i + 1).start() <= token.end() + 1) {
      return modifier(text, sentence, i, word.get(), places);
    }
    if (noun && Phrases.hyphen(sentence, i + 1)) {
      return Optional.empty();
    }
    int first = Phrases.left(sentence, i);
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
      means = bodyWithin(sentence, start, end, names).map(means::withKind).orElse(means);
    }
    return Optional.of(candidate(text, sentence, start, end, outer, i, inner, means, places));
  }

  /** "Refugees also gathered": taggers take a plural at the head of a sentence for a verb. */
  private static boolean plainSubject(Sentence sentence, int i) {
    if (i != 0 || sentence.token(i).tag() != Tag.VERB || !sentence.token(i).text().endsWith("s") || sentence.size() < 3) {
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
    if (!several || word(sentence, last).isPresent() || generic(word.word()) || words.thing(sentence.token(last).text())) {
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
      case "state", "country", "nation", "force", "family", "people", "public", "school", "group", "team", "network", "power", "service" -> true;
      default -> false;
    };
  }

  /** "Danes", "the Dutch". */
  private Optional<PersonWord> nation(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String text = token.text();
    boolean plural = text.endsWith("s") && token.fine().equals("NNPS") && Character.isUpperCase(text.charAt(0))
        && !Phrases.acronym(text) && !words.thing(text) && !words.thing(text.substring(0, text.length() - 1))
        && !words.never(text) && words.body(text).isEmpty();
    boolean people =
        countries.people(text).isPresent()
            || plural
            || countries.adjective(text).isPresent() && Phrases.lower(sentence, i - 1).equals("the");
    return people
        ? Optional.of(new PersonWord("people", ActorKind.CITIZENS, Sort.GROUP, ActorClass.GROUP, Optional.empty()))
        : Optional.empty();
  }

  /** A figure or "others" that stands alone for people. */
  private Optional<Candidate> bare(String text, Sentence sentence, int i) {
    Token token = sentence.token(i);
    String lower = Phrases.lower(sentence, i);
    boolean argument =
        token.relation().startsWith("nsubj") || token.relation().equals("obj") || token.relation().equals("obl:agent");
    boolean figure = token.tag() == Tag.NUM && people(token.text()) && argument;
    boolean pronoun = QUANTITY_PRONOUNS.contains(lower) && argument;
    if (!figure && !pronoun || Phrases.noun(sentence, i + 1) || Phrases.lower(sentence, i + 1).equals("%")) {
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
    PersonWord word = new PersonWord("people", ActorKind.CITIZENS, Sort.GROUP, ActorClass.GROUP, Optional.empty());
    return Optional.of(candidate(text, sentence, Phrases.left(sentence, i), end, i, i, List.of(), word, List.of()));
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
    boolean plural =
        !single && (sentence.token(noun).fine().endsWith("S") && word.sort() == Sort.PERSON || head != noun);
    boolean several = plural || word.sort() == Sort.PERSON && many(sentence, start, noun);
    Sort sort = several ? Sort.GROUP : word.sort();
    OptionalInt age = ageWithin(sentence, start, noun);
    if (age.isEmpty()) {
      age = ageBehind(sentence, end);
    }
    ActorClass actorClass = word.actorClass();
    if (sort == Sort.GROUP && (actorClass == ActorClass.PRIVATE_INDIVIDUAL || actorClass == ActorClass.ORGANISATION)) {
      actorClass = ActorClass.GROUP;
    }
    String determiner = Phrases.lower(sentence, start);
    boolean definite =
        switch (determiner) {
          case "the", "this", "that", "these", "those", "his", "her", "their", "its", "both" -> true;
          default -> possessor(sentence, start, noun);
        };
    StringBuilder figure = new StringBuilder();
    Set<String> details = new LinkedHashSet<>();
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      if (i < noun && Phrases.quantity(sentence, i) && !token.lemma().equals("all") && age.isEmpty()) {
        figure.append(Phrases.lower(sentence, i)).append(' ');
      } else if (i != noun && (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN || token.tag() == Tag.ADJ)) {
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
            country(sentence, start, end, places),
            Optional.empty(),
            definite,
            plural,
            former(sentence, start, noun),
            age,
            figure.toString().strip(),
            new HashSet<>(details));
    int from = start;
    boolean bare = sentence.token(start).tag() == Tag.DET || sentence.token(start).fine().equals("PRP$");
    if (bare && start + 1 < end) {
      from++;
    }
    int outer = treeHead(sentence, Math.min(start, head), Math.max(noun, head) + 1, head);
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
      if (token.tag() == Tag.NUM && token.baseRelation().equals("nummod") && !token.text().equals("one")
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
