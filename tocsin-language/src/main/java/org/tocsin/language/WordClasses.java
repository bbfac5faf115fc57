package org.tocsin.language;

import org.tocsin.model.Tag;

/**
 * Corrects tags that the tree or the word before rules out. Treebanks have few mines, marches and
 * heaps of refuse; news has many.
 */
final class WordClasses {
  private static final TagLabel BASE = new TagLabel(Tag.VERB, "VB");
  private static final TagLabel PAST = new TagLabel(Tag.VERB, "VBD");
  private static final TagLabel NOUN = new TagLabel(Tag.NOUN, "NN");

  private WordClasses() {}

  /** The tag of a word of the sentence that was analysed last. */
  static TagLabel of(Analysis analysis, int word, int size) {
    TagLabel label = analysis.tag(word);
    return switch (label.tag()) {
      case ADJ, ADV, NOUN, PROPN -> predicate(analysis, word, size, label);
      case VERB, PRON -> noun(analysis, word, label);
      default -> label;
    };
  }

  /**
   * "They will march", "rebels advanced": what has a subject and no copula is a verb. "The army's
   * offensive": what somebody has is a noun.
   */
  private static TagLabel predicate(Analysis analysis, int word, int size, TagLabel label) {
    boolean subject = false;
    boolean modal = false;
    for (int i = 0; i < size; i++) {
      if (analysis.head(i) != word || i == word) {
        continue;
      }
      String relation = analysis.relation(i);
      if (relation.equals("nmod:poss") && label.tag() == Tag.ADJ && i < word) {
        return NOUN;
      }
      if (relation.equals("cop")
          || relation.equals("aux") && !analysis.tag(i).fine().equals("MD")) {
        return label;
      }
      modal |= relation.equals("aux");
      subject |= relation.equals("nsubj") && i < word;
    }
    if (subject && modal && label.tag() != Tag.PROPN) {
      return BASE;
    }
    boolean past = label.tag() == Tag.ADJ && analysis.lower(word).endsWith("ed");
    return subject && past ? PAST : label;
  }

  /** "Heaps of refuse", "the copper mine": no bare verb stands there, and no pronoun. */
  private static TagLabel noun(Analysis analysis, int word, TagLabel label) {
    if (word == 0) {
      return label;
    }
    String before = analysis.lower(word - 1);
    boolean behind =
        switch (before) {
          case "the", "a", "an", "of" -> true;
          default -> false;
        };
    boolean bare = label.fine().equals("VB") || label.fine().equals("VBP");
    boolean mine =
        analysis.lower(word).equals("mine")
            && (behind || analysis.tag(word - 1).tag() == Tag.NOUN || adjective(analysis, word));
    return bare && behind || mine ? NOUN : label;
  }

  private static boolean adjective(Analysis analysis, int word) {
    return analysis.tag(word - 1).tag() == Tag.ADJ;
  }
}
