package org.tocsin.coder.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.knowledge.pattern.Condition;
import org.tocsin.knowledge.pattern.Element;
import org.tocsin.knowledge.pattern.Pattern;
import org.tocsin.knowledge.pattern.Words;
import org.tocsin.model.Document;
import org.tocsin.model.Rejection;
import org.tocsin.model.Sentence;
import org.tocsin.model.StatementType;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Finds the words that signal events, and refuses those that mean something else. */
public final class TriggerFinder {
  /**
   * What was found.
   *
   * @param triggers words that signal an event, in text order
   * @param rejections words that were refused, in text order
   */
  public record Result(List<Trigger> triggers, List<Rejection> rejections) {
    public Result {
      triggers = List.copyOf(triggers);
      rejections = List.copyOf(rejections);
    }
  }

  private record Candidate(Match match, Optional<String> refused) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.<Candidate>comparingInt(c -> -c.match().tokens().size())
          .thenComparingInt(c -> c.match().pattern().refuse().isPresent() ? 0 : 1)
          .thenComparingInt(c -> -c.match().constrained())
          .thenComparingInt(c -> c.refused().isPresent() ? 1 : 0)
          .thenComparingDouble(c -> -c.match().pattern().confidence())
          .thenComparing(c -> c.match().pattern().id());

  private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();
  private final Kinds kinds;
  private final Stems stems;

  /**
   * @param patterns what to look for
   * @param kinds what kinds of actors nouns are
   */
  public TriggerFinder(List<Pattern> patterns, Kinds kinds) {
    this.kinds = kinds;
    this.stems = Stems.of(patterns);
    for (Pattern pattern : patterns) {
      for (String word : firstWords(pattern)) {
        byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(pattern);
      }
    }
  }

  /** The words with which a match may begin: those of leading optional elements too. */
  private static Iterable<String> firstWords(Pattern pattern) {
    List<String> firsts = new ArrayList<>();
    for (Element element : pattern.elements()) {
      if (element instanceof Element.Word word) {
        firsts.addAll(word.words().firsts());
        if (!word.optional()) {
          break;
        }
      }
    }
    return new LinkedHashSet<>(firsts);
  }

  /** The triggers of a document. */
  public Result find(Document document) {
    List<Trigger> triggers = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    List<WordMatcher> matchers =
        document.sentences().stream().map(s -> new WordMatcher(s, stems)).toList();
    Map<Words, Boolean> known = new IdentityHashMap<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      switch (sentence.kind()) {
        case TITLE, CROSSHEAD, BODY, POST ->
            find(sentence, matchers, known, i, triggers, rejections);
        case HEADER, DATELINE, BYLINE, CREDIT -> {}
      }
    }
    return new Result(triggers, rejections);
  }

  private void find(
      Sentence sentence,
      List<WordMatcher> matchers,
      Map<Words, Boolean> known,
      int position,
      List<Trigger> triggers,
      List<Rejection> rejections) {
    WordMatcher words = matchers.get(position);
    SlotMatcher slots = new SlotMatcher(sentence, words, kinds);
    ConditionTester conditions = new ConditionTester(matchers, known, sentence, words, slots);
    List<Candidate> candidates = new ArrayList<>();
    Map<Integer, Arguments> arguments = new HashMap<>();
    for (int at = 0; at < sentence.size(); at++) {
      for (Pattern pattern : patternsAt(words, at)) {
        int start = at;
        words
            .match(pattern, start)
            .flatMap(tokens -> candidate(sentence, pattern, tokens, slots, conditions, arguments))
            .ifPresent(candidates::add);
      }
    }
    choose(sentence, candidates, triggers, rejections);
  }

  private Set<Pattern> patternsAt(WordMatcher words, int at) {
    Set<Pattern> patterns = new LinkedHashSet<>(byFirst(words.lemma(at)));
    patterns.addAll(byFirst(words.form(at)));
    patterns.addAll(byFirst(words.singular(at)));
    return patterns;
  }

  private List<Pattern> byFirst(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  private Optional<Candidate> candidate(
      Sentence sentence,
      Pattern pattern,
      List<Integer> tokens,
      SlotMatcher slots,
      ConditionTester conditions,
      Map<Integer, Arguments> known) {
    int head = head(sentence, tokens);
    Arguments arguments = known.computeIfAbsent(head, h -> ArgumentFinder.of(sentence, h));
    Optional<Map<String, Integer>> filled = slots.fill(pattern, tokens, head, arguments);
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    int constrained =
        (int)
            pattern.elements().stream()
                .filter(e -> e instanceof Element.Slot slot && slot.choice().isPresent())
                .count();
    Match match = new Match(pattern, tokens, head, arguments, filled.get(), constrained);
    if (pattern.when().isPresent() && !conditions.all(pattern.when().get(), match)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Condition> sense : pattern.unless().entrySet()) {
      if (conditions.any(sense.getValue(), match)) {
        return pattern.refuse().isPresent()
            ? Optional.empty()
            : Optional.of(new Candidate(match, Optional.of(sense.getKey())));
      }
    }
    return Optional.of(new Candidate(match, pattern.refuse()));
  }

  /**
   * Of the tokens that none of the others dominates, the first verb, or noun, or else the first.
   */
  private static int head(Sentence sentence, List<Integer> tokens) {
    int head = -1;
    for (int token : tokens) {
      if (verbTakenForParticiple(sentence, tokens, token)) {
        return token;
      }
    }
    for (int token : tokens) {
      if (clause(sentence, token) && tokens.contains(sentence.token(token).head())) {
        return token;
      }
      if (topmost(sentence, tokens, token)) {
        if (sentence.token(token).tag() == Tag.VERB) {
          return token;
        }
        boolean noun = noun(sentence.token(token).tag());
        head = head < 0 || noun && !noun(sentence.token(head).tag()) ? token : head;
      }
    }
    return head;
  }

  /** In "crowds chanted slogans" trees may take the verb for a participle of its object. */
  private static boolean clause(Sentence sentence, int token) {
    if (token == 0
        || sentence.token(token).tag() != Tag.VERB
        || !sentence.token(token).baseRelation().equals("amod")) {
      return false;
    }
    return noun(sentence.token(token - 1).tag());
  }

  /** "Workers downed tools": no article stands before the verb that trees take for an adjective. */
  private static boolean verbTakenForParticiple(
      Sentence sentence, List<Integer> tokens, int token) {
    Token verb = sentence.token(token);
    boolean amod = verb.baseRelation().equals("amod") && tokens.contains(verb.head());
    int before = token - 1;
    while (before > 0 && sentence.token(before).tag() == Tag.ADV) {
      before--;
    }
    return amod && verb.tag() == Tag.VERB && before >= 0 && noun(sentence.token(before).tag());
  }

  private static boolean noun(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.PROPN;
  }

  private static boolean topmost(Sentence sentence, List<Integer> tokens, int token) {
    for (int other : tokens) {
      if (other != token && sentence.dominates(other, token)) {
        return false;
      }
    }
    return true;
  }

  private static void choose(
      Sentence sentence,
      List<Candidate> candidates,
      List<Trigger> triggers,
      List<Rejection> rejections) {
    candidates.sort(BEST_FIRST);
    List<Candidate> taken = new ArrayList<>();
    List<Trigger> found = new ArrayList<>();
    List<Rejection> refused = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Match match = candidate.match();
      boolean clash = taken.stream().anyMatch(earlier -> excludes(earlier, match));
      if (clash && !match.pattern().also()) {
        continue;
      }
      if (candidate.refused().isPresent()) {
        refused.add(
            new Rejection(match.span(sentence), candidate.refused().get(), match.pattern().id()));
      } else {
        found.add(trigger(sentence, match));
      }
      if (!match.pattern().also()) {
        taken.add(candidate);
      }
    }
    found.sort(
        Comparator.comparing(Trigger::span)
            .thenComparing(Trigger::type)
            .thenComparing(Trigger::pattern));
    refused.sort(Comparator.comparing(Rejection::span).thenComparing(Rejection::rule));
    triggers.addAll(found);
    rejections.addAll(refused);
  }

  /** A trigger takes its words; what is refused as one type may still be another. */
  private static boolean excludes(Candidate earlier, Match match) {
    return earlier.match().shares(match)
        && speechAct(earlier.match()) == speechAct(match)
        && (earlier.refused().isEmpty()
            || earlier.match().pattern().type().equals(match.pattern().type()));
  }

  /** What is demanded may be an event: words of speech acts and of events do not vie. */
  private static boolean speechAct(Match match) {
    for (StatementType type : StatementType.values()) {
      if (type.id().equals(match.pattern().type())) {
        return true;
      }
    }
    return false;
  }

  private static Trigger trigger(Sentence sentence, Match match) {
    Pattern pattern = match.pattern();
    return new Trigger(
        sentence.index(),
        match.head(),
        match.span(sentence),
        pattern.type(),
        pattern.mode(),
        pattern.id(),
        pattern.confidence(),
        match.slots());
  }
}
