package org.tocsin.benchmark.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Scores every example by weights that were trained without its document, and brings the sums to
 * probabilities by a curve that was fitted without it, too.
 */
final class CrossValidation {
  private static final int FOLDS = 10;
  private static final int BINS = 10;

  private final List<Example> examples;
  private final double[] sums;
  private final double[] probabilities;

  CrossValidation(List<Example> examples, LogisticTrainer trainer) {
    this.examples = List.copyOf(examples);
    this.sums = new double[examples.size()];
    this.probabilities = new double[examples.size()];
    int[] folds = folds();
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<String, Double> weights = trainer.train(outside(folds, fold));
      for (int i = 0; i < sums.length; i++) {
        if (folds[i] == fold) {
          sums[i] = LogisticTrainer.sum(weights, examples.get(i).features());
        }
      }
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      Platt platt = Platt.fit(points(folds, fold));
      for (int i = 0; i < sums.length; i++) {
        if (folds[i] == fold) {
          probabilities[i] = platt.probability(sums[i]);
        }
      }
    }
  }

  /** Every tenth document, in alphabetical order, lies in one fold. */
  private int[] folds() {
    TreeSet<String> names = new TreeSet<>();
    examples.forEach(example -> names.add(example.document()));
    List<String> ordered = List.copyOf(names);
    return examples.stream().mapToInt(e -> ordered.indexOf(e.document()) % FOLDS).toArray();
  }

  private List<Example> outside(int[] folds, int fold) {
    List<Example> outside = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      if (folds[i] != fold) {
        outside.add(examples.get(i));
      }
    }
    return outside;
  }

  private List<Platt.Point> points(int[] folds, int fold) {
    List<Platt.Point> points = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      if (folds[i] != fold && examples.get(i).weight() > 0) {
        points.add(new Platt.Point(sums[i], examples.get(i).label()));
      }
    }
    return points;
  }

  /** The curve fitted to all held-out sums. */
  Platt platt() {
    return Platt.fit(points(new int[sums.length], -1));
  }

  double probability(int example) {
    return probabilities[example];
  }

  /** The known examples of a corpus (of all where it is empty), the least likely first. */
  private Integer[] known(String corpus) {
    List<Integer> known = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      Example example = examples.get(i);
      if (example.weight() > 0 && (corpus.isEmpty() || example.corpus().equals(corpus))) {
        known.add(i);
      }
    }
    known.sort(Comparator.comparingDouble(i -> probabilities[i]));
    return known.toArray(new Integer[0]);
  }

  /** Expected calibration error over ten bins of equally many examples. */
  double calibrationError(String corpus) {
    Integer[] known = known(corpus);
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int from = bin * known.length / BINS;
      int to = (bin + 1) * known.length / BINS;
      double gap = 0;
      for (Integer i : Arrays.asList(known).subList(from, to)) {
        gap += probabilities[i] - (examples.get(i).label() ? 1 : 0);
      }
      error += Math.abs(gap) / known.length;
    }
    return error;
  }

  /** How often a right example is held likelier than a wrong one. */
  double ranking(String corpus) {
    long above = 0;
    long wrong = 0;
    long right = 0;
    for (Integer i : known(corpus)) {
      if (examples.get(i).label()) {
        right++;
        above += wrong;
      } else {
        wrong++;
      }
    }
    return right * wrong == 0 ? 0 : (double) above / (right * wrong);
  }

  /** Right, wrong and lost examples of a corpus when those below a probability are refused. */
  Tally tally(String corpus, double threshold) {
    Tally tally = new Tally();
    for (Integer i : known(corpus)) {
      boolean kept = probabilities[i] >= threshold;
      if (examples.get(i).label()) {
        tally.right += kept ? 1 : 0;
        tally.missed += kept ? 0 : 1;
      } else {
        tally.wrong += kept ? 1 : 0;
      }
    }
    return tally;
  }
}
