package org.tocsin.language;

/**
 * A greedy arc-hybrid parser. Labels of its model: 0 is shift, then for each relation a left and a
 * right arc, named "L relation" and "R relation".
 */
final class Parser {
  private final SparseModel model;

  Parser(SparseModel model) {
    this.model = model;
  }

  ParseState parse(Words words, int[] tags, Features features, int[] scores) {
    ParseState state = new ParseState(words.size);
    while (!state.done()) {
      ParseFeatures.fill(words, tags, state, features);
      features.score(model, scores);
      apply(state, best(state, scores));
    }
    return state;
  }

  private int best(ParseState state, int[] scores) {
    int best = -1;
    for (int action = 0; action < model.labelCount(); action++) {
      if (allowed(state, action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  static boolean allowed(ParseState state, int action) {
    if (action == 0) {
      return state.shiftAllowed();
    }
    return (action & 1) == 1 ? state.leftAllowed() : state.rightAllowed();
  }

  static void apply(ParseState state, int action) {
    if (action == 0) {
      state.shift();
    } else if ((action & 1) == 1) {
      state.left(action);
    } else {
      state.right(action);
    }
  }

  /** The relation that an action's arc bears. */
  String relation(int action) {
    return model.label(action).substring(2);
  }
}
