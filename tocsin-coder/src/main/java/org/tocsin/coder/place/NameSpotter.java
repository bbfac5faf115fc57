package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.coder.place.Candidate.Form;
import org.tocsin.knowledge.gazetteer.EntryKind;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.Document;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;

/**
 * Spots words that name places: those that the name recogniser marked, and capitalised words that
 * the gazetteer knows and whose surroundings do not make them a person or a common word.
 */
final class NameSpotter {
  /** People from which a city is taken for a place without any sign beside it. */
  private static final long WELL_KNOWN = 100_000;

  private static final int LONGEST = 6;

  /** Numbered roads: "N12", "M1". */
  private static final Pattern ROAD = Pattern.compile("[A-Z]{1,2}-?\\d{1,3}");

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  NameSpotter(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
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

  /** Last words of the names of persons. */
  private static Set<String> surnames(Document document) {
    Set<String> surnames = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (Name name : sentence.names()) {
        if (name.type() == NameType.PERSON && name.end() - name.first() > 1) {
          surnames.add(sentence.token(name.end() - 1).text());
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
        found.add(candidate.get().within(holder(sentence, shape, candidate.get())));
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
                && gazetteer.countryOfDemonym(name(sentence, i, i + 2)).isPresent());
    boolean money =
        shape.text(i).indexOf('$') >= 0 || shape.in(i + 1) && shape.text(i + 1).startsWith("$");
    return money || month && alone || agency || direction;
  }

  private static List<String> texts(Sentence sentence) {
    return sentence.tokens().stream().map(org.tocsin.model.Token::text).toList();
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
      String name = name(sentence, i, end);
      List<GazetteerEntry> entries = named(name);
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
    return unknown(sentence, shape, i);
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

  private static String name(Sentence sentence, int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      String text = sentence.token(i).text();
      boolean glued = i > first && sentence.token(i - 1).end() == sentence.token(i).start();
      name.append(i > first && !glued ? " " : "").append(text);
    }
    return name.toString();
  }

  /** Short forms count only in the capitals of a country's own abbreviation: "US", not "Us". */
  private List<GazetteerEntry> named(String name) {
    long count = name.chars().filter(Character::isLetter).count();
    if (count < 2) {
      return List.of();
    }
    boolean letters = count <= 3;
    boolean capitals = name.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    if (letters && (capitals || name.equalsIgnoreCase("us"))) {
      Optional<GazetteerEntry> country = capitals ? gazetteer.countryNamed(name) : Optional.empty();
      return country.map(List::of).orElse(List.of());
    }
    List<GazetteerEntry> entries = gazetteer.named(name);
    return count <= 2 && !great(entries) ? List.of() : entries;
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
    boolean marked = exactly(sentence, first, end, NameType.PLACE);
    boolean person = shape.covered(first, end, NameType.PERSON);
    boolean sign = sign(sentence, shape, first, end, entries);
    boolean great = great(entries);
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
      if (surnames.contains(shape.text(first)) && !sign && !(marked && great)) {
        return Optional.empty();
      }
    }
    if (person && !(sign && start == first && tail == end)) {
      return Optional.empty();
    }
    if (start < first && !titledPlace(shape, start, first)) {
      if (!marked && !(great && partOfBody(sentence, shape, first, stop))) {
        return Optional.empty();
      }
    }
    if (tail > end) {
      boolean given = words.in(PlaceWords.List.GIVEN_NAMES, shape.lower(first));
      boolean body = partOfBody(sentence, shape, end, stop);
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

  private boolean partOfBody(Sentence sentence, Shape shape, int from, int stop) {
    if (stop <= from) {
      return false;
    }
    String last = shape.lower(stop - 1);
    String lemma = sentence.token(stop - 1).lemma();
    return words.in(PlaceWords.List.BODIES, last)
        || words.in(PlaceWords.List.SITES, last)
        || words.in(PlaceWords.List.BODIES, lemma)
        || words.in(PlaceWords.List.SITES, lemma)
        || shape.covered(from, stop, NameType.ORGANISATION);
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

  static boolean great(List<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      boolean great =
          switch (entry.kind()) {
            case COUNTRY, REGION, SITE -> true;
            case ADMIN1 -> entry.population() >= WELL_KNOWN || entry.geonames().isEmpty();
            case CITY -> entry.capital() || entry.population() >= WELL_KNOWN;
          };
      if (great) {
        return true;
      }
    }
    return false;
  }

  /** A sign that this is a place: "in Tolm", "the town of Tolm", "Tolm, Ontario". */
  private boolean sign(
      Sentence sentence, Shape shape, int first, int end, List<GazetteerEntry> entries) {
    int before = shape.before(first);
    while (before >= 0 && (words.in(PlaceWords.List.DIRECTIONS, shape.lower(before)))) {
      before--;
    }
    if (before >= 0) {
      String lower = shape.lower(before);
      boolean locating =
          words.in(PlaceWords.List.LOCATING, lower)
              && !lower.equals("by")
              && !lower.equals("under");
      if (locating
          || lower.equals("of") && before > 0 && words.container(lemma(sentence, before - 1))) {
        return true;
      }
      if (words.container(lower) || lower.equals("and") && place(shape, before - 1)) {
        return true;
      }
    }
    if (shape.in(end)
        && words.container(shape.text(end))
        && entries.stream().anyMatch(e -> e.kind() != EntryKind.SITE)) {
      return true;
    }
    return shape.in(end + 1)
        && shape.text(end).equals(",")
        && shape.capital(end + 1)
        && !holders(sentence, shape, end + 1).isEmpty()
        && entries.stream().anyMatch(e -> inside(e, holders(sentence, shape, end + 1)));
  }

  private boolean place(Shape shape, int i) {
    return shape.capital(i) && great(named(shape.text(i)));
  }

  private static String lemma(Sentence sentence, int i) {
    return sentence.token(i).lemma();
  }

  private static boolean inside(GazetteerEntry entry, List<GazetteerEntry> holders) {
    for (GazetteerEntry holder : holders) {
      if (Containment.holds(holder, entry)) {
        return true;
      }
    }
    return false;
  }

  /** The divisions and countries that the words from here on may name. */
  private List<GazetteerEntry> holders(Sentence sentence, Shape shape, int from) {
    for (int length = Math.min(4, sentence.size() - from); length > 0; length--) {
      if (!shape.capital(from + length - 1)) {
        continue;
      }
      String name = name(sentence, from, from + length);
      List<GazetteerEntry> holders = new ArrayList<>(gazetteer.abbreviated(name));
      if (holders.isEmpty()) {
        for (GazetteerEntry entry : gazetteer.named(name)) {
          if (entry.kind() == EntryKind.COUNTRY || entry.kind() == EntryKind.ADMIN1) {
            holders.add(entry);
          }
        }
      }
      if (!holders.isEmpty()) {
        return holders;
      }
    }
    return List.of();
  }

  /** "Halm, Ontario", "Halm in Ontario", "the Ontario town of Halm", "Orlen's Halm". */
  private List<GazetteerEntry> holder(Sentence sentence, Shape shape, Candidate candidate) {
    int end = candidate.end();
    if (shape.in(end + 1)) {
      String next = shape.lower(end);
      if (next.equals(",") || next.equals("(") || next.equals("in")) {
        int from = end + 1;
        while (from < sentence.size()
            && (sentence.token(from).tag() == Tag.DET
                || words.in(PlaceWords.List.DIRECTIONS, shape.lower(from))
                || shape.lower(from).equals("in")
                || (words.container(shape.lower(from)) || shape.lower(from).equals("of"))
                    && !shape.capital(from))) {
          from++;
        }
        if (shape.capital(from)) {
          List<GazetteerEntry> holders = holders(sentence, shape, from);
          if (candidate.entries().isEmpty()
              || candidate.entries().stream().anyMatch(e -> inside(e, holders))) {
            return holders;
          }
        }
      }
    }
    int at = candidate.first() - 1;
    if (at > 1 && shape.lower(at).equals("of") && words.container(lemma(sentence, at - 1))) {
      at -= 2;
      while (at > 0
          && (sentence.token(at).tag() == Tag.ADJ || shape.lower(at).equals("'s"))
          && !shape.capital(at)) {
        at--;
      }
      if (at >= 0 && shape.capital(at)) {
        int start = shape.runStart(at);
        Optional<String> demonym = gazetteer.countryOfDemonym(shape.text(at));
        if (demonym.isPresent()) {
          return gazetteer.country(demonym.get()).map(List::of).orElse(List.of());
        }
        List<GazetteerEntry> holders = holders(sentence, shape, start);
        if (candidate.entries().isEmpty()
            || candidate.entries().stream().anyMatch(e -> inside(e, holders))) {
          return holders;
        }
      }
    }
    return List.of();
  }

  /** A name that no gazetteer knows, where the sentence makes it a place. */
  private Optional<Candidate> unknown(Sentence sentence, Shape shape, int i) {
    if (!shape.nameWord(i) || shape.nameWord(i - 1) && sentence.nameAt(i).isEmpty()) {
      return Optional.empty();
    }
    Optional<Name> name = sentence.nameAt(i).filter(n -> n.first() == i);
    int end = name.filter(n -> n.type() == NameType.PLACE).map(Name::end).orElse(shape.runEnd(i));
    Optional<PlacePrecision> sort = Optional.empty();
    if (shape.in(i - 2) && shape.lower(i - 1).equals("of")) {
      sort = sort(lemma(sentence, i - 2));
    }
    boolean sited = false;
    while (end > i + 1 && words.container(shape.text(end - 1))) {
      end--;
      sort = sort.or(() -> Optional.empty());
      sited = true;
    }
    if (sited) {
      sort = sort.or(() -> Optional.of(PlacePrecision.CITY));
    } else if (shape.in(end) && words.container(shape.text(end)) && sort.isEmpty()) {
      sort = sort(lemma(sentence, end));
      sited = sort.isPresent();
    }
    if (sort.isEmpty() && shape.in(i - 1) && words.in(PlaceWords.List.CITIES, shape.lower(i - 1))) {
      sort = Optional.of(PlacePrecision.CITY);
    }
    if (ROAD.matcher(shape.text(i)).matches()) {
      end = i + 1;
      sort = Optional.of(PlacePrecision.SITE);
    }
    boolean place = name.map(n -> n.type() == NameType.PLACE).orElse(false);
    boolean other = name.map(n -> n.type() != NameType.PLACE).orElse(false);
    if (place && partOfBody(sentence, shape, i, end) && !words.container(shape.text(end - 1))) {
      return Optional.empty();
    }
    boolean road = sort.equals(Optional.of(PlacePrecision.SITE));
    if (road && !sign(sentence, shape, i, end, List.of())
        || !place && (sort.isEmpty() || other && !road)) {
      return Optional.empty();
    }
    if (end - i == 1
        && (words.in(PlaceWords.List.COMMON, shape.lower(i))
            || words.in(PlaceWords.List.TITLES, shape.lower(i))
            || words.in(PlaceWords.List.BODIES, shape.lower(i))
            || sentence.token(i).tag() == Tag.ADJ
            || acronym(shape.text(i))
            || words.in(PlaceWords.List.SITES, shape.lower(i)))) {
      return Optional.empty();
    }
    if (!Character.isLetter(shape.text(i).charAt(0))
        || !sign(sentence, shape, i, end, List.of())
            && sort.isEmpty()
            && !shape.covered(i, end, NameType.PLACE)) {
      return Optional.empty();
    }
    List<GazetteerEntry> entries = named(name(sentence, i, end));
    boolean whole = !shape.nameWord(end) || sited || shape.headline();
    return Optional.of(
        new Candidate(
            sentence.index(),
            i,
            end,
            name(sentence, i, end),
            Form.NAME,
            entries,
            List.of(),
            entries.isEmpty() || whole,
            sort.or(
                () -> entries.isEmpty() ? Optional.of(PlacePrecision.CITY) : Optional.empty())));
  }

  private static boolean acronym(String text) {
    return text.length() < 6 && text.chars().allMatch(Character::isUpperCase);
  }

  private Optional<PlacePrecision> sort(String noun) {
    if (words.in(PlaceWords.List.CITIES, noun)) {
      return Optional.of(PlacePrecision.CITY);
    }
    return words.in(PlaceWords.List.DIVISIONS, noun)
        ? Optional.of(PlacePrecision.ADMIN1)
        : Optional.empty();
  }
}
