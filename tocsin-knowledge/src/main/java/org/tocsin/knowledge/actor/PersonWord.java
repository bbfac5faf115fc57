package org.tocsin.knowledge.actor;

import java.util.Optional;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;

/**
 * A word or phrase for persons, groups of persons or bodies.
 *
 * @param word singular, in lower case, words separated by one blank
 * @param kind what sort of actor it means
 * @param sort one person, several, or an institution
 * @param actorClass how exposed such an actor is, unless the text says more
 * @param gender where the word itself says so
 */
public record PersonWord(
    String word, ActorKind kind, Sort sort, ActorClass actorClass, Optional<Gender> gender) {

  /** The same word for another kind of actor, as "supporter" in "union supporter". */
  public PersonWord withKind(ActorKind other) {
    return new PersonWord(word, other, sort, actorClass, gender);
  }
}
