package org.tocsin.benchmark;

import java.util.List;

/**
 * A sentence and what PLOVER's coders saw in it.
 *
 * @param id of the record
 * @param event root type as the file spells it, such as AGREE
 * @param text the sentence
 * @param sources who acts
 * @param targets who is acted upon
 */
public record PloverSentence(
    String id, String event, String text, List<Actor> sources, List<Actor> targets) {
  public PloverSentence {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /**
   * An actor of the gold.
   *
   * @param words as they stand in the sentence, parts left out shown by "..."; may be empty
   * @param code country in ISO 3166-1 alpha-3, or another code such as IGO; may be empty
   */
  public record Actor(String words, String code) {}
}
