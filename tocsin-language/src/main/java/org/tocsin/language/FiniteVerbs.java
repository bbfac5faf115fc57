package org.tocsin.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Mends a reading that has no finite verb. "The union called for a strike" can be read as a noun
 * with a participle; a sentence of prose that ends in a full stop is nearly always a clause, so the
 * participle becomes its verb and the noun the verb's subject.
 */
final class FiniteVerbs {
  private FiniteVerbs() {}

  /** The tokens, mended where the main clause has no verb. */
  static List<Token> mend(List<Token> given) {
    List<Token> tokens = nouns(given);
    int root = 0;
    while (root < tokens.size() && !tokens.get(root).root()) {
      root++;
    }
    if (root == tokens.size() || !stopped(tokens)) {
      return tokens;
    }
    Token head = tokens.get(root);
    if (head.tag() == Tag.VERB && head.fine().equals("VBN")) {
      return has(tokens, root, "nsubj") && !has(tokens, root, "aux") && !has(tokens, root, "cop")
          ? with(tokens, root, head.head(), head.relation(), "VBD")
          : tokens;
    }
    if (!nominal(head) || has(tokens, root, "nsubj") || has(tokens, root, "cop")) {
      return tokens;
    }
    int verb = participle(tokens, root);
    return verb < 0 ? tokens : clause(tokens, root, verb);
  }

  /** Forms in -ing that stand where nouns do are nouns: "heavy fighting", "nights of rioting". */
  private static List<Token> nouns(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens);
    for (Token token : tokens) {
      boolean argument =
          switch (token.baseRelation()) {
            case "nsubj", "obj", "obl" ->
                has(tokens, token.index(), "amod") && !has(tokens, token.index(), "obj");
            case "nmod" -> !has(tokens, token.index(), "obj");
            default -> false;
          };
      if (argument && token.fine().equals("VBG")) {
        mended.set(
            token.index(),
            new Token(
                token.index(),
                token.start(),
                token.end(),
                token.text(),
                token.text().toLowerCase(Locale.ROOT),
                Tag.NOUN,
                "NN",
                token.head(),
                token.relation()));
      }
    }
    return mended;
  }

  private static boolean stopped(List<Token> tokens) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      Token token = tokens.get(i);
      if (token.tag() != Tag.PUNCT) {
        return false;
      }
      if (token.text().equals(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean nominal(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, PRON, NUM -> true;
      default -> false;
    };
  }

  private static boolean has(List<Token> tokens, int head, String relation) {
    for (Token token : tokens) {
      if (token.head() == head && !token.root() && token.baseRelation().equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The participle that follows the noun without a comma and has no "by" of a passive. */
  private static int participle(List<Token> tokens, int noun) {
    for (int i = noun + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean past = token.fine().equals("VBN") || token.fine().equals("VBD");
      if (token.head() == noun && token.relation().equals("acl") && past) {
        boolean comma = tokens.get(i - 1).text().equals(",");
        return comma || byPhrase(tokens, i) || has(tokens, i, "aux") ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean byPhrase(List<Token> tokens, int verb) {
    for (Token token : tokens) {
      if (token.head() == verb && token.baseRelation().equals("obl") && !token.root()) {
        for (Token mark : tokens) {
          if (mark.head() == token.index() && mark.lemma().equals("by")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<Token> clause(List<Token> tokens, int noun, int verb) {
    List<Token> mended = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int i = token.index();
      if (i == verb) {
        mended.add(copy(token, verb, "root", "VBD"));
      } else if (i == noun) {
        mended.add(copy(token, verb, "nsubj", token.fine()));
      } else if (token.head() == noun && i > verb && clausal(token)) {
        mended.add(copy(token, verb, token.relation(), token.fine()));
      } else {
        mended.add(token);
      }
    }
    return mended;
  }

  private static boolean clausal(Token token) {
    return switch (token.baseRelation()) {
      case "punct", "obl", "advcl", "parataxis", "advmod", "obj", "ccomp", "xcomp" -> true;
      case "conj" -> token.tag() == Tag.VERB;
      default -> false;
    };
  }

  private static List<Token> with(
      List<Token> tokens, int index, int head, String relation, String fine) {
    List<Token> mended = new ArrayList<>(tokens);
    mended.set(index, copy(tokens.get(index), head, relation, fine));
    return mended;
  }

  private static Token copy(Token token, int head, String relation, String fine) {
    return new Token(
        token.index(),
        token.start(),
        token.end(),
        token.text(),
        token.lemma(),
        token.tag(),
        fine,
        head,
        relation);
  }
}
