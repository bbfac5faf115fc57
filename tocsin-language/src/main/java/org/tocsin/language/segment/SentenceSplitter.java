package org.tocsin.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.Span;

/**
 * Groups the tokens of a paragraph into sentences. A quotation of several sentences is several
 * sentences; closing quotation marks and brackets stay with the sentence they close.
 */
public final class SentenceSplitter {
  private final Abbreviations abbreviations;
  private final WordLists words;

  public SentenceSplitter(Abbreviations abbreviations, WordLists words) {
    this.abbreviations = abbreviations;
    this.words = words;
  }

  /** Sentences in order; together they hold every token once. */
  public List<List<Span>> split(String text, List<Span> tokens) {
    List<List<Span>> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int next = end(text, tokens, first, i);
      if (next > i) {
        sentences.add(List.copyOf(tokens.subList(first, next)));
        first = next;
        i = next - 1;
      }
    }
    if (first < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(first, tokens.size())));
    }
    return sentences;
  }

  /** Where the next sentence starts if one ends with this token; otherwise the token itself. */
  private int end(String text, List<Span> tokens, int first, int token) {
    String word = tokens.get(token).of(text);
    Optional<Abbreviations.Use> use = abbreviations.use(word);
    if (use.isEmpty() && !terminal(word)) {
      return token;
    }
    int next = token + 1;
    boolean closed = false;
    boolean bracket = false;
    while (next < tokens.size()
        && (terminal(tokens.get(next).of(text)) || closing(text, tokens, first, next))) {
      closed |= !terminal(tokens.get(next).of(text));
      bracket |= text.charAt(tokens.get(next).start()) == ')';
      next++;
    }
    if (next == tokens.size()) {
      return next;
    }
    boolean spaced = tokens.get(next - 1).end() < tokens.get(next).start();
    boolean ends =
        use.isPresent() && !closed
            ? spaced && afterAbbreviation(use.get(), text, tokens, next)
            : afterStop(word, closed, bracket, spaced, text, tokens, first, next);
    return ends ? next : token;
  }

  private boolean afterStop(
      String word,
      boolean closed,
      boolean bracket,
      boolean spaced,
      String text,
      List<Span> tokens,
      int first,
      int next) {
    boolean stop = word.equals(".") || word.equals("。");
    if (!spaced) {
      return stop && Character.isUpperCase(text.charAt(tokens.get(next).start())) && next > 2;
    }
    if (stop && !closed && next - first == 2 && number(tokens.get(first).of(text))) {
      return false;
    }
    if (!opens(text, tokens, next)) {
      return false;
    }
    if (stop) {
      return true;
    }
    if (!closed && (word.startsWith("..") || word.startsWith("…"))) {
      String following = tokens.get(next).of(text);
      return words.starters().contains(following) || "\"“".indexOf(following.charAt(0)) >= 0;
    }
    if (bracket || (closed && reported(text, tokens, next))) {
      return false;
    }
    boolean dash = "—–-".indexOf(text.charAt(tokens.get(next).start())) >= 0;
    return !dash;
  }

  private boolean afterAbbreviation(
      Abbreviations.Use use, String text, List<Span> tokens, int next) {
    String word = tokens.get(next).of(text);
    char start = word.charAt(0);
    boolean starter = words.starters().contains(word);
    boolean quote = "\"“‘".indexOf(start) >= 0;
    return switch (use) {
      case TITLE, NUMBER -> false;
      case MONTH -> starter && !Character.isDigit(start);
      case INNER -> starter || quote;
      case TIME ->
          starter || quote || (Character.isUpperCase(start) && !words.clock().contains(word));
      case END -> Character.isUpperCase(start) || quote;
    };
  }

  /** Whether a token can begin a sentence. */
  private static boolean opens(String text, List<Span> tokens, int token) {
    int at = tokens.get(token).start();
    int codePoint = text.codePointAt(at);
    if (Character.isLowerCase(codePoint)) {
      return false;
    }
    boolean letter = Character.isLetterOrDigit(codePoint);
    boolean continues = ",;:)]}%.…".indexOf(codePoint) >= 0;
    if (letter || continues) {
      return letter;
    }
    boolean quote = "\"“‘'«„".indexOf(codePoint) >= 0;
    if (quote && token + 1 < tokens.size()) {
      return !Character.isLowerCase(text.codePointAt(tokens.get(token + 1).start()));
    }
    return true;
  }

  /** "What now?" Jane Doe asked: a name of at most four words and a verb of reporting. */
  private boolean reported(String text, List<Span> tokens, int next) {
    for (int i = next; i < Math.min(tokens.size(), next + 6); i++) {
      String word = tokens.get(i).of(text);
      if (i > next && words.reporting().contains(word)) {
        return true;
      }
      if (!Character.isUpperCase(word.codePointAt(0))
              && !word.equals("the")
              && abbreviations.use(word).isEmpty()
          || words.starters().contains(word)
              && !word.equals("The")
              && !word.equals("He")
              && !word.equals("She")
              && !word.equals("They")) {
        return false;
      }
    }
    return false;
  }

  private static boolean terminal(String word) {
    char last = word.charAt(word.length() - 1);
    char first = word.charAt(0);
    return (first == '.' || first == '!' || first == '?' || first == '…' || first == '。')
        && (last == '.' || last == '!' || last == '?' || last == '…' || last == '。');
  }

  private static boolean number(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  /** Whether a token closes what was opened: glued to what it follows, nothing glued to it. */
  private static boolean closing(String text, List<Span> tokens, int first, int token) {
    Span span = tokens.get(token);
    char mark = text.charAt(span.start());
    if ("”’»)]}".indexOf(mark) >= 0) {
      return span.length() == 1;
    }
    boolean before = tokens.get(token - 1).end() == span.start();
    boolean after = token + 1 < tokens.size() && tokens.get(token + 1).start() == span.end();
    if (mark == '“') {
      return before && !after;
    }
    if (mark != '"' && mark != '\'') {
      return false;
    }
    if (before == after && mark == '"') {
      return oddMarks(text, tokens, first, token);
    }
    return before && !after || (before && ",.!?—–)\"”".indexOf(text.charAt(span.end())) >= 0);
  }

  private static boolean oddMarks(String text, List<Span> tokens, int first, int token) {
    int marks = 0;
    for (int i = first; i < token; i++) {
      if (tokens.get(i).length() == 1 && text.charAt(tokens.get(i).start()) == '"') {
        marks++;
      }
    }
    return marks % 2 == 1;
  }
}
