package org.tocsin.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.gazetteer.EntryKind;
import org.tocsin.knowledge.gazetteer.Gazetteer;
import org.tocsin.knowledge.gazetteer.GazetteerEntry;
import org.tocsin.knowledge.gazetteer.PlaceWords;
import org.tocsin.model.NameType;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;

/**
 * What the words around a name say of it: that it is a place, what holds it, what it is part of.
 */
final class Surroundings {
  /** People from which a city is taken for a place without any sign beside it. */
  private static final long WELL_KNOWN = 100_000;

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Surroundings(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The words of a stretch, with blanks where the text has them. */
  static String name(Sentence sentence, int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      String text = sentence.token(i).text();
      boolean glued = i > first && sentence.token(i - 1).end() == sentence.token(i).start();
      name.append(i > first && !glued ? " " : "").append(text);
    }
    return name.toString();
  }

  /** Short forms count only in the capitals of a country's own abbreviation: "US", not "Us". */
  List<GazetteerEntry> named(String name) {
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
    if (letters && !capitals) {
      entries = entries.stream().filter(e -> e.kind() != EntryKind.COUNTRY).toList();
    }
    return count <= 2 && !great(entries) ? List.of() : entries;
  }

  /** Whether the word before makes a name that of a body: "the news agency Halm". */
  boolean bodyBefore(Sentence sentence, Shape shape, int first) {
    int before = first - 1;
    if (!shape.in(before) || shape.headline()) {
      return false;
    }
    if (sentence.token(before).tag() == Tag.NOUN && !shape.capital(before)) {
      return words.in(PlaceWords.List.BODIES, lemma(sentence, before))
          && !words.container(lemma(sentence, before));
    }
    return false;
  }

  /** "the Halm" where no noun follows: hardly a town. */
  boolean withArticle(Sentence sentence, Shape shape, int first, int end) {
    int before = first - 1;
    if (!shape.in(before) || !shape.lower(before).equals("the") || shape.headline()) {
      return false;
    }
    return !shape.in(end)
        || switch (sentence.token(end).tag()) {
          case NOUN, PROPN, ADJ, NUM, PART -> false;
          default -> !shape.text(end).equals("-") && !shape.nameWord(end);
        };
  }

  /** "the Orlenians": a word for the people of a country, in the plural. */
  boolean peoples(String word) {
    return word.endsWith("s") && gazetteer.countryOfDemonym(word).isPresent();
  }

  /** Whether the last word of a stretch makes it a body, a thing or a site. */
  boolean partOfBody(Sentence sentence, Shape shape, int from, int stop) {
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

  /** Whether one of the places is so well known that its name needs no sign beside it. */
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
  boolean sign(Sentence sentence, Shape shape, int first, int end, List<GazetteerEntry> entries) {
    int before = shape.before(first);
    while (before >= 0 && (words.in(PlaceWords.List.DIRECTIONS, shape.lower(before)))) {
      before--;
    }
    if (before >= 0) {
      String lower = shape.lower(before);
      boolean locating =
          words.in(PlaceWords.List.LOCATING, lower)
              && !(before > 0 && shape.lower(before - 1).equals("according"))
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

  static String lemma(Sentence sentence, int i) {
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
  List<GazetteerEntry> holder(Sentence sentence, Shape shape, Candidate candidate) {
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
}
