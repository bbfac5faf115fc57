package org.tocsin.coder.statement;

import java.util.Optional;
import org.tocsin.knowledge.speech.Reporting;
import org.tocsin.knowledge.speech.ReportingWord;
import org.tocsin.knowledge.speech.Shape;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Finds the words that a reporting verb or noun brings in. */
final class ComplementFinder {
  /** How many words may stand between a verb and its "that": "said at a rally in Varn that". */
  private static final int REACH = 12;

  private final Reporting reporting;

  ComplementFinder(Reporting reporting) {
    this.reporting = reporting;
  }

  Optional<Complement> of(Sentence sentence, Saying saying) {
    ReportingWord word = saying.word();
    int at = saying.end();
    if (saying.addressee().isPresent() && saying.addressee().get() >= at) {
      at = saying.addressee().get() + 1;
    }
    Optional<Complement> behind =
        behind(sentence, word, at, saying.addressee().isPresent())
            .filter(c -> saying.speaker().filter(s -> c.first() <= s && s < c.end()).isEmpty());
    return behind.isPresent() ? behind : before(sentence, saying);
  }

  private Optional<Complement> behind(
      Sentence sentence, ReportingWord word, int from, boolean addressed) {
    int at = from;
    while (at < sentence.size()
        && sentence.token(at).tag() == Tag.ADV
        && !measure(sentence, at)
        && !clausal(sentence, at)) {
      at++;
    }
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    boolean clause = word.takes(Shape.CLAUSE);
    if (clause || word.takes(Shape.THAT)) {
      Optional<Integer> that = that(sentence, at, word.takes(Shape.NOUN) ? at + 1 : at + REACH);
      if (that.isPresent()) {
        return complement(sentence, Shape.CLAUSE, that.get() + 1);
      }
    }
    Token token = sentence.token(at);
    if (token.text().equals("to") && infinitive(sentence, at)) {
      return word.takes(Shape.INFINITIVE) || addressed
          ? complement(sentence, Shape.INFINITIVE, at)
          : Optional.empty();
    }
    if (clause && bareClause(sentence, at)) {
      return complement(sentence, Shape.CLAUSE, at);
    }
    if (token.fine().equals("VBG") && word.takes(Shape.GERUND)) {
      return complement(sentence, Shape.GERUND, at);
    }
    boolean marked =
        from > 0
            && switch (sentence.token(from - 1).lemma()) {
              case "for" -> word.takes(Shape.FOR);
              case "against" -> word.takes(Shape.AGAINST);
              default -> false;
            };
    boolean noun = word.takes(Shape.NOUN) && token.tag() != Tag.ADP;
    if (marked || noun) {
      boolean object = token.baseRelation().equals("obl") || token.baseRelation().equals("obj");
      return NounPhrases.head(sentence, at).isPresent() || marked && object
          ? Optional.of(new Complement(Shape.NOUN, at, phraseEnd(sentence, at)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean clausal(Sentence sentence, int at) {
    return sentence.token(at).text().equals("that");
  }

  /** "that" behind the verb, with no other verb or comma between them. */
  private static Optional<Integer> that(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(sentence.size(), to); i++) {
      Token token = sentence.token(i);
      if (token.text().equals("that")) {
        boolean relative = i + 1 < sentence.size() && SubjectFinder.finite(sentence.token(i + 1));
        boolean clause = finiteBehind(sentence, i + 1) && !relative;
        return clause && (i == from || token.tag() == Tag.SCONJ || afterNominal(sentence, i))
            ? Optional.of(i)
            : Optional.empty();
      }
      if (token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.text().equals(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean afterNominal(Sentence sentence, int at) {
    return at > 0 && sentence.token(at - 1).tag() != Tag.ADP;
  }

  private static boolean infinitive(Sentence sentence, int to) {
    for (int i = to + 1; i < Math.min(sentence.size(), to + 4); i++) {
      Token token = sentence.token(i);
      if (token.fine().equals("VB")) {
        return true;
      }
      if (token.tag() != Tag.ADV && token.tag() != Tag.AUX) {
        return false;
      }
    }
    return false;
  }

  /** "said the talks had failed": a noun phrase and a finite verb, before any comma. */
  private static boolean bareClause(Sentence sentence, int at) {
    Token first = sentence.token(at);
    if (measure(sentence, at)) {
      return finiteNext(sentence, at + 2);
    }
    boolean opens =
        switch (first.tag()) {
          case NOUN, PROPN, DET, NUM, ADJ -> true;
          case PRON -> !NounPhrases.relative(first);
          case SCONJ -> !first.lemma().equals("as");
          case ADP ->
              switch (first.lemma()) {
                case "despite", "after", "before", "during", "under" -> true;
                default -> false;
              };
          case VERB -> first.fine().equals("VBG") && first.relation().equals("csubj");
          case ADV, AUX, CCONJ, INTJ, PART, PUNCT, SYM, X -> false;
        };
    if (!opens) {
      return false;
    }
    boolean opening = first.tag() == Tag.SCONJ || first.tag() == Tag.ADP;
    return opening ? finiteBehind(sentence, at) : finiteNext(sentence, at);
  }

  /** "at least 70", "up to 300" */
  private static boolean measure(Sentence sentence, int at) {
    if (at + 2 >= sentence.size()) {
      return false;
    }
    String words = sentence.token(at).lemma() + " " + sentence.token(at + 1).lemma();
    return switch (words) {
      case "at least", "at most", "up to", "as many", "more than", "less than" -> true;
      default -> sentence.token(at).tag() == Tag.ADV && sentence.token(at + 1).tag() == Tag.NUM;
    };
  }

  private static boolean finiteBehind(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (SubjectFinder.finite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean finiteNext(Sentence sentence, int from) {
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (i > from && NounPhrases.relative(token)) {
        return false;
      }
      if (SubjectFinder.finite(token)) {
        return i > from;
      }
      if (token.tag() == Tag.SCONJ && i > from || token.text().equals(";")) {
        return false;
      }
      if (token.text().equals(",") && !apposition(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean apposition(Sentence sentence, int comma) {
    for (int i = comma + 1; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).text().equals(",")) {
        return SubjectFinder.finite(sentence.token(i + 1));
      }
    }
    return false;
  }

  /** End of the clause that starts at a token, behind a noun and its "that". */
  int clauseEnd(Sentence sentence, int from) {
    return complement(sentence, Shape.CLAUSE, from).map(Complement::end).orElse(from);
  }

  private Optional<Complement> complement(Sentence sentence, Shape shape, int from) {
    int end = from;
    boolean relative = inRelative(sentence, from);
    while (end < sentence.size()
        && !(relative && sentence.token(end).text().equals(","))
        && !clauseEnds(sentence, end, from)) {
      end++;
    }
    while (end > from
        && sentence.token(end - 1).tag() == Tag.PUNCT
        && !"\"\u201d)".contains(sentence.token(end - 1).text())) {
      end--;
    }
    return end > from ? Optional.of(new Complement(shape, from, end)) : Optional.empty();
  }

  /** "the governor, who claims he won, fled": a comma ends what is said there. */
  private static boolean inRelative(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(1, from - 4); i--) {
      if (NounPhrases.relative(sentence.token(i)) && sentence.token(i - 1).text().equals(",")) {
        return sentence.token(i).lemma().startsWith("wh");
      }
    }
    return false;
  }

  /** Where what is said stops: at the next one who speaks, at "according to", at a semicolon. */
  private boolean clauseEnds(Sentence sentence, int at, int from) {
    Token token = sentence.token(at);
    Token next = at + 1 < sentence.size() ? sentence.token(at + 1) : token;
    if (token.text().equals(";") || closesAside(sentence, at, from)) {
      return true;
    }
    if (!token.text().equals(",") && token.tag() != Tag.CCONJ || at == from) {
      return false;
    }
    if (next.tag() == Tag.VERB && reporting.verb(next.lemma()).isPresent()) {
      return token.text().equals(",")
          || next.fine().equals("VBD") && !next.lemma().equals("report")
          || at + 2 < sentence.size() && sentence.token(at + 2).lemma().equals("for");
    }
    return token.text().equals(",")
        && switch (next.text()) {
          case "according", "while", "whereas", "though", "although" -> true;
          default -> false;
        };
  }

  /** "- who claims she won the vote - said": a dash ends what began behind a dash. */
  private static boolean closesAside(Sentence sentence, int at, int from) {
    return dash(sentence.token(at)) && at > from && openedByDash(sentence, from);
  }

  private static boolean openedByDash(Sentence sentence, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
      if (dash(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean dash(Token token) {
    return switch (token.text()) {
      case "\u2014", "\u2013", "--" -> true;
      default -> false;
    };
  }

  /** One past the noun phrase that begins here, with phrases behind it but no clause. */
  static int phraseEnd(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size()) {
      Token token = sentence.token(at);
      boolean stops =
          switch (token.tag()) {
            case PUNCT -> !"-\u2013\"'\u201c\u201d".contains(token.text());
            case AUX, SCONJ -> true;
            case VERB -> SubjectFinder.finite(token);
            case ADP -> timely(token);
            case CCONJ -> at + 1 < sentence.size() && sentence.token(at + 1).tag() == Tag.VERB;
            case PRON -> at > from && NounPhrases.personal(token);
            case ADJ, ADV, DET, INTJ, NOUN, NUM, PART, PROPN, SYM, X -> false;
          };
      if (stops && at > from) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean timely(Token token) {
    return switch (token.lemma()) {
      case "after", "before", "since", "during", "amid", "as", "until", "following", "when" -> true;
      default -> false;
    };
  }

  /** "The talks had failed, the minister said": the clause before the comma. */
  private Optional<Complement> before(Sentence sentence, Saying saying) {
    if (!saying.word().takes(Shape.CLAUSE) || saying.speaker().isEmpty()) {
      return Optional.empty();
    }
    int speaker = saying.speaker().get();
    int start = speaker > saying.head() ? saying.head() : NounPhrases.first(sentence, speaker);
    int comma = start - 1;
    if (comma < 2 || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    boolean finite = false;
    for (int i = 0; i < comma; i++) {
      finite |= SubjectFinder.finite(sentence.token(i));
    }
    int from = sentence.token(0).tag() == Tag.CCONJ ? 1 : 0;
    boolean subordinate = sentence.token(0).tag() == Tag.SCONJ;
    return finite && !subordinate
        ? Optional.of(new Complement(Shape.CLAUSE, from, comma))
        : Optional.empty();
  }
}
