package org.tocsin.coder.mention;

import java.util.Optional;
import org.tocsin.coder.trigger.Kinds;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.actor.PersonWord;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Name;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;

/** Kinds of actors by the words for people, and by names. */
public final class PeopleKinds implements Kinds {
  private final People people;

  public PeopleKinds(People people) {
    this.people = people;
  }

  @Override
  public Optional<ActorKind> of(Sentence sentence, int head) {
    Optional<PersonWord> word = people.phrase(sentence, head);
    if (word.isPresent()) {
      return word.map(PersonWord::kind);
    }
    Optional<Name> name = sentence.nameAt(head);
    if (name.isPresent()) {
      return Optional.of(
          switch (name.get().type()) {
            case PERSON, ORGANISATION -> ActorKind.OTHER;
            case PLACE -> ActorKind.STATE;
          });
    }
    Tag tag = sentence.token(head).tag();
    return tag == Tag.PROPN || tag == Tag.PRON && personal(sentence.token(head).lemma())
        ? Optional.of(ActorKind.OTHER)
        : Optional.empty();
  }

  private static boolean personal(String lemma) {
    return switch (lemma) {
      case "he", "she", "they", "we", "i", "who", "him", "her", "them", "us", "you" -> true;
      default -> false;
    };
  }
}
