package org.tocsin.language;

/** A tagger, and perhaps a parser, that reads sentences of given tokens. */
interface Peer {
  String name();

  boolean parses();

  /** What was found for one sentence. */
  Found read(String[] words);

  /**
   * Tags, heads and relations of the words of a sentence.
   *
   * @param tags Penn or universal tags, as {@link #universal} says
   * @param heads index of each head, the number of words for the root; empty without a parser
   * @param relations to the heads; empty without a parser
   */
  record Found(String[] tags, int[] heads, String[] relations) {}

  /** Whether its tags are universal ones; Penn Treebank tags otherwise. */
  boolean universal();
}
