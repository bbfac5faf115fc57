package org.tocsin.coder.mention;

import java.util.Locale;
import java.util.Set;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * The bounds of noun phrases. The order of words decides, the tree where the order leaves it open,
 * since parsers are surer of tags than of attachment.
 */
final class Phrases {
  private static final Set<String> QUANTITIES =
      Set.of(
          "hundred",
          "thousand",
          "dozen",
          "ten",
          "score",
          "million",
          "number",
          "handful",
          "majority",
          "minority",
          "lot",
          "some",
          "many",
          "most",
          "several",
          "all",
          "both",
          "none",
          "few",
          "each",
          "half",
          "tens",
          "hundreds",
          "thousands",
          "dozens",
          "scores",
          "millions",
          "group",
          "crowd",
          "mob",
          "gang",
          "team",
          "band",
          "percent",
          "third",
          "quarter",
          "one",
          "any",
          "couple",
          "pair",
          "rest");

  private static final Set<String> BOUNDS =
      Set.of(
          "than",
          "least",
          "most",
          "about",
          "around",
          "nearly",
          "almost",
          "over",
          "roughly",
          "approximately",
          "to");

  private Phrases() {}

  static String lower(Sentence sentence, int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  static boolean noun(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Tag tag = sentence.token(i).tag();
    return tag == Tag.NOUN || tag == Tag.PROPN;
  }

  static boolean adjective(Sentence sentence, int i) {
    return i < sentence.size() && sentence.token(i).tag() == Tag.ADJ;
  }

  static boolean quantity(Sentence sentence, int i) {
    if (i < 0) {
      return false;
    }
    Token token = sentence.token(i);
    return token.tag() == Tag.NUM
        || QUANTITIES.contains(lower(sentence, i))
        || QUANTITIES.contains(token.lemma());
  }

  /** The first token of the phrase with this head: determiner, figures and modifiers taken in. */
  static int left(Sentence sentence, int head) {
    int first = head;
    for (int i = head - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (!modifies(sentence, i, first, head)) {
        break;
      }
      if (token.tag() == Tag.PUNCT || token.tag() == Tag.CCONJ || token.tag() == Tag.ADV) {
        continue; // taken in only with what stands before or behind it
      }
      first = i;
      if (closes(token) && !possessed(sentence, i)) {
        break;
      }
    }
    return bounded(sentence, withAdverb(sentence, first));
  }

  private static int withAdverb(Sentence sentence, int first) {
    int at = first;
    while (at > 0
        && sentence.token(at - 1).tag() == Tag.ADV
        && sentence.token(at).tag() == Tag.ADJ) {
      at--;
    }
    return at;
  }

  private static boolean closes(Token token) {
    return token.tag() == Tag.DET && !token.lemma().equals("all")
        || token.fine().equals("PRP$")
        || token.fine().equals("WP$");
  }

  private static boolean possessed(Sentence sentence, int i) {
    return sentence.token(i).fine().equals("POS");
  }

  private static boolean modifies(Sentence sentence, int i, int next, int head) {
    Token token = sentence.token(i);
    return switch (token.tag()) {
      case ADJ, NUM -> !token.baseRelation().equals("nsubj");
      case DET -> !token.fine().startsWith("W");
      case NOUN, PROPN -> attached(sentence, i, head) && !day(token);
      case VERB ->
          (token.fine().equals("VBN") || token.fine().equals("VBG"))
              && token.head() > i
              && attached(sentence, i, head)
              && !token.baseRelation().startsWith("acl");
      case ADV -> i + 1 == next && adverbial(sentence.token(next)) && token.head() > i;
      case PRON -> token.fine().equals("PRP$") || token.fine().equals("WP$");
      case PART -> token.fine().equals("POS");
      case PUNCT -> hyphen(sentence, i) || token.text().equals(",") && listed(sentence, i, head);
      case CCONJ -> listed(sentence, i, head);
      case SYM -> token.text().equals("%");
      case ADP, AUX, INTJ, SCONJ, X -> false;
    };
  }

  private static boolean day(Token token) {
    return token.lemma().endsWith("day") && Character.isUpperCase(token.text().charAt(0));
  }

  private static boolean adverbial(Token next) {
    return next.tag() == Tag.ADJ || next.tag() == Tag.VERB || next.tag() == Tag.NUM;
  }

  static boolean hyphen(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return (token.text().equals("-") || token.text().equals("‑"))
        && i > 0
        && i + 1 < sentence.size()
        && sentence.token(i - 1).end() == token.start()
        && token.end() == sentence.token(i + 1).start();
  }

  private static boolean attached(Sentence sentence, int i, int head) {
    Token token = sentence.token(i);
    return sentence.dominates(head, i)
        || token.head() > i && token.head() <= head
        || hyphenBehind(sentence, i);
  }

  private static boolean hyphenBehind(Sentence sentence, int i) {
    return i + 1 < sentence.size() && hyphen(sentence, i + 1);
  }

  /** "civil and environmental", "angry, tired": coordinated modifiers before the noun. */
  private static boolean listed(Sentence sentence, int i, int head) {
    if (i == 0 || i + 1 >= head) {
      return false;
    }
    Token before = sentence.token(i - 1);
    Token after = sentence.token(i + 1);
    return before.tag() == Tag.ADJ
        && after.tag() == Tag.ADJ
        && sentence.dominates(head, i - 1)
        && sentence.dominates(head, i + 1);
  }

  /** Takes in "more than", "at least", "an estimated" before a figure. */
  private static int bounded(Sentence sentence, int first) {
    int at = first;
    while (BOUNDS.contains(lower(sentence, at))
        && !lower(sentence, at).equals("to")
        && at + 1 < sentence.size()) {
      at++;
    }
    if (!figure(sentence, at)) {
      return first;
    }
    while (at > 0 && BOUNDS.contains(lower(sentence, at - 1))) {
      String bound = lower(sentence, at - 1);
      String before = lower(sentence, at - 2);
      boolean pair =
          switch (bound) {
            case "than" -> before.equals("more") || before.equals("fewer") || before.equals("less");
            case "least", "most" -> before.equals("at");
            case "to" -> before.equals("up");
            default -> false;
          };
      if ((bound.equals("to")
              || bound.equals("than")
              || bound.equals("least")
              || bound.equals("most"))
          && !pair) {
        break;
      }
      at -= pair ? 2 : 1;
    }
    if (at == first
        && at > 2
        && lower(sentence, at - 1).equals("as")
        && lower(sentence, at - 3).equals("as")) {
      return at - 3;
    }
    return at;
  }

  private static boolean figure(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return token.tag() == Tag.NUM
        || Character.isDigit(token.text().charAt(0))
        || quantity(sentence, i) && token.fine().endsWith("S");
  }

  /**
   * "hundreds of workers", "two of the men": the token of the quantity over this phrase, or the
   * head itself.
   */
  static int outer(Sentence sentence, int first, int head) {
    int at = head;
    int start = first;
    while (start > 1 && lower(sentence, start - 1).equals("of") && quantity(sentence, start - 2)) {
      at = start - 2;
      start = left(sentence, at);
    }
    return at;
  }

  /** One past the last token of the phrase: names behind it, brackets, "of" and "at" phrases. */
  static int right(Sentence sentence, int head, java.util.function.IntUnaryOperator nameEnd) {
    int end = Math.max(head + 1, nameEnd.applyAsInt(head));
    end = bracket(sentence, end);
    for (int rounds = 0; rounds < 3; rounds++) {
      int next = prepositional(sentence, head, end, nameEnd);
      if (next == end) {
        break;
      }
      end = bracket(sentence, next);
    }
    return end;
  }

  /** Takes in "(ABC)". */
  static int bracket(Sentence sentence, int end) {
    return end + 2 < sentence.size()
            && sentence.token(end).text().equals("(")
            && sentence.token(end + 2).text().equals(")")
            && acronym(sentence.token(end + 1).text())
        ? end + 3
        : end;
  }

  static boolean acronym(String text) {
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      upper += Character.isUpperCase(c) ? 1 : 0;
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '.' && c != '&') {
        return false;
      }
    }
    return upper >= 2 && upper * 2 > text.length() && text.length() <= 10;
  }

  private static int prepositional(
      Sentence sentence, int head, int end, java.util.function.IntUnaryOperator nameEnd) {
    if (end + 1 >= sentence.size()) {
      return end;
    }
    String preposition = lower(sentence, end);
    boolean of = preposition.equals("of");
    boolean site =
        switch (preposition) {
          case "at", "for", "from", "within", "to" -> true;
          default -> false;
        };
    if (!of && !site) {
      return end;
    }
    int noun = nounAfter(sentence, end + 1);
    if (noun < 0) {
      return end;
    }
    if (site) {
      Token inner = sentence.token(noun);
      boolean at = preposition.equals("at") && sentence.token(end + 1).tag() != Tag.NUM;
      boolean nmod =
          at
              || inner.baseRelation().equals("nmod")
                  && inner.head() >= head - 3
                  && inner.head() < end;
      if (!nmod || preposition.equals("to") && !Character.isUpperCase(inner.text().charAt(0))) {
        return end;
      }
    }
    return Math.max(noun + 1, nameEnd.applyAsInt(noun));
  }

  /** The last noun of the phrase that begins here, or -1. */
  static int nounAfter(Sentence sentence, int from) {
    int last = -1;
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean inside =
          switch (token.tag()) {
            case NOUN, PROPN, NUM -> true;
            case DET -> last < 0;
            case ADJ -> last < 0 || nounFollows(sentence, i);
            case PRON -> last < 0 && token.fine().equals("PRP$");
            case PART -> token.fine().equals("POS") && nounFollows(sentence, i);
            case VERB ->
                nounFollows(sentence, i)
                    && (token.relation().equals("amod") || hyphen(sentence, i - 1));
            case ADV -> last < 0 && nounFollows(sentence, i);
            case PUNCT -> i > from && hyphen(sentence, i);
            case SYM, X, ADP, AUX, CCONJ, INTJ, SCONJ -> false;
          };
      if (!inside || last >= 0 && token.tag() == Tag.PROPN && day(token)) {
        break;
      }
      if (token.tag() == Tag.NOUN || token.tag() == Tag.PROPN) {
        last = i;
      }
    }
    return last;
  }

  private static boolean nounFollows(Sentence sentence, int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    Tag tag = sentence.token(i + 1).tag();
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ;
  }
}
