package org.tocsin.coder.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tocsin.knowledge.actor.Gender;
import org.tocsin.knowledge.actor.RegisteredActor;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.ActorClass;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Span;

/**
 * Words that mention someone, before it is known whom.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param end one past the last token
 * @param head the token that governs the others in the tree
 * @param inner further tokens that may be taken for the head
 * @param span the words
 * @param form how it mentions
 * @param text the name alone, or the description without its determiner
 * @param aliases other names given beside it, such as an acronym in brackets
 * @param word what the noun means in the word list, in lower case; "" for names without a title
 * @param traits what the words tell about the one mentioned
 */
record Candidate(
    int sentence,
    int first,
    int end,
    int head,
    List<Integer> inner,
    Span span,
    Form form,
    String text,
    List<String> aliases,
    String word,
    Traits traits) {
  /** How words mention someone. */
  enum Form {
    NAME,
    NOMINAL,
    COUNTRY,
    PRONOUN
  }

  /**
   * What words tell about someone.
   *
   * @param sort one person, several, or a body
   * @param kind OTHER where nothing tells
   * @param actorClass how exposed
   * @param gender where told
   * @param country ISO code where told
   * @param registered the entry of the register that the name means on the day
   * @param definite whether the phrase points back: "the", "this", "his"
   * @param plural whether the head is in the plural
   * @param former whether a former office is named
   * @param age in years
   * @param figure the words of a figure, or ""
   * @param details modifiers that tell one group from another, lower case
   */
  record Traits(
      Sort sort,
      ActorKind kind,
      ActorClass actorClass,
      Optional<Gender> gender,
      Optional<String> country,
      Optional<RegisteredActor> registered,
      boolean definite,
      boolean plural,
      boolean former,
      OptionalInt age,
      String figure,
      Set<String> details) {}

  Candidate {
    inner = List.copyOf(inner);
    aliases = List.copyOf(aliases);
  }

  boolean named() {
    return form == Form.NAME;
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }
}
