package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.knowledge.weight.Weights;
import org.tocsin.model.Evidence;

/**
 * Puts the mentions of one happening together. Every pair of mentions is weighed by what they share
 * and what sets them apart; the two groups that are most alike on average are joined first, until
 * no two are more likely the same than not. One likeness alone never chains groups together.
 */
final class HappeningMerger {
  /**
   * Groups are joined down to these odds, a little under even: mentions of one happening share less
   * than they could, since so much of a report goes without saying.
   */
  private static final double ENOUGH = -0.4;

  /** A pair this far apart is never one happening, whatever else the groups share. */
  private static final double NEVER = -6;

  /** So many reasons are named. */
  private static final int REASONS = 3;

  private final LikenessFinder likenesses;
  private final Weights weights;

  HappeningMerger(LikenessFinder likenesses, Weights weights) {
    this.likenesses = likenesses;
    this.weights = weights;
  }

  /** The groups of mentions, in the order of their first mentions, with why each was added. */
  List<List<Draft>> merge(List<Draft> drafts, Calendar calendar) {
    double[][] alike = alike(drafts, calendar);
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (true) {
      int first = -1;
      int second = -1;
      double best = ENOUGH;
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          double mean = mean(alike, groups.get(i), groups.get(j));
          if (mean > best) {
            best = mean;
            first = i;
            second = j;
          }
        }
      }
      if (first < 0) {
        break;
      }
      groups.get(first).addAll(groups.remove(second));
    }
    List<List<Draft>> merged = new ArrayList<>();
    for (List<Integer> group : groups) {
      group.sort(Comparator.naturalOrder());
      merged.add(explained(drafts, group, alike, calendar));
    }
    return merged;
  }

  private double[][] alike(List<Draft> drafts, Calendar calendar) {
    double[][] alike = new double[drafts.size()][drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      for (int j = i + 1; j < drafts.size(); j++) {
        alike[i][j] =
            likenesses.comparable(drafts.get(i), drafts.get(j))
                ? weights.sum(likenesses.of(drafts.get(i), drafts.get(j), calendar).features())
                : Double.NEGATIVE_INFINITY;
        alike[j][i] = alike[i][j];
      }
    }
    return alike;
  }

  private static double mean(double[][] alike, List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int a : one) {
      for (int b : other) {
        if (alike[a][b] < NEVER) {
          return NEVER;
        }
        sum += alike[a][b];
      }
    }
    return sum / (one.size() * other.size());
  }

  private List<Draft> explained(
      List<Draft> drafts, List<Integer> group, double[][] alike, Calendar calendar) {
    List<Draft> explained = new ArrayList<>();
    explained.add(drafts.get(group.get(0)));
    for (int k = 1; k < group.size(); k++) {
      int like = group.get(0);
      for (int earlier : group.subList(0, k)) {
        if (alike[earlier][group.get(k)] > alike[like][group.get(k)]) {
          like = earlier;
        }
      }
      Draft draft = drafts.get(group.get(k));
      String why = reasons(likenesses.of(drafts.get(like), draft, calendar));
      explained.add(
          draft.with(
              new Evidence(
                  "triggers", "same-happening-" + why, Optional.of(draft.trigger().span()))));
    }
    return explained;
  }

  /** What speaks most for the same happening. */
  private String reasons(Likeness likeness) {
    List<String> features = new ArrayList<>(likeness.features());
    features.removeIf(feature -> feature.startsWith("family-") || weights.of(feature) <= 0);
    features.sort(
        Comparator.<String>comparingDouble(feature -> -weights.of(feature))
            .thenComparing(Comparator.naturalOrder()));
    return features.isEmpty()
        ? "as-nothing-tells-apart"
        : String.join("+", features.subList(0, Math.min(REASONS, features.size())));
  }
}
