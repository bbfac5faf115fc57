package org.tocsin.coder.statement;

import java.util.Optional;
import org.tocsin.model.NameType;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Finds the subject of a verb from the tree where it agrees with the word order, and from the word
 * order elsewhere: quotation marks inside a sentence mislead parsers.
 */
final class SubjectFinder {
  private static final int DEPTH = 5;

  private SubjectFinder() {}

  /** The head of the phrase that does what the verb says. */
  static Optional<Integer> of(Sentence sentence, int verb) {
    return of(sentence, verb, 0, DEPTH);
  }

  /** The same among the words from a token on, such as those behind a quotation. */
  static Optional<Integer> of(Sentence sentence, int verb, int from) {
    return of(sentence, verb, from, DEPTH);
  }

  private static Optional<Integer> of(Sentence sentence, int verb, int from, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (inverted(sentence, verb, from)) {
      return NounPhrases.head(sentence, verb + 1);
    }
    Optional<Integer> tree = byTree(sentence, verb, from).map(s -> coordinated(sentence, s));
    Optional<Integer> order = byOrder(sentence, verb, from, depth);
    return tree.isPresent() && !misled(sentence, tree.get(), order, verb) ? tree : order;
  }

  /** "Joan Ray of the league and editor of its paper": a bare second description of one person. */
  private static int coordinated(Sentence sentence, int subject) {
    Token token = sentence.token(subject);
    int first = NounPhrases.first(sentence, subject);
    boolean bare = first == subject && token.fine().equals("NN");
    if (!bare || first < 2 || !sentence.token(first - 1).lemma().equals("and")) {
      return subject;
    }
    for (int i = first - 2; i >= 0; i--) {
      Token before = sentence.token(i);
      if (before.tag() == Tag.VERB || before.tag() == Tag.PUNCT) {
        return subject;
      }
      if (person(sentence, i)) {
        return i;
      }
    }
    return subject;
  }

  /** Whether the word order knows better than the tree. */
  private static boolean misled(Sentence sentence, int tree, Optional<Integer> order, int verb) {
    if (order.isEmpty() || order.get() <= tree) {
      return false;
    }
    if (apposed(sentence, tree, order.get())) {
      return true;
    }
    int last = verb - 1;
    while (last > order.get() && auxiliary(sentence.token(last))) {
      last--;
    }
    return last == order.get() && comma(sentence, tree, NounPhrases.first(sentence, last));
  }

  /** A name set beside a description: the name says who it is. */
  private static boolean apposed(Sentence sentence, int description, int name) {
    return person(sentence, name) && !person(sentence, description)
        || sentence.token(name).tag() == Tag.PROPN
            && sentence.token(description).tag() == Tag.NOUN
            && comma(sentence, description, name);
  }

  private static boolean person(Sentence sentence, int token) {
    return sentence.nameAt(token).filter(name -> name.type() == NameType.PERSON).isPresent();
  }

  private static boolean comma(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).text().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Integer> byTree(Sentence sentence, int verb, int from) {
    Optional<Integer> relative = Optional.empty();
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (!child.baseRelation().equals("nsubj") || i < from) {
        continue;
      }
      if (NounPhrases.relative(child)) {
        relative = antecedent(sentence, i);
      } else if (i < verb && named(child) && !governed(sentence, i) && near(sentence, i, verb)) {
        return Optional.of(i);
      }
    }
    return relative;
  }

  /** What stands behind a preposition is no subject, whatever the tree says. */
  private static boolean governed(Sentence sentence, int token) {
    int before = NounPhrases.first(sentence, token) - 1;
    boolean agent =
        before > 0
            && sentence.token(before).text().equals("by")
            && past(sentence.token(before - 1));
    return agent || sentence.child(token, "case").filter(c -> !c.fine().equals("POS")).isPresent();
  }

  /** Right before "by" a past form is a participle, whatever the tagger says. */
  private static boolean past(Token token) {
    return token.fine().equals("VBN") || token.fine().equals("VBD");
  }

  /** A subject with a capital letter is a name, whatever the tagger says. */
  private static boolean named(Token token) {
    return NounPhrases.nominal(token) || Character.isUpperCase(token.text().charAt(0));
  }

  /** Whether no verb of another clause stands between the two. */
  private static boolean near(Sentence sentence, int subject, int verb) {
    for (int i = subject + 1; i < verb; i++) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.VERB && finite(token) && !sentence.dominates(subject, i)) {
        return false;
      }
    }
    return true;
  }

  static boolean finite(Token token) {
    return switch (token.fine()) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static Optional<Integer> byOrder(Sentence sentence, int verb, int from, int depth) {
    int at = verb - 1;
    while (at >= from && auxiliary(sentence.token(at))) {
      at--;
    }
    if (at < from) {
      return Optional.empty();
    }
    Token token = sentence.token(at);
    if (NounPhrases.relative(token)) {
      return antecedent(sentence, at);
    }
    boolean infinitive = sentence.token(verb - 1).lemma().equals("to");
    if (NounPhrases.nominal(token) && !infinitive) {
      return Optional.of(climb(sentence, at, from));
    }
    boolean participle = sentence.token(verb).fine().equals("VBG");
    if (participle || infinitive || token.tag() == Tag.CCONJ || token.tag() == Tag.VERB) {
      return verbBefore(sentence, at + 1, from).flatMap(v -> of(sentence, v, from, depth - 1));
    }
    if (token.tag() == Tag.PUNCT) {
      return besides(sentence, at, from);
    }
    return Optional.empty();
  }

  private static boolean auxiliary(Token token) {
    return token.tag() == Tag.AUX
        || token.tag() == Tag.ADV
        || token.tag() == Tag.PART && !token.fine().equals("POS");
  }

  private static Optional<Integer> verbBefore(Sentence sentence, int before, int from) {
    for (int i = before - 1; i >= from; i--) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.VERB
          && (finite(token) || token.fine().equals("VBN"))
          && !token.relation().equals("amod")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "Joan Ray, head of the union, said": the words before what stands between commas. */
  private static Optional<Integer> besides(Sentence sentence, int close, int from) {
    String mark = sentence.token(close).text();
    String open = mark.equals(")") ? "(" : mark;
    for (int i = close - 1; i > from; i--) {
      if (sentence.token(i).text().equals(open)) {
        Token before = sentence.token(i - 1);
        if (NounPhrases.nominal(before)) {
          int head = climb(sentence, i - 1, from);
          if (i + 1 < close && NounPhrases.relative(sentence.token(i + 1))) {
            return Optional.of(head); // "the statement, which was posted on the site, said"
          }
          return Optional.of(apposed(sentence, head, close - 1) ? close - 1 : head);
        }
        if (before.tag() == Tag.NUM && i > from + 1) {
          continue;
        }
        break;
      }
    }
    Token before = sentence.token(Math.max(from, close - 1));
    return close > from && NounPhrases.nominal(before)
        ? Optional.of(climb(sentence, close - 1, from))
        : Optional.empty();
  }

  /** From the end of a phrase to its head: "workers of the plant in Tolm". */
  private static int climb(Sentence sentence, int at, int from) {
    int head = at;
    boolean agent =
        NounPhrases.first(sentence, at) > 0
            && sentence.token(NounPhrases.first(sentence, at) - 1).text().equals("by");
    if (person(sentence, at) && !agent) {
      return at;
    }
    while (true) {
      int first = NounPhrases.first(sentence, head);
      if (first - 3 >= from
          && sentence.token(first - 1).text().equals("by")
          && past(sentence.token(first - 2))
          && NounPhrases.nominal(sentence.token(first - 3))) {
        head = first - 3;
        continue;
      }
      if (first - 2 >= from
          && attaches(sentence.token(first - 1))
          && NounPhrases.nominal(sentence.token(first - 2))
          && sentence.token(first - 2).tag() != Tag.PRON) {
        head = first - 2;
      } else {
        return Math.max(from, head);
      }
    }
  }

  private static boolean attaches(Token token) {
    return switch (token.lemma()) {
      case "of", "in", "at", "for", "from", "with", "to", "on", "near", "close" -> true;
      default -> false;
    };
  }

  private static Optional<Integer> antecedent(Sentence sentence, int relative) {
    int at = relative - 1;
    while (at >= 0 && sentence.token(at).tag() == Tag.PUNCT) {
      at--;
    }
    return at >= 0 && NounPhrases.nominal(sentence.token(at))
        ? Optional.of(climb(sentence, at, 0))
        : Optional.empty();
  }

  /** "..., said the minister": no clause may follow the noun phrase. */
  static boolean inverted(Sentence sentence, int verb, int from) {
    Token token = sentence.token(verb);
    if (hearer(token)) {
      return false;
    }
    boolean behindQuote = verb > 0 && mark(sentence.token(verb - 1)) || verb == from && from > 0;
    if (!finite(token)
        && !token.fine().equals("VBN")
        && !(behindQuote && token.fine().equals("VB"))) {
      return false;
    }
    boolean opening = verb <= from || opens(sentence, verb, from);
    Optional<Integer> head = NounPhrases.head(sentence, verb + 1);
    if (!opening || head.isEmpty()) {
      return false;
    }
    int next = head.get() + 1;
    while (next < sentence.size() && sentence.token(next).tag() == Tag.ADV) {
      next++;
    }
    return next >= sentence.size()
        || sentence.token(next).fine().equals("VBG") // "said a nurse using a false name"
        || sentence.token(next).tag() != Tag.VERB && sentence.token(next).tag() != Tag.AUX;
  }

  /** Verbs that always name who is spoken to, so that what follows is no subject. */
  static boolean hearer(Token verb) {
    return switch (verb.lemma()) {
      case "tell", "inform", "remind", "assure" -> true;
      default -> false;
    };
  }

  /** Whether a verb stands right behind a quotation or behind a clause that ends with a comma. */
  private static boolean opens(Sentence sentence, int verb, int from) {
    Token before = sentence.token(verb - 1);
    if (before.tag() != Tag.PUNCT) {
      return false;
    }
    if (verb - 1 == from || mark(before)) {
      return true;
    }
    boolean clause = false;
    for (int i = from; i < verb - 1; i++) {
      Token token = sentence.token(i);
      if (token.text().equals(",") && i + 1 < verb) {
        clause &= !NounPhrases.relative(sentence.token(i + 1));
      }
      clause |= finite(token) && (i == 0 || !NounPhrases.relative(sentence.token(i - 1)));
    }
    return clause;
  }

  private static boolean mark(Token token) {
    return switch (token.text()) {
      case "\"", "\u201d", "\u2019", "''", "\u00bb" -> true;
      default -> false;
    };
  }
}
