package org.tocsin.knowledge.pattern;

import java.util.Set;
import org.tocsin.model.ActorKind;

/**
 * Words to choose from: single words and phrases, any word for people, or kinds of actors.
 *
 * @param words words and phrases
 * @param people whether any person, group or body will do
 * @param kinds kinds of actors that will do
 */
public record Choice(Words words, boolean people, Set<ActorKind> kinds) {
  public Choice {
    kinds = Set.copyOf(kinds);
  }
}
