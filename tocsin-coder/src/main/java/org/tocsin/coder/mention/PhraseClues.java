package org.tocsin.coder.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Country;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.actor.PersonWord;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * What the words of a phrase tell: the kind of a body, ages, former offices, the country, the
 * meaning of a noun.
 */
final class PhraseClues {
  private final People people;
  private final NameWords words;
  private final Countries countries;

  PhraseClues(People people, NameWords words, Countries countries) {
    this.people = people;
    this.words = words;
    this.countries = countries;
  }

  /** The kind of a named body among these words. */
  Optional<ActorKind> bodyWithin(
      Sentence sentence, int first, int end, List<NameReader.Found> names) {
    for (NameReader.Found body : names) {
      if (body.sort() != Sort.PERSON && first <= body.first() && body.end() <= end) {
        ActorKind kind =
            body.registered()
                .map(RegisteredActor::kind)
                .orElseGet(() -> bodyKind(sentence, body, ActorKind.OTHER));
        return Optional.of(kind).filter(k -> k != ActorKind.OTHER);
      }
    }
    return Optional.empty();
  }

  ActorKind bodyKind(Sentence sentence, NameReader.Found name, ActorKind fallback) {
    StringBuilder lower = new StringBuilder();
    for (int i = name.first(); i < name.end(); i++) {
      lower.append(lower.length() > 0 ? " " : "").append(Phrases.lower(sentence, i));
    }
    String whole = lower.toString();
    for (String part = whole; ; part = part.substring(part.indexOf(' ') + 1)) {
      Optional<ActorKind> kind =
          people.of(part).map(PersonWord::kind).filter(k -> k != ActorKind.OTHER);
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

  boolean former(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      String lower = Phrases.lower(sentence, i);
      if (lower.startsWith("ex-")
          || lower.equals("former")
          || lower.equals("ex")
          || lower.equals("late")
          || lower.equals("ousted")
          || lower.equals("deposed")) {
        return true;
      }
    }
    return false;
  }

  static OptionalInt ageBehind(Sentence sentence, int end) {
    return end + 2 < sentence.size() && sentence.token(end).text().equals(",")
        ? age(sentence.token(end + 1).text(), sentence.token(end + 2).text())
        : OptionalInt.empty();
  }

  private static OptionalInt age(String number, String after) {
    boolean bounded =
        after.equals(",") || after.equals(".") || after.equals("-") || after.equals("years");
    return bounded && number.length() <= 2 && number.chars().allMatch(Character::isDigit)
        ? OptionalInt.of(Integer.parseInt(number))
        : OptionalInt.empty();
  }

  /** "a 16-year-old student". */
  static OptionalInt ageWithin(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      String lower = Phrases.lower(sentence, i);
      int digits = 0;
      while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
        digits++;
      }
      boolean year =
          lower.startsWith("-year", digits)
              || Phrases.lower(sentence, i + 1).startsWith("year")
              || Phrases.lower(sentence, i + 1).equals("-")
                  && Phrases.lower(sentence, i + 2).startsWith("year");
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

  Optional<String> country(Sentence sentence, int first, int end, List<PlaceMention> places) {
    for (int i = first; i < end; i++) {
      for (int last = Math.min(end, i + 4); last > i; last--) {
        StringBuilder words = new StringBuilder();
        for (int k = i; k < last; k++) {
          words.append(words.length() > 0 ? " " : "").append(sentence.token(k).text());
        }
        String phrase = words.toString();
        Optional<Country> found =
            countries
                .adjective(phrase)
                .or(() -> countries.named(phrase))
                .or(() -> countries.people(phrase));
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

  Optional<PersonWord> word(Sentence sentence, int i) {
    Token token = sentence.token(i);
    if (token.tag() == Tag.PUNCT || token.tag() == Tag.ADP || token.tag() == Tag.DET) {
      return Optional.empty();
    }
    return people.phrase(sentence, i);
  }
}
