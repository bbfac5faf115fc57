package org.tocsin.coder.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.knowledge.actor.Sort;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Document;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Chooses whom a pronoun means by gender, number, syntax and how recently and how often one was
 * mentioned.
 */
final class PronounResolver {
  private static final int REACH = 4;
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "themselves", "itself");

  private final Document document;
  private final QuotedText quoted;
  private final Reporting reporting;

  PronounResolver(Document document, QuotedText quoted, Reporting reporting) {
    this.document = document;
    this.reporting = reporting;
    this.quoted = quoted;
  }

  Optional<Cluster> resolve(Candidate pronoun, List<Cluster> clusters) {
    Cluster best = null;
    double most = 0;
    for (Cluster cluster : clusters) {
      double weight = weight(pronoun, cluster);
      if (weight > most) {
        most = weight;
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  private double weight(Candidate pronoun, Cluster cluster) {
    double fit = fit(pronoun, cluster);
    if (fit == 0) {
      return 0;
    }
    double recent = 0;
    boolean speaks = afterSpeech(pronoun);
    int earlier = 0;
    for (Candidate mention : cluster.mentions()) {
      if (mention.span().start() >= pronoun.span().start()) {
        continue;
      }
      int distance = pronoun.sentence() - mention.sentence();
      earlier++;
      if (distance > (speaks ? 2 * REACH : REACH) || clash(pronoun, mention)) {
        if (distance == 0) {
          return 0;
        }
        continue;
      }
      double weight = distance == 0 ? 1.0 : Math.pow(speaks ? 0.8 : 0.62, distance);
      weight *= role(mention);
      if (mention.form() == Candidate.Form.PRONOUN && mention.word().equals(pronoun.word())) {
        weight *= 1.15;
      }
      if (speaks && distance == 0 && quoted.inside(mention.span().start())) {
        continue;
      }
      if (speaks && distance == 0 && !saidBefore(mention)) {
        weight *= 0.35; // those named in what is said are seldom the one who says it
      }
      if (cluster.kind() == ActorKind.MEDIA && passes(mention)) {
        weight *= 0.3; // "received by the agency", "told the agency"
      }
      if (speaks && distance > 0 && speaker(mention)) {
        weight *= 1.25;
      }
      boolean inQuote = quoted.inside(mention.span().start());
      boolean here = quoted.inside(pronoun.span().start());
      if (inQuote != here) {
        weight *= inQuote ? 0.45 : 0.8;
      }
      recent =
          Math.max(recent, weight + 0.0001 / (1 + pronoun.span().start() - mention.span().start()));
    }
    return recent == 0 ? 0 : fit * (recent + 0.04 * Math.min(earlier, 5));
  }

  private static double fit(Candidate pronoun, Cluster cluster) {
    return switch (pronoun.traits().sort()) {
      case PERSON ->
          cluster.sort() != Sort.PERSON || !cluster.fits(pronoun.traits().gender())
              ? 0
              : cluster.gender().isPresent() ? 1.1 : cluster.named() ? 1 : 0.8;
      case GROUP ->
          switch (cluster.sort()) {
            case GROUP -> 1;
            case BODY -> cluster.state() ? 0.4 : 0.7;
            case PERSON -> cluster.gender().isEmpty() && !cluster.named() ? 0.3 : 0;
          };
      case BODY -> cluster.sort() == Sort.BODY ? 1 : 0;
    };
  }

  /** "..., he said": the pronoun speaks what stands before it. */
  private boolean afterSpeech(Candidate pronoun) {
    Sentence sentence = document.sentences().get(pronoun.sentence());
    int i = pronoun.head();
    if (i == 0 || i + 1 >= sentence.size() || sentence.token(i - 1).tag() != Tag.PUNCT) {
      return false;
    }
    for (int k = i + 1; k < Math.min(sentence.size(), i + 5); k++) {
      Token token = sentence.token(k);
      if (token.tag() == Tag.VERB) {
        return reporting.verb(token.lemma()).isPresent();
      }
      if (token.tag() != Tag.AUX && token.tag() != Tag.ADV) {
        return false;
      }
    }
    return false;
  }

  /** "..., said Joan Ray; he": who speaks before the pronoun may well speak on. */
  private boolean saidBefore(Candidate mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    int before = mention.first() - 1;
    return before > 0
        && sentence.token(before).tag() == Tag.VERB
        && reporting.verb(sentence.token(before).lemma()).isPresent();
  }

  /** Whether a mention names who is told or who received what is said. */
  private boolean passes(Candidate mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    int before = mention.first() - 1;
    return before >= 0
        && (sentence.token(before).tag() == Tag.ADP
            || sentence.token(before).tag() == Tag.VERB
                && reporting.verb(sentence.token(before).lemma()).isPresent());
  }

  private boolean speaker(Candidate mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    Token head = sentence.token(mention.head());
    return head.baseRelation().equals("nsubj")
        && reporting.verb(sentence.token(head.head()).lemma()).isPresent();
  }

  private double role(Candidate mention) {
    Sentence sentence = document.sentences().get(mention.sentence());
    return switch (sentence.token(mention.head()).relation()) {
      case "nsubj", "nsubj:pass" -> 1;
      case "root" -> 0.9;
      case "obl:agent" -> 0.75;
      case "obj", "iobj" -> 0.65;
      case "nmod:poss" -> 0.6;
      case "appos", "conj" -> 0.7;
      default -> 0.5;
    };
  }

  /** A pronoun is not the one who governs its own clause, nor part of the phrase it stands in. */
  private boolean clash(Candidate pronoun, Candidate mention) {
    if (mention.sentence() != pronoun.sentence()) {
      return false;
    }
    if (mention.covers(pronoun.head()) || mention.head() == pronoun.head()) {
      return true;
    }
    Sentence sentence = document.sentences().get(pronoun.sentence());
    Token token = sentence.token(pronoun.head());
    Token other = sentence.token(mention.head());
    if (token.fine().equals("PRP$")) {
      return token.head() == mention.head();
    }
    boolean argument =
        token.head() == other.head()
            && !token.root()
            && !other.root()
            && sentence.token(token.head()).tag() == Tag.VERB;
    boolean object = token.baseRelation().equals("obj");
    argument |=
        object && ArgumentFinder.of(sentence, token.head()).subjects().contains(mention.head());
    boolean reflexive = REFLEXIVE.contains(pronoun.word());
    return argument && !reflexive;
  }
}
