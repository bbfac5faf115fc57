package org.tocsin.coder.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.coder.place.Candidate.Form;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.Name;
import org.tocsin.model.NameType;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;

/** Finds names that only their sentence makes places: "the village of Tolm". */
final class UnknownNames {
  /** Numbered roads: "N12", "M1". */
  private static final Pattern AGE = Pattern.compile("[1-9][0-9]");

  private static final Pattern ROAD = Pattern.compile("[A-Z]{1,2}-?\\d{1,3}");

  private final Surroundings surroundings;
  private final PlaceWords words;

  UnknownNames(Surroundings surroundings, PlaceWords words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  /** A name that no gazetteer knows, where the sentence makes it a place. */
  Optional<Candidate> at(Sentence sentence, Shape shape, int i) {
    if (!shape.nameWord(i) || shape.nameWord(i - 1) && sentence.nameAt(i).isEmpty()) {
      return Optional.empty();
    }
    Optional<Name> name = sentence.nameAt(i).filter(n -> n.first() == i);
    int end = name.filter(n -> n.type() == NameType.PLACE).map(Name::end).orElse(shape.runEnd(i));
    Optional<PlacePrecision> sort = Optional.empty();
    if (shape.in(i - 2) && shape.lower(i - 1).equals("of")) {
      sort = sort(Surroundings.lemma(sentence, i - 2));
    }
    boolean sited = false;
    while (end > i + 1 && words.container(shape.text(end - 1))) {
      end--;
      sited = true;
    }
    if (sited) {
      sort = sort.or(() -> Optional.of(PlacePrecision.CITY));
    } else if (shape.in(end) && words.container(shape.text(end)) && sort.isEmpty()) {
      sort = sort(Surroundings.lemma(sentence, end));
      sited = sort.isPresent();
    }
    if (sort.isEmpty() && shape.in(i - 1) && words.in(PlaceWords.List.CITIES, shape.lower(i - 1))) {
      sort = Optional.of(PlacePrecision.CITY);
    }
    if (sort.isEmpty()
        && end > i + 1
        && words.in(PlaceWords.List.NAME_OPENERS, shape.lower(i))
        && surroundings.sign(sentence, shape, i, end, List.of())) {
      sort = Optional.of(PlacePrecision.CITY);
    }
    if (ROAD.matcher(shape.text(i)).matches()) {
      end = i + 1;
      sort = Optional.of(PlacePrecision.SITE);
    }
    boolean place = name.map(n -> n.type() == NameType.PLACE).orElse(false);
    boolean other = name.map(n -> n.type() != NameType.PLACE).orElse(false);
    if (sort.isEmpty() && place && words.in(PlaceWords.List.WATERS, water(shape, i, end))) {
      sort = Optional.of(PlacePrecision.ADMIN1);
    }
    if ((place || sort.equals(Optional.of(PlacePrecision.CITY)))
        && surroundings.partOfBody(sentence, shape, i, end)
        && !words.container(shape.text(end - 1))) {
      return Optional.empty();
    }
    int by = shape.before(shape.runStart(i));
    if (shape.in(by) && shape.lower(by).equals("by") && sort.isEmpty()) {
      return Optional.empty();
    }
    if (aged(shape, end)
        || person(shape, end)
        || surroundings.bodyBefore(sentence, shape, i)
        || surroundings.withArticle(sentence, shape, i, end) && place && sort.isEmpty()
        || surroundings.peoples(shape.text(end - 1))) {
      return Optional.empty();
    }
    boolean road = sort.equals(Optional.of(PlacePrecision.SITE));
    if (road && !surroundings.sign(sentence, shape, i, end, List.of())
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
        || !surroundings.sign(sentence, shape, i, end, List.of())
            && sort.isEmpty()
            && !shape.covered(i, end, NameType.PLACE)) {
      return Optional.empty();
    }
    List<GazetteerEntry> entries = surroundings.named(Surroundings.name(sentence, i, end));
    boolean whole = !shape.nameWord(end) || sited || shape.headline();
    return Optional.of(
        new Candidate(
            sentence.index(),
            i,
            end,
            Surroundings.name(sentence, i, end),
            Form.NAME,
            entries,
            List.of(),
            entries.isEmpty() || whole,
            sort.or(
                () -> entries.isEmpty() ? Optional.of(PlacePrecision.CITY) : Optional.empty())));
  }

  /** "Halm Brask, 26, was arrested": an age makes the name a person's. */
  private static boolean aged(Shape shape, int end) {
    return shape.in(end + 1)
        && shape.text(end).equals(",")
        && AGE.matcher(shape.text(end + 1)).matches()
        && (!shape.in(end + 2) || !shape.nameWord(end + 2));
  }

  /** "Halm, who was arrested". */
  private static boolean person(Shape shape, int end) {
    return shape.in(end + 1)
        && shape.text(end).equals(",")
        && (shape.lower(end + 1).equals("who") || shape.lower(end + 1).equals("whose"));
  }

  /** The word that would make a name one of a sea: "Gulf of Orlen", "Orlen Sea". */
  private static String water(Shape shape, int first, int end) {
    boolean leads = shape.in(first + 1) && shape.lower(first + 1).equals("of");
    return leads ? shape.lower(first) : shape.lower(end - 1);
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
