package org.tocsin.coder.cause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.cause.CauseWeights;
import org.tocsin.knowledge.cause.CauseWeights.Kind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/**
 * Finds what a sentence gives as the cause of what. Each tie of the tree is judged by itself from
 * the words around it, in time linear in the sentence.
 */
public final class CauseFinder {
  /** How many of the strongest ties the judgement on a whole sentence rests on. */
  static final int STRONGEST = 3;

  /** What a place among the strongest counts as where there are too few ties. */
  static final double NONE = -6;

  private final CauseWeights weights;

  public CauseFinder(CauseWeights weights) {
    this.weights = weights;
  }

  /** The causes in a sentence, in the order of the ties that tell them. */
  public List<Cause> find(Sentence sentence) {
    List<Cause> causes = new ArrayList<>();
    double least = weights.of(Kind.SUM, "tie");
    boolean[] tells = new boolean[sentence.size()];
    boolean[] below = new boolean[sentence.size()];
    double[] scores = new double[sentence.size()];
    for (Token token : sentence.tokens()) {
      if (CauseFeatures.link(token)) {
        List<String> features = CauseFeatures.link(sentence, token.index());
        scores[token.index()] = sum(Kind.LINK, features);
        tells[token.index()] = scores[token.index()] > least;
        below[token.index()] = tells[token.index()] && sum(Kind.BELOW, features) > 0;
      }
    }
    for (Token token : sentence.tokens()) {
      int at = token.index();
      if (tells[at]) {
        Optional<Integer> partner = partner(sentence, at, tells, below);
        if (partner.isEmpty()) {
          causes.add(withHead(sentence, at, below[at], scores[at]));
        } else if (below[at]) {
          causes.add(pair(sentence, at, partner.get(), scores[at]));
        }
      }
    }
    return causes;
  }

  /** How likely sentences that belong together state a cause, 0 to 1. */
  public double probability(List<Sentence> sentences) {
    List<Double> ties = new ArrayList<>();
    for (Sentence sentence : sentences) {
      ties.addAll(ties(sentence));
    }
    double[] inputs = inputs(ties, sum(Kind.SENTENCE, CauseFeatures.whole(sentences)));
    double sum = weights.of(Kind.SUM, "bias");
    for (int i = 0; i < inputs.length; i++) {
      sum += inputs[i] * weights.of(Kind.SUM, "input " + i);
    }
    return probability(sum);
  }

  /** The probabilities above which sentences are said to state a cause. */
  public double threshold() {
    return weights.of(Kind.SUM, "threshold");
  }

  private List<Double> ties(Sentence sentence) {
    List<Double> ties = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (CauseFeatures.link(token)) {
        ties.add(sum(Kind.LINK, CauseFeatures.link(sentence, token.index())));
      }
    }
    return ties;
  }

  /** What the judgement on whole sentences sees: the strongest ties, all ties, the words. */
  static double[] inputs(List<Double> ties, double whole) {
    List<Double> strongest = new ArrayList<>(ties);
    strongest.sort((a, b) -> Double.compare(b, a));
    double[] inputs = new double[STRONGEST + 2];
    double all = 0;
    for (int i = 0; i < STRONGEST; i++) {
      inputs[i] = i < strongest.size() ? strongest.get(i) : NONE;
    }
    for (double tie : ties) {
      all += Math.log1p(Math.exp(tie));
    }
    inputs[STRONGEST] = all;
    inputs[STRONGEST + 1] = whole;
    return inputs;
  }

  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  private double sum(Kind kind, Collection<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.of(kind, feature);
    }
    return sum / Math.sqrt(Math.max(1, features.size())) + weights.of(kind, "bias");
  }

  /** "the cuts sparked a strike": two ties to one head, the one of a cause, the other not. */
  private static Optional<Integer> partner(
      Sentence sentence, int at, boolean[] tells, boolean[] below) {
    for (int i : sentence.children(sentence.token(at).head())) {
      if (i != at && tells[i] && below[i] != below[at]) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Cause pair(Sentence sentence, int cause, int effect, double score) {
    return new Cause(
        phrase(sentence, cause),
        phrase(sentence, effect),
        cause,
        effect,
        sentence.token(sentence.token(cause).head()).lemma(),
        probability(score));
  }

  private static Cause withHead(Sentence sentence, int at, boolean below, double score) {
    int head = sentence.token(at).head();
    Span phrase = phrase(sentence, at);
    Span rest = rest(sentence, head, at);
    return new Cause(
        below ? phrase : rest,
        below ? rest : phrase,
        below ? at : head,
        below ? head : at,
        CauseFeatures.cue(sentence, at),
        probability(score));
  }

  /** The whole phrase of a token without the words that introduce it and marks around it. */
  private static Span phrase(Sentence sentence, int at) {
    int first = at;
    int last = at;
    for (Token token : sentence.tokens()) {
      if (sentence.dominates(at, token.index()) && !introducing(sentence, token, at)) {
        first = Math.min(first, token.index());
        last = Math.max(last, token.index());
      }
    }
    return trimmed(sentence, first, last);
  }

  private static boolean introducing(Sentence sentence, Token token, int at) {
    return token.index() < at
        && (token.head() == at && CauseFeatures.introduces(token)
            || token.baseRelation().equals("fixed") && sentence.token(token.head()).head() == at);
  }

  /** The head's phrase on its own side of the token's phrase. */
  private static Span rest(Sentence sentence, int head, int without) {
    int first = head;
    int last = head;
    for (int i = head; i >= 0 && own(sentence, head, without, i); i--) {
      first = i;
    }
    for (int i = head; i < sentence.size() && own(sentence, head, without, i); i++) {
      last = i;
    }
    return trimmed(sentence, first, last);
  }

  private static boolean own(Sentence sentence, int head, int without, int token) {
    return sentence.dominates(head, token) && !sentence.dominates(without, token);
  }

  private static Span trimmed(Sentence sentence, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && sentence.token(first).baseRelation().equals("punct")) {
      first++;
    }
    while (last > first && sentence.token(last).baseRelation().equals("punct")) {
      last--;
    }
    return sentence.span(first, last + 1);
  }
}
