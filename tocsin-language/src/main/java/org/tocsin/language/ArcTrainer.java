package org.tocsin.language;

import java.util.Map;
import java.util.Random;

/** Trains the parser with the dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013). */
final class ArcTrainer {
  private static final double EXPLORE = 0.9;

  private final Learner learner;
  private final Map<String, Integer> relations;
  private final Features features = new Features();
  private final float[] scores;

  ArcTrainer(Learner learner, Map<String, Integer> relations) {
    this.learner = learner;
    this.relations = relations;
    this.scores = new float[learner.labelCount()];
  }

  /** Parses one sentence, learning; returns how many steps were wrong. */
  int learn(Treebank.Tree tree, int[] tags, int round, Random random) {
    Words words = new Words(tree.forms());
    ParseState state = new ParseState(words.size);
    int wrong = 0;
    while (!state.done()) {
      learner.tick();
      ParseFeatures.fill(words, tags, state, features);
      int[] copy = features.copy();
      learner.score(copy, scores);
      int shift = shiftCost(state, tree);
      int left = leftCost(state, tree);
      int right = rightCost(state, tree);
      int lowest = Math.min(shift, Math.min(left, right));
      int best = -1;
      int gold = -1;
      for (int action = 0; action < scores.length; action++) {
        if (!Parser.allowed(state, action)) {
          continue;
        }
        if (best < 0 || scores[action] > scores[best]) {
          best = action;
        }
        int cost = action == 0 ? shift : (action & 1) == 1 ? left : right;
        if (cost == lowest
            && labelled(state, tree, action)
            && (gold < 0 || scores[action] > scores[gold])) {
          gold = action;
        }
      }
      int bestCost = best == 0 ? shift : (best & 1) == 1 ? left : right;
      boolean right1 = bestCost == lowest && labelled(state, tree, best);
      if (!right1) {
        wrong++;
        learner.update(copy, gold, best);
      }
      boolean follow = right1 || round > 0 && random.nextDouble() < EXPLORE;
      Parser.apply(state, follow ? best : gold);
    }
    return wrong;
  }

  /** Whether the arc's label is right, where the arc is. */
  private boolean labelled(ParseState state, Treebank.Tree tree, int action) {
    if (action == 0) {
      return true;
    }
    boolean left = (action & 1) == 1;
    int child = state.stack(0);
    int head = left ? state.next() : state.stack(1);
    if (tree.heads()[child] != head) {
      return true;
    }
    int number = relations.get(tree.relations()[child]);
    return action == (left ? number : number + 1);
  }

  private static int shiftCost(ParseState state, Treebank.Tree tree) {
    if (!state.shiftAllowed()) {
      return Integer.MAX_VALUE;
    }
    int word = state.next();
    int cost = 0;
    for (int i = 0; i < state.depth(); i++) {
      int other = state.stack(i);
      if (tree.heads()[other] == word) {
        cost++;
      }
      if (i > 0 && tree.heads()[word] == other) {
        cost++;
      }
    }
    return cost;
  }

  private static int leftCost(ParseState state, Treebank.Tree tree) {
    if (!state.leftAllowed()) {
      return Integer.MAX_VALUE;
    }
    int word = state.stack(0);
    int next = state.next();
    int head = tree.heads()[word];
    int cost = head == state.stack(1) || head > next ? 1 : 0;
    for (int i = next; i < tree.heads().length; i++) {
      if (tree.heads()[i] == word) {
        cost++;
      }
    }
    return cost;
  }

  private static int rightCost(ParseState state, Treebank.Tree tree) {
    if (!state.rightAllowed()) {
      return Integer.MAX_VALUE;
    }
    int word = state.stack(0);
    int next = state.next();
    int cost = tree.heads()[word] >= next ? 1 : 0;
    for (int i = next; i < tree.heads().length; i++) {
      if (tree.heads()[i] == word) {
        cost++;
      }
    }
    return cost;
  }
}
