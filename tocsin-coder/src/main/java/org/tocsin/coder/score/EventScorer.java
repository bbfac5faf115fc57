package org.tocsin.coder.score;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.coder.mention.Cast;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.knowledge.topic.Topics;
import org.tocsin.model.Document;
import org.tocsin.model.Statement;

/** Judges which of a document's candidates are events of their types. */
public final class EventScorer {
  /** The shipped weights, beside this class. */
  public static final String FILE = "event-weights.tsv";

  /**
   * The verdict on a candidate.
   *
   * @param candidate it
   * @param features what was observed of it
   * @param probability that it is an event of its type, 0 to 1, calibrated
   * @param kept whether it is recorded
   * @param reasons the features that carried the verdict, the heaviest first
   */
  public record Verdict(
      Candidate candidate,
      Features features,
      double probability,
      boolean kept,
      List<String> reasons) {
    public Verdict {
      reasons = List.copyOf(reasons);
    }
  }

  private final EventFeatures features;
  private final Weights weights;

  public EventScorer(EventFeatures features, Weights weights) {
    this.features = features;
    this.weights = weights;
  }

  /** With the shipped weights and topics. */
  public static EventScorer load(Ontology ontology) {
    return new EventScorer(new EventFeatures(ontology, Topics.load("en")), Weights.load(FILE));
  }

  /** One verdict for each candidate, in their order. */
  public List<Verdict> judge(
      Document document, Cast cast, List<Statement> statements, List<Candidate> candidates) {
    List<Verdict> verdicts = new ArrayList<>();
    List<Features> observed = features.of(document, cast, statements, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      double probability = weights.probability(observed.get(i));
      boolean kept = probability >= weights.threshold();
      verdicts.add(
          new Verdict(
              candidates.get(i),
              observed.get(i),
              probability,
              kept,
              weights.reasons(observed.get(i), probability >= 0.5)));
    }
    return verdicts;
  }
}
