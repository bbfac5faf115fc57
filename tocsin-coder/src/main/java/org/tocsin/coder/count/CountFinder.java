package org.tocsin.coder.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.knowledge.number.CountedWords;
import org.tocsin.knowledge.number.NumberWords;
import org.tocsin.knowledge.number.Phrases;
import org.tocsin.model.Comparator;
import org.tocsin.model.Counted;
import org.tocsin.model.Document;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/**
 * Finds figures that count people or days. Money, shares, ages, measures, votes and times are no
 * such figures; nor is a number with a noun that stands for no persons.
 */
public final class CountFinder {
  private final FigureReader figures;
  private final NumberWords numbers;
  private final CountedWords words;
  private final CountedNoun nouns;
  private final CountSense senses;

  public CountFinder(NumberWords numbers, CountedWords words) {
    this.figures = new FigureReader(numbers);
    this.numbers = numbers;
    this.words = words;
    this.nouns = new CountedNoun(words);
    this.senses = new CountSense(words);
  }

  /** The counts of a document in text order. */
  public List<CountMention> find(Document document) {
    List<CountMention> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      if (sentence.kind() != SegmentKind.HEADER && sentence.kind() != SegmentKind.CREDIT) {
        find(sentence, mentions);
      }
    }
    return mentions;
  }

  private void find(Sentence sentence, List<CountMention> mentions) {
    Atoms atoms = new Atoms(sentence);
    int at = 0;
    while (at < atoms.size()) {
      Optional<CountMention> none = none(sentence, atoms, at);
      Optional<Bounds> bounds = none.isEmpty() ? bounds(atoms, at) : Optional.empty();
      none.ifPresent(mentions::add);
      bounds.flatMap(found -> mention(sentence, atoms, found)).ifPresent(mentions::add);
      at = bounds.isPresent() ? bounds.get().end() : at + 1;
    }
  }

  /**
   * A figure with the words that bound it.
   *
   * @param first its first piece, the comparator included
   * @param figure where the number itself begins
   * @param end one past its last piece
   */
  record Bounds(
      int first, int figure, int end, OptionalLong low, OptionalLong high, Comparator comparator) {}

  private Optional<Bounds> bounds(Atoms atoms, int first) {
    Optional<Figure> read = figures.read(atoms, first);
    if (read.isEmpty() || figurative(atoms, first, read.get())) {
      return Optional.empty();
    }
    Figure figure = read.get();
    boolean between = atoms.is(first - 1, "between");
    boolean joined =
        atoms.is(figure.end(), "to", "-", "or") || between && atoms.is(figure.end(), "and");
    Optional<Figure> upper =
        joined && !figure.vague() && figure.end() + 1 < atoms.size()
            ? figures.read(atoms, figure.end() + 1)
            : Optional.empty();
    if (upper.isPresent() && !upper.get().vague()) {
      long low = scaled(atoms, figure, upper.get());
      if (low < upper.get().low()) {
        return Optional.of(
            new Bounds(
                before(atoms, between ? first - 1 : first).map(Before::first).orElse(first),
                first,
                upper.get().end(),
                OptionalLong.of(low),
                upper.get().high(),
                Comparator.ABOUT));
      }
    }
    return Optional.of(bounded(atoms, first, figure));
  }

  /** In "two to three million" the scale belongs to both numbers. */
  private static long scaled(Atoms atoms, Figure lower, Figure upper) {
    long scale =
        switch (atoms.word(upper.end() - 1)) {
          case "million" -> 1_000_000;
          case "thousand" -> 1_000;
          case "hundred" -> 100;
          default -> 1;
        };
    return lower.low() < scale && scale > 1 ? lower.low() * scale : lower.low();
  }

  private record Before(int first, Comparator comparator) {}

  private Bounds bounded(Atoms atoms, int first, Figure figure) {
    Optional<Before> before = before(atoms, first);
    Comparator comparator = before.map(Before::comparator).orElse(Comparator.EXACT);
    int end = figure.end();
    Optional<Phrases.Match<Comparator>> after =
        end < atoms.size() ? numbers.comparatorAfter(atoms.lower(), end) : Optional.empty();
    if (after.isPresent()) {
      comparator = after.get().value();
      end = after.get().end();
    }
    OptionalLong value = OptionalLong.of(figure.low());
    OptionalLong open = OptionalLong.empty();
    if (figure.vague() && comparator != Comparator.UP_TO && comparator != Comparator.FEWER_THAN) {
      comparator = Comparator.VAGUE;
    }
    OptionalLong low =
        switch (comparator) {
          case UP_TO, FEWER_THAN -> open;
          case EXACT, ABOUT, MORE_THAN, AT_LEAST, VAGUE -> value;
        };
    OptionalLong high =
        switch (comparator) {
          case EXACT, ABOUT, UP_TO, FEWER_THAN -> value;
          case MORE_THAN, AT_LEAST, VAGUE -> open;
        };
    return new Bounds(before.map(Before::first).orElse(first), first, end, low, high, comparator);
  }

  /** The longest words before a figure that bound it: "at least", "more than". */
  private Optional<Before> before(Atoms atoms, int first) {
    for (int from = Math.max(0, first - 4); from < first; from++) {
      Optional<Phrases.Match<Comparator>> match = numbers.comparator(atoms.lower(), from);
      if (match.isPresent() && match.get().end() == first) {
        return Optional.of(new Before(from, match.get().value()));
      }
    }
    if (first > 0 && atoms.is(first - 1, "between")) {
      return Optional.of(new Before(first - 1, Comparator.ABOUT));
    }
    return Optional.empty();
  }

  /** "one of the", "the one that", "zero tolerance". */
  private static boolean figurative(Atoms atoms, int first, Figure figure) {
    return figure.low() == 0
        || figure.end() == first + 1
            && atoms.is(first, "one")
            && (atoms.is(first + 1, "of", "day", "another", "-", "'s")
                || atoms.is(first - 1, "the", "this", "that", "no", "any", "every", "each"));
  }

  private Optional<CountMention> mention(Sentence sentence, Atoms atoms, Bounds bounds) {
    if (measure(atoms, bounds)) {
      return Optional.empty();
    }
    Optional<CountedNoun.Noun> noun = nouns.after(sentence, atoms, bounds.figure(), bounds.end());
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int head = noun.get().token();
    int figureToken = atoms.atom(bounds.figure()).token();
    boolean days = noun.get().days();
    Optional<Counted> of =
        days
            ? Optional.of(Counted.DAYS)
            : senses.of(sentence, atoms, bounds.first(), bounds.end(), figureToken, head);
    if (noun.get().bare() && of.isEmpty() && !people(sentence, atoms, bounds, figureToken)) {
      return Optional.empty();
    }
    Span span =
        new Span(
            atoms.atom(bounds.first()).start(),
            Math.max(atoms.atom(bounds.end() - 1).end(), noun.get().end()));
    return Optional.of(
        new CountMention(
            sentence.index(),
            head,
            span,
            bounds.low(),
            bounds.high(),
            bounds.comparator() == Comparator.EXACT || bounds.comparator() == Comparator.ABOUT
                ? best(bounds)
                : OptionalLong.empty(),
            bounds.comparator(),
            of));
  }

  /**
   * Whether a figure without a noun counts people: "thousands marched", "the 2.8 million who
   * voted".
   */
  private boolean people(Sentence sentence, Atoms atoms, Bounds bounds, int figure) {
    if (atoms.is(bounds.end(), "who")) {
      return true;
    }
    Token token = sentence.token(figure);
    boolean vague = bounds.comparator() == Comparator.VAGUE;
    return vague
        && token.relation().equals("nsubj")
        && !atoms.is(bounds.end(), "of")
        && words.inward(sentence.token(token.head()).lemma());
  }

  private static OptionalLong best(Bounds bounds) {
    return bounds.low().equals(bounds.high()) ? bounds.low() : OptionalLong.empty();
  }

  private boolean measure(Atoms atoms, Bounds bounds) {
    String after = atoms.word(bounds.end());
    if (atoms.is(bounds.end(), "-")) {
      after = atoms.word(bounds.end() + 1);
    }
    if (words.unit(after) || after.equals("per") && atoms.is(bounds.end() + 1, "cent")) {
      return true;
    }
    return age(atoms, bounds)
        || words.label(atoms.word(bounds.first() - 1))
        || words.label(atoms.word(bounds.figure() - 1))
        || atoms.word(bounds.figure() - 1).endsWith("$")
        || atoms.is(bounds.figure() - 1, ":", "/", "#")
        || atoms.is(bounds.end(), ":", "/") && atoms.glued(bounds.end());
  }

  /** "Ana Velic, 16, died": a number between commas is an age. */
  private static boolean age(Atoms atoms, Bounds bounds) {
    return bounds.first() == bounds.figure()
        && bounds.first() > 1
        && atoms.is(bounds.first() - 1, ",")
        && atoms.atom(bounds.first() - 2).capital()
        && (atoms.is(bounds.end(), ",", ".", ")") || bounds.end() >= atoms.size());
  }

  /** "No one was hurt", "no casualties", "none were injured": a count of nought. */
  private Optional<CountMention> none(Sentence sentence, Atoms atoms, int first) {
    Optional<Phrases.Match<Boolean>> none = words.none(atoms.lower(), first);
    if (none.isEmpty()) {
      return Optional.empty();
    }
    int end = none.get().end();
    Optional<CountSense.Nought> nought = senses.nought(sentence, atoms, first, end);
    return nought.map(
        found ->
            new CountMention(
                sentence.index(),
                found.head(),
                new Span(atoms.atom(first).start(), found.end()),
                OptionalLong.of(0),
                OptionalLong.of(0),
                OptionalLong.of(0),
                Comparator.EXACT,
                Optional.of(found.of())));
  }
}
