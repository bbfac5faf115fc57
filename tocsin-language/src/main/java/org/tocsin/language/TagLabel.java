package org.tocsin.language;

import org.tocsin.model.Tag;

/**
 * A universal tag with a Penn Treebank tag, learnt as one label.
 *
 * @param tag universal part of speech
 * @param fine such as VBD
 */
record TagLabel(Tag tag, String fine) {
  /** From such as "VERB VBD". */
  static TagLabel of(String text) {
    int blank = text.indexOf(' ');
    return new TagLabel(Tag.valueOf(text.substring(0, blank)), text.substring(blank + 1));
  }

  @Override
  public String toString() {
    return tag + " " + fine;
  }
}
