package org.tocsin.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tocsin.coder.mention.Candidate.Form;
import org.tocsin.coder.mention.Candidate.Traits;
import org.tocsin.coder.place.PlaceMention;
import org.tocsin.knowledge.actor.Gender;
import org.tocsin.knowledge.actor.NameWords;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.actor.PersonWord;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;

/** Names with their titles, as candidates. */
final class NameMentions {
  private final People people;
  private final NameWords words;
  private final PhraseClues clues;

  NameMentions(People people, NameWords words, PhraseClues clues) {
    this.people = people;
    this.words = words;
    this.clues = clues;
  }

  Candidate name(
      String text,
      Sentence sentence,
      NameReader.Found name,
      List<NameReader.Found> names,
      List<PlaceMention> places) {
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
      Optional<PersonWord> found = clues.word(sentence, i);
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
      kind = clues.bodyKind(sentence, name, kind);
      actorClass = name.sort() == Sort.GROUP ? ActorClass.GROUP : ActorClass.ORGANISATION;
    }
    if (name.sort() == Sort.PERSON && (role.isEmpty() || people.inherits(role))) {
      kind = clues.bodyWithin(sentence, first, name.first(), names).orElse(kind);
    }
    if (registered.isPresent()) {
      kind = registered.get().kind();
      actorClass = registered.get().actorClass();
    }
    OptionalInt age = PhraseClues.ageBehind(sentence, end);
    boolean former = clues.former(sentence, first, name.first());
    Optional<String> country = registered.flatMap(RegisteredActor::country);
    if (country.isEmpty()) {
      country = clues.country(sentence, first, end, places);
    }
    Traits traits =
        new Traits(
            name.sort(),
            kind,
            actorClass,
            gender,
            country,
            registered,
            true,
            false,
            former,
            age,
            "",
            Set.of());
    int head = PhraseClues.treeHead(sentence, first, end, name.first());
    List<Integer> inner = new ArrayList<>();
    for (int i = first; i < end; i++) {
      boolean part =
          i >= name.first() || sentence.token(i).head() < first || sentence.token(i).head() >= end;
      if (i != head && part) {
        inner.add(i);
      }
    }
    String words = sentence.span(name.first(), name.end()).of(text);
    return new Candidate(
        sentence.index(),
        first,
        end,
        head,
        inner,
        sentence.span(first, end),
        Form.NAME,
        words,
        aliases,
        role,
        traits);
  }

  /**
   * "Halm Miners' Union (HMU) president Ana Velic": the body and its acronym belong to the title.
   */
  private static int behindBracket(Sentence sentence, int first, List<NameReader.Found> names) {
    for (NameReader.Found body : names) {
      if (body.sort() != Sort.PERSON
          && body.end() < first
          && Phrases.bracket(sentence, body.end()) == first) {
        return body.title();
      }
    }
    return first;
  }

  /** The first token of the title or description that stands before a name. */
  private int titleStart(Sentence sentence, NameReader.Found name) {
    int first = Math.min(name.title(), name.first());
    int before = first - 1;
    if (before >= 0 && first == name.first()) {
      Optional<PersonWord> word = clues.word(sentence, before);
      boolean rank = words.rank(sentence.token(before).text());
      boolean fits =
          rank && name.sort() == Sort.PERSON
              || word.isPresent()
                  && Phrases.noun(sentence, before)
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
    boolean modifier =
        Phrases.noun(sentence, name.end())
            && sentence.token(name.end() - 1).end() < sentence.token(name.end()).start();
    return modifier ? first : adjectives(sentence, first, name);
  }

  /** "the angry Velic", "the Halm Miners' Union": determiner and adjectives before a bare name. */
  private static int adjectives(Sentence sentence, int first, NameReader.Found name) {
    int at = first;
    while (at > 0) {
      Tag tag = sentence.token(at - 1).tag();
      if (tag == Tag.DET
          || tag == Tag.ADJ
          || tag == Tag.ADV && at < first && sentence.token(at).tag() == Tag.ADJ) {
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
    if (first > 1
        && (before.equals("of") || before.equals("for"))
        && words.rank(sentence.token(first - 2).text())) {
      return Phrases.left(sentence, first - 2);
    }
    return first;
  }
}
