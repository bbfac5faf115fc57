package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.place.Candidate.Form;
import org.tocsin.knowledge.gazetteer.EntryKind;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.Document;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Spots words that name places: those that the name recogniser marked, and capitalised words that
 * the gazetteer knows and whose surroundings do not make them a person or a common word.
 */
final class NameSpotter {
  private static final int LONGEST = 6;

  private static final Set<String> PERSONAL =
      Set.of("to", "from", "on", "over", "toward", "towards", "behind", "beside", "under", "at");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "``", "''");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Surroundings surroundings;
  private final UnknownNames unknownNames;

  NameSpotter(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.surroundings = new Surroundings(gazetteer, words);
    this.unknownNames = new UnknownNames(surroundings, words);
  }

  /** The candidates of a document, in text order, none overlapping another. */
  List<Candidate> spot(Document document) {
    Set<String> surnames = surnames(document);
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      switch (sentence.kind()) {
        case TITLE, DATELINE, CROSSHEAD, BODY, POST -> spot(sentence, surnames, found);
        case HEADER, BYLINE, CREDIT -> {}
      }
    }
    return found;
  }

  private boolean titled(Token token) {
    return token.text().equals(token.lemma())
        && !token.lemma().equals("resident")
        && words.in(PlaceWords.List.TITLES, token.lemma());
  }

  /** Last words of the names of persons, and names behind a title. */
  private Set<String> surnames(Document document) {
    Set<String> surnames = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (Name name : sentence.names()) {
        if (name.type() == NameType.PERSON && name.end() - name.first() > 1) {
          surnames.add(sentence.token(name.end() - 1).text());
        }
      }
      for (int i = 0; i + 1 < sentence.size(); i++) {
        boolean title = sentence.token(i).tag() == Tag.NOUN && titled(sentence.token(i));
        if (title && sentence.token(i + 1).tag() == Tag.PROPN) {
          surnames.add(sentence.token(i + 1).text());
        }
      }
    }
    return surnames;
  }

  private void spot(Sentence sentence, Set<String> surnames, List<Candidate> found) {
    Shape shape = new Shape(sentence);
    int i = 0;
    while (i < sentence.size()) {
      Optional<Candidate> candidate =
          shape.capital(i) && !excluded(sentence, shape, i)
              ? at(sentence, shape, i, surnames)
              : Optional.empty();
      if (candidate.isPresent()) {
        found.add(candidate.get().within(surroundings.holder(sentence, shape, candidate.get())));
        i = candidate.get().end();
      } else {
        i++;
      }
    }
  }

  /** Articles, months and the like, and the agency and the day of a dateline. */
  private boolean excluded(Sentence sentence, Shape shape, int i) {
    if (sentence.token(i).tag() == Tag.DET || shape.lower(i).equals("the")) {
      return true;
    }
    boolean month = words.in(PlaceWords.List.NEVER, shape.lower(i));
    boolean alone = !shape.nameWord(i + 1) || sentence.kind() == SegmentKind.DATELINE;
    boolean agency = false;
    for (int at = 0; at < i && sentence.kind() == SegmentKind.DATELINE; at++) {
      agency |= shape.text(at).startsWith("(");
    }
    boolean direction =
        words.in(PlaceWords.List.DIRECTIONS, shape.lower(i))
            && gazetteer.longestMatch(texts(sentence), i) < 2
            && !(shape.in(i + 1)
                && gazetteer.countryOfDemonym(Surroundings.name(sentence, i, i + 2)).isPresent());
    boolean money =
        shape.text(i).indexOf('$') >= 0 || shape.in(i + 1) && shape.text(i + 1).startsWith("$");
    return money || month && alone || agency || direction;
  }

  private static List<String> texts(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).toList();
  }

  private Optional<Candidate> at(Sentence sentence, Shape shape, int i, Set<String> surnames) {
    Optional<Candidate> abbreviation = abbreviation(sentence, shape, i);
    if (abbreviation.isPresent()) {
      return abbreviation;
    }
    for (int length = Math.min(LONGEST, sentence.size() - i); length > 0; length--) {
      int end = i + length;
      if (!shape.capital(end - 1) && !Character.isDigit(shape.text(end - 1).charAt(0))) {
        continue;
      }
      if (i + 1 < end && shape.text(end - 2).equals(",")) {
        continue;
      }
      String name = Surroundings.name(sentence, i, end);
      List<GazetteerEntry> entries = surroundings.named(name);
      Optional<Candidate> demonym =
          length <= 2 && (entries.isEmpty() || entries.get(0).kind() == EntryKind.CITY)
              ? demonym(sentence, shape, i, end, name)
              : Optional.empty();
      if (demonym.isPresent()) {
        return demonym;
      }
      if (!entries.isEmpty() && !crosses(sentence, i, end)) {
        Optional<Candidate> candidate = known(sentence, shape, i, end, name, entries, surnames);
        if (candidate.isPresent()) {
          return candidate;
        }
      }
    }
    return unknownNames
        .at(sentence, shape, i)
        .filter(name -> !name.entries().isEmpty() || !surnames.contains(name.name()));
  }

  /** "Halm, Ill.", "the B.C. government": but not "Mass." alone. */
  private Optional<Candidate> abbreviation(Sentence sentence, Shape shape, int i) {
    String text = shape.text(i);
    List<GazetteerEntry> divisions = gazetteer.abbreviated(text);
    boolean town = i > 1 && shape.text(i - 1).equals(",") && shape.capital(i - 2);
    boolean pointed = text.indexOf('.') >= 0 && text.indexOf('.') < text.length() - 1;
    if (divisions.isEmpty() || !town && !pointed || !gazetteer.countryNamed(text).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(candidate(sentence, i, i + 1, text, divisions, !shape.nameWord(i + 1)));
  }

  /** A match must not begin or end inside a name of several words that is no place. */
  private static boolean crosses(Sentence sentence, int first, int end) {
    Optional<Name> left = sentence.nameAt(first);
    Optional<Name> right = sentence.nameAt(end - 1);
    boolean person =
        left.map(n -> n.type() == NameType.PERSON && n.end() - n.first() > 1).orElse(false)
            || right.map(n -> n.type() == NameType.PERSON && n.end() - n.first() > 1).orElse(false);
    return person;
  }

  private Optional<Candidate> demonym(
      Sentence sentence, Shape shape, int first, int end, String name) {
    if (gazetteer.countryOfDemonym(name).isEmpty() || shape.covered(first, end, NameType.PERSON)) {
      return Optional.empty();
    }
    String code = gazetteer.countryOfDemonym(name).get();
    boolean before =
        shape.in(end)
            && switch (sentence.token(end).tag()) {
              case NOUN, PROPN, ADJ, NUM, VERB -> true;
              case PUNCT -> shape.text(end).equals("-");
              default -> false;
            };
    Form form = gazetteer.isCountryAdjective(name) && before ? Form.ADJECTIVE : Form.PEOPLE;
    return gazetteer
        .country(code)
        .map(
            country ->
                new Candidate(
                    sentence.index(),
                    first,
                    end,
                    name,
                    form,
                    List.of(country),
                    List.of(),
                    true,
                    Optional.empty()));
  }

  private Optional<Candidate> known(
      Sentence sentence,
      Shape shape,
      int first,
      int end,
      String name,
      List<GazetteerEntry> entries,
      Set<String> surnames) {
    boolean dateline = sentence.kind() == SegmentKind.DATELINE;
    int start = shape.runStart(first);
    int stop = Math.max(end, shape.runEnd(end - 1));
    while (start < first
        && (words.in(PlaceWords.List.DIRECTIONS, shape.lower(start))
            || words.container(shape.text(start))
            || gazetteer.countryOfDemonym(shape.text(start)).isPresent()
            || shape.opens(start) && sentence.token(start).tag() != Tag.PROPN)) {
      start++;
    }
    int tail = stop;
    while (tail > end && words.container(shape.text(tail - 1))) {
      tail--;
    }
    boolean marked = exactly(sentence, shape, first, end);
    boolean person = shape.covered(first, end, NameType.PERSON) && !country(shape, first, entries);
    boolean sign = surroundings.sign(sentence, shape, first, end, entries);
    boolean great = Surroundings.great(entries);
    boolean town = entries.stream().allMatch(e -> e.kind() == EntryKind.CITY);
    if (opened(sentence, shape, first)
        || quoted(shape, first, end)
        || surroundings.bodyBefore(sentence, shape, first)
        || town && !great && surroundings.withArticle(sentence, shape, first, end)) {
      return Optional.empty();
    }
    if (dateline) {
      return great || marked || first == 0
          ? Optional.of(candidate(sentence, first, end, name, entries, true))
          : Optional.empty();
    }
    if (end - first == 1) {
      if (!shape.nameWord(first)
          && !marked
          && !(great && shape.capital(first) && plain(sentence, first))) {
        return Optional.empty();
      }
      boolean common =
          words.in(PlaceWords.List.COMMON, shape.lower(first))
              || words.in(PlaceWords.List.TITLES, shape.lower(first))
              || words.in(PlaceWords.List.SITES, shape.lower(first))
              || words.in(PlaceWords.List.BODIES, shape.lower(first));
      boolean alone = start == first && tail == end;
      if (common && !(alone && (marked || sign))) {
        return Optional.empty();
      }
      if (surnames.contains(shape.text(first))
          && !(sign && !personal(shape, first))
          && !(marked && great)) {
        return Optional.empty();
      }
    }
    if (person && !(sign && start == first && tail == end)) {
      return Optional.empty();
    }
    if (start < first && !titledPlace(shape, start, first)) {
      if (!marked && !(great && surroundings.partOfBody(sentence, shape, first, stop))) {
        return Optional.empty();
      }
    }
    boolean longer =
        tail > end
            && !anyOf(entries, EntryKind.COUNTRY)
            && sentence
                .nameAt(first)
                .filter(n -> n.type() == NameType.PLACE && n.first() == first && n.end() > end)
                .isPresent();
    if (longer && !marked && !surroundings.partOfBody(sentence, shape, end, stop)) {
      return Optional.empty();
    }
    if (tail > end) {
      boolean given = words.in(PlaceWords.List.GIVEN_NAMES, shape.lower(first));
      boolean body = surroundings.partOfBody(sentence, shape, end, stop);
      boolean office =
          words.in(PlaceWords.List.TITLES, shape.lower(end))
              || words.in(PlaceWords.List.BELONGING, shape.lower(end));
      if (!body && !office && !marked && (given || !great)) {
        return Optional.empty();
      }
      if (given && !body && !office && !shape.headline()) {
        return Optional.empty();
      }
      return Optional.of(candidate(sentence, first, end, name, entries, shape.headline() && !body));
    }
    boolean body =
        shape.covered(first, end, NameType.ORGANISATION)
            && !exactly(sentence, first, end, NameType.ORGANISATION);
    if (marked || sign || great) {
      return Optional.of(
          candidate(sentence, first, end, name, entries, !body && (start == first || marked)));
    }
    return Optional.empty();
  }

  /** "talks to Halm", "votes from Halm": prepositions that lead to persons as well. */
  private static boolean personal(Shape shape, int first) {
    int before = shape.before(first);
    return shape.in(before) && PERSONAL.contains(shape.lower(before));
  }

  /** "Jan "Halm" Orlen": a nickname. */
  private static boolean quoted(Shape shape, int first, int end) {
    return shape.in(first - 1)
        && shape.in(end)
        && QUOTES.contains(shape.text(first - 1))
        && QUOTES.contains(shape.text(end))
        && (shape.nameWord(end + 1) || shape.nameWord(first - 2));
  }

  /** "Port Selim" is not Selim; but "New Kenya rules" in a headline are Kenya's. */
  private boolean opened(Sentence sentence, Shape shape, int first) {
    int opener = first - 1;
    return shape.in(opener)
        && shape.nameWord(opener)
        && words.in(PlaceWords.List.NAME_OPENERS, shape.lower(opener))
        && !shape.headline()
        && !(shape.opens(opener) && sentence.token(opener).tag() != Tag.PROPN);
  }

  private static boolean anyOf(List<GazetteerEntry> entries, EntryKind kind) {
    return entries.stream().anyMatch(entry -> entry.kind() == kind);
  }

  /** A country's name taken for a person's, unless persons are called so too. */
  private boolean country(Shape shape, int first, List<GazetteerEntry> entries) {
    return entries.get(0).kind() == EntryKind.COUNTRY
        && !shape.nameWord(first + 1)
        && !words.in(PlaceWords.List.GIVEN_NAMES, shape.lower(first));
  }

  private static boolean plain(Sentence sentence, int i) {
    return switch (sentence.token(i).tag()) {
      case PROPN, NOUN, ADJ, X, INTJ -> true;
      default -> false;
    };
  }

  private static Candidate candidate(
      Sentence sentence,
      int first,
      int end,
      String name,
      List<GazetteerEntry> entries,
      boolean whole) {
    return new Candidate(
        sentence.index(), first, end, name, Form.NAME, entries, List.of(), whole, Optional.empty());
  }

  /**
   * Whether the words before are a country or place themselves, and not a person's name or title.
   */
  private boolean titledPlace(Shape shape, int start, int first) {
    return shape.headline() && first - start > 2
        || first - start == 1
            && !gazetteer.named(shape.text(start)).isEmpty()
            && !words.in(PlaceWords.List.GIVEN_NAMES, shape.lower(start));
  }

  /**
   * Whether the recogniser took these words for a place, with no more than a general word beside.
   */
  private boolean exactly(Sentence sentence, Shape shape, int first, int end) {
    Optional<Name> name = sentence.nameAt(first).filter(n -> n.type() == NameType.PLACE);
    return name.map(n -> general(shape, n.first(), first) && general(shape, end, n.end()))
        .orElse(false);
  }

  private static boolean exactly(Sentence sentence, int first, int end, NameType type) {
    return sentence
        .nameAt(first)
        .map(
            name ->
                name.type() == type
                    && name.first() >= first - 1
                    && name.end() <= end + 1
                    && name.end() >= end)
        .orElse(false);
  }

  /** Whether at most one word stands in a stretch and leaves a name the place that it is. */
  private boolean general(Shape shape, int from, int to) {
    boolean one = to - from == 1;
    return to == from
        || one
            && (!shape.capital(from)
                || words.container(shape.text(from))
                || words.in(PlaceWords.List.DIRECTIONS, shape.lower(from)));
  }
}
