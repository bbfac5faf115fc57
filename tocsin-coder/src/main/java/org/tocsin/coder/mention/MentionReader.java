package org.tocsin.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tocsin.coder.mention.Candidate.Form;
import org.tocsin.coder.mention.Candidate.Traits;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.knowledge.actor.Countries;
import org.tocsin.knowledge.actor.Gender;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.PlacePrecision;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Turns the names, nouns and pronouns of one sentence into candidates. */
final class MentionReader {
  private final NameMentions names;
  private final NounMentions nouns;
  private final Countries countries;

  MentionReader(People people, NameWords words, Countries countries, Reporting reporting) {
    this.countries = countries;
    PhraseClues clues = new PhraseClues(people, words, countries);
    this.names = new NameMentions(people, words, clues);
    this.nouns = new NounMentions(people, words, countries, clues, reporting);
  }

  /** The candidates of a sentence in text order. */
  List<Candidate> read(
      String text,
      Sentence sentence,
      List<NameReader.Found> named,
      List<PlaceMention> places,
      QuotedText quoted) {
    List<Candidate> found = new ArrayList<>();
    for (NameReader.Found name : named) {
      found.add(names.name(text, sentence, name, named, places));
    }
    for (PlaceMention place : places) {
      if (acts(sentence, place) && free(found, place.first(), place.end())) {
        found.add(country(text, sentence, place));
      }
    }
    int fixed = found.size();
    for (int i = 0; i < sentence.size(); i++) {
      if (!free(found.subList(0, fixed), i, i + 1) || taken(found, i)) {
        continue;
      }
      Token token = sentence.token(i);
      Optional<Candidate> candidate =
          token.tag() == Tag.PRON && personal(token)
              ? pronoun(text, sentence, i, quoted)
              : nouns.nominal(text, sentence, i, named, places);
      candidate.ifPresent(found::add);
    }
    found.sort(
        java.util.Comparator.comparing((Candidate c) -> c.head()).thenComparing(Candidate::first));
    return found;
  }

  /**
   * A country in an actor's place of the sentence is its government, though it may name the
   * location as well.
   */
  private boolean acts(Sentence sentence, PlaceMention place) {
    String before = Phrases.lower(sentence, place.first() - 1);
    if (before.equals("a") || before.equals("an")) {
      return false; // "an Australian"
    }
    String last = sentence.token(place.end() - 1).text();
    if (last.endsWith("s") && countries.people(last).isPresent()) {
      return false; // "many Americans"
    }
    return switch (place.use()) {
      case ACTOR -> true;
      case LOCATION ->
          place.place().precision() == PlacePrecision.COUNTRY && governed(sentence, place.head());
      case PART_OF_NAME, DATELINE -> false;
    };
  }

  private static boolean governed(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return switch (token.baseRelation()) {
      case "nsubj", "iobj" -> true;
      case "nmod", "obl" -> {
        String preposition = ArgumentFinder.preposition(sentence, head);
        boolean toward =
            preposition.equals("by") || preposition.equals("with") || preposition.equals("against");
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

  private static boolean personal(Token token) {
    return token.fine().startsWith("PRP")
        || switch (token.lemma()) {
          case "he", "she", "they", "it" -> true;
          default -> false;
        };
  }

  private static Optional<Candidate> pronoun(
      String text, Sentence sentence, int i, QuotedText quoted) {
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
            sort,
            ActorKind.OTHER,
            ActorClass.GROUP,
            gender,
            Optional.empty(),
            Optional.empty(),
            true,
            sort == Sort.GROUP,
            false,
            OptionalInt.empty(),
            "",
            Set.of());
    return Optional.of(
        new Candidate(
            sentence.index(),
            i,
            i + 1,
            i,
            List.of(),
            token.span(),
            Form.PRONOUN,
            token.text(),
            List.of(),
            lower,
            traits));
  }
}
