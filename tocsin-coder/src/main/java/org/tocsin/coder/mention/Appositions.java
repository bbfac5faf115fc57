package org.tocsin.coder.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.mention.Candidate.Form;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Finds whom a description stands beside: appositions, "is a", "named". */
final class Appositions {
  private final Document document;
  private final Map<Candidate, Cluster> of;

  /**
   * @param of the cluster of each candidate resolved so far; read while it grows
   */
  Appositions(Document document, Map<Candidate, Cluster> of) {
    this.document = document;
    this.of = of;
  }

  /** "Ana Velic, a miner,", "the mayor, Ana Velic", "Velic is a miner", "a miner named Velic". */
  Optional<Cluster> find(Candidate candidate, List<Candidate> candidates) {
    Sentence sentence = document.sentences().get(candidate.sentence());
    for (Candidate other : candidates) {
      if (other == candidate
          || other.sentence() != candidate.sentence()
          || other.form() == Form.PRONOUN
          || !of.containsKey(other)) {
        continue;
      }
      Cluster cluster = of.get(other);
      if (fitting(candidate, other)
          && cluster.fits(candidate.traits().gender())
          && apposed(sentence, candidate, other)) {
        return Optional.of(cluster);
      }
    }
    Token head = sentence.token(candidate.head());
    if (sentence.child(candidate.head(), "cop").isPresent() && !negated(sentence, head)) {
      Optional<Token> subject = sentence.child(candidate.head(), "nsubj");
      for (Candidate other : candidates) {
        if (subject.isPresent()
            && other.sentence() == candidate.sentence()
            && of.containsKey(other)
            && (other.head() == subject.get().index()
                || other.inner().contains(subject.get().index()))
            && fitting(candidate, other)) {
          return Optional.of(of.get(other));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean negated(Sentence sentence, Token head) {
    for (int i : sentence.children(head.index())) {
      String lemma = sentence.token(i).lemma();
      if (lemma.equals("not")
          || lemma.equals("n't")
          || lemma.equals("never")
          || lemma.equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static boolean fitting(Candidate one, Candidate other) {
    Sort a = one.traits().sort();
    Sort b = other.traits().sort();
    return a == b || a != Sort.PERSON && b != Sort.PERSON && other.form() != Form.COUNTRY;
  }

  private static boolean apposed(Sentence sentence, Candidate candidate, Candidate other) {
    boolean nameFirst = other.end() <= candidate.first();
    Candidate left = nameFirst ? other : candidate;
    Candidate right = nameFirst ? candidate : other;
    int gap = right.first() - left.end();
    if (gap < 0) {
      return false;
    }
    Token rightHead = sentence.token(right.head());
    boolean arc =
        rightHead.relation().equals("appos")
            && (rightHead.head() == left.head() || left.inner().contains(rightHead.head()));
    if (arc && gap <= 4) {
      return true;
    }
    if (gap == 1) {
      String between = Phrases.lower(sentence, left.end());
      if (between.equals("named") || between.equals("called")) {
        return true;
      }
      boolean comma = between.equals(",") || between.equals("—") || between.equals("–");
      if (!comma || left.named() == right.named()) {
        return false;
      }
      String after = Phrases.lower(sentence, right.end());
      boolean closes =
          switch (after) {
            case ",", ".", "", "—", "–", "who", ";", ":", ")" -> true;
            default -> false;
          };
      return closes && !list(sentence, left, right);
    }
    return gap == 2
        && left.named() != right.named()
        && Phrases.lower(sentence, left.end() + 1).matches("named|called|as");
  }

  /** "Ana Velic, a miner, and a nurse" may be a list only where "and" follows without a verb. */
  private static boolean list(Sentence sentence, Candidate left, Candidate right) {
    String after = Phrases.lower(sentence, right.end());
    String next = Phrases.lower(sentence, right.end() + 1);
    Token head = sentence.token(right.head());
    return head.relation().equals("conj")
        && head.head() == left.head()
        && (after.equals(",") && !next.equals("said"))
        && sentence.child(right.head(), "cc").isEmpty()
        && sentence.tokens().subList(right.end(), sentence.size()).stream()
            .limit(8)
            .anyMatch(t -> t.lemma().equals("and"));
  }
}
