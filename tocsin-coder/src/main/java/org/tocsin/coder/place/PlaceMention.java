package org.tocsin.coder.place;

import org.tocsin.model.Place;

/**
 * A place name and the place it means.
 *
 * @param sentence index of the sentence
 * @param first index of the first token
 * @param end one past the last token
 * @param head index of the token that heads it in the tree
 * @param place what it means; its span is the name
 * @param use how the name is used here
 */
public record PlaceMention(int sentence, int first, int end, int head, Place place, Use use) {
  /** How a place name is used. */
  public enum Use {
    /** Where something is or happens. */
    LOCATION,
    /** A government or people named by its country or capital. */
    ACTOR,
    /** Part of the name of an organisation or a thing, or an adjective before one. */
    PART_OF_NAME,
    /** The city a report was filed from. */
    DATELINE
  }
}
