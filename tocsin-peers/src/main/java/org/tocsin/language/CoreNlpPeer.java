package org.tocsin.language;

import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;

/** CoreNLP's default English tagger and its neural dependency parser. */
final class CoreNlpPeer implements Peer {
  private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
  private final DependencyParser parser =
      DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

  @Override
  public String name() {
    return "CoreNLP";
  }

  @Override
  public boolean parses() {
    return true;
  }

  @Override
  public boolean universal() {
    return false;
  }

  @Override
  public Found read(String[] words) {
    List<TaggedWord> tagged = tagger.tagSentence(SentenceUtils.toWordList(words));
    int n = words.length;
    String[] tags = tagged.stream().map(TaggedWord::tag).toArray(String[]::new);
    int[] heads = new int[n];
    String[] relations = new String[n];
    Arrays.fill(heads, n);
    Arrays.fill(relations, "root");
    for (TypedDependency one : parser.predict(tagged).typedDependencies()) {
      int dependent = one.dep().index() - 1;
      int head = one.gov().index() - 1;
      heads[dependent] = head < 0 ? n : head;
      relations[dependent] = one.reln().toString();
    }
    return new Found(tags, heads, relations);
  }
}
