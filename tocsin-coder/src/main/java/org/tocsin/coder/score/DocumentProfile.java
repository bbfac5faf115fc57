package org.tocsin.coder.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.knowledge.topic.Topics;
import org.tocsin.model.Document;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** What a document is about, and how its candidates lie in it. */
final class DocumentProfile {
  private static final int OPENING = 4;

  private final Topics topics;
  private final double[] shares;
  private final int words;
  private final int body;
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<Integer, Integer> bySentence = new HashMap<>();
  private final Set<String> early = new HashSet<>();

  DocumentProfile(Document document, List<Candidate> candidates, Topics topics) {
    this.topics = topics;
    this.shares = new double[topics.names().size()];
    int count = 0;
    int first = 0;
    for (Sentence sentence : document.sentences()) {
      if (sentence.kind() != SegmentKind.BODY
          && sentence.kind() != SegmentKind.POST
          && count == 0) {
        first = sentence.index() + 1;
      }
      count += count(sentence, shares);
    }
    this.words = Math.max(1, count);
    this.body = first;
    for (Candidate candidate : candidates) {
      types.merge(candidate.event().type(), 1, Integer::sum);
      for (Mention mention : candidate.mentions()) {
        bySentence.merge(mention.sentence().index(), 1, Integer::sum);
        if (opening(mention.sentence())) {
          early.add(candidate.event().type());
        }
      }
    }
  }

  /** Adds a sentence's words to topics; returns how many words of content it has. */
  private int count(Sentence sentence, double[] into) {
    int count = 0;
    for (Token token : sentence.tokens()) {
      if (content(token.tag())) {
        count++;
        for (int topic : topics.of(token.lemma())) {
          into[topic]++;
        }
      }
    }
    return count;
  }

  private static boolean content(Tag tag) {
    return switch (tag) {
      case NOUN, PROPN, VERB, ADJ, NUM -> true;
      default -> false;
    };
  }

  /** Topic to its share of the document's words, from 0; 1 where every tenth word speaks of it. */
  void addTopics(Features features, String prefix) {
    for (int i = 0; i < shares.length; i++) {
      features.add(prefix + topics.names().get(i), Math.min(2, 10 * shares[i] / words));
    }
  }

  /** Topics with a word in this sentence. */
  void addTopics(Features features, String prefix, Sentence sentence, double weight) {
    double[] here = new double[shares.length];
    count(sentence, here);
    for (int i = 0; i < here.length; i++) {
      if (here[i] > 0) {
        features.add(prefix + topics.names().get(i), weight);
      }
    }
  }

  /** The topic that most words speak of. */
  String leading() {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      if (shares[i] > shares[best]) {
        best = i;
      }
    }
    return topics.names().get(best);
  }

  int words() {
    return words;
  }

  boolean opening(Sentence sentence) {
    return sentence.kind() == SegmentKind.TITLE || sentence.index() < body + OPENING - 1;
  }

  int candidates() {
    return types.values().stream().mapToInt(Integer::intValue).sum();
  }

  int ofType(String type) {
    return types.getOrDefault(type, 0);
  }

  boolean early(String type) {
    return early.contains(type);
  }

  int mentionsIn(Sentence sentence) {
    return bySentence.getOrDefault(sentence.index(), 0);
  }
}
