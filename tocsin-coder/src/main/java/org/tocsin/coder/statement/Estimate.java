package org.tocsin.coder.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * A figure that someone gives for something: "police put the crowd at 5,000".
 *
 * @param sentence index of the sentence
 * @param holder head of the mention of who gives it
 * @param span the words of the estimate
 * @param figure the number as printed
 * @param counted lemma of what is counted, "" where the words leave it out
 */
record Estimate(int sentence, int holder, Span span, String figure, String counted) {
  /** How many words may stand between "put" and "at". */
  private static final int REACH = 8;

  /** The estimates of a sentence: "police put the crowd at 5,000, organisers at 20,000". */
  static List<Estimate> in(Sentence sentence) {
    List<Estimate> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean puts =
          token.tag() == Tag.VERB
              && switch (token.lemma()) {
                case "put", "estimate", "number", "peg" -> true;
                default -> false;
              };
      Optional<Integer> holder = puts ? SubjectFinder.of(sentence, i) : Optional.empty();
      Optional<Integer> thing = NounPhrases.head(sentence, i + 1);
      if (holder.isEmpty() || thing.isEmpty()) {
        continue;
      }
      Optional<Integer> figure = figure(sentence, i + 1, i + REACH);
      if (figure.isPresent()) {
        String counted = sentence.token(thing.get()).lemma();
        found.add(of(sentence, holder.get(), i + 1, figure.get(), counted));
        gapped(sentence, figure.get() + 1, counted).ifPresent(found::add);
      }
    }
    return found;
  }

  /** ", organisers at 20,000": the same again with the verb left out. */
  private static Optional<Estimate> gapped(Sentence sentence, int from, String counted) {
    int at = from;
    while (at < sentence.size()
        && (sentence.token(at).tag() == Tag.PUNCT
            || sentence.token(at).tag() == Tag.CCONJ
            || sentence.token(at).tag() == Tag.SCONJ)) {
      at++;
    }
    Optional<Integer> holder = at > from ? NounPhrases.head(sentence, at) : Optional.empty();
    if (holder.isEmpty()) {
      return Optional.empty();
    }
    int behind = holder.get() + 1;
    return figure(sentence, behind, behind + 4)
        .map(figure -> of(sentence, holder.get(), behind, figure, counted));
  }

  private static Estimate of(Sentence sentence, int holder, int first, int figure, String counted) {
    return new Estimate(
        sentence.index(),
        holder,
        sentence.span(first, figure + 1),
        sentence.token(figure).text(),
        counted);
  }

  /** The number behind the first "at" among the words. */
  private static Optional<Integer> figure(Sentence sentence, int from, int to) {
    for (int i = from; i < Math.min(sentence.size(), to); i++) {
      if (!sentence.token(i).text().equals("at")) {
        continue;
      }
      for (int k = i + 1; k < Math.min(sentence.size(), i + 4); k++) {
        if (sentence.token(k).tag() == Tag.NUM) {
          return Optional.of(k);
        }
      }
    }
    return Optional.empty();
  }

  /** The only figure of a reported clause: "5,000 people marched"; empty where there are more. */
  static Optional<Estimate> reported(Sentence sentence, Complement clause, int holder, Span span) {
    int figure = -1;
    for (int i = clause.first(); i < clause.end(); i++) {
      Token token = sentence.token(i);
      boolean counts = token.tag() == Tag.NUM && !token.text().equals("one");
      if (counts && figure >= 0) {
        return Optional.empty();
      }
      figure = counts ? i : figure;
    }
    if (figure < 0) {
      return Optional.empty();
    }
    Optional<Integer> head = NounPhrases.head(sentence, figure);
    String counted =
        head.filter(h -> h < clause.end()).map(h -> sentence.token(h).lemma()).orElse("");
    return Optional.of(
        new Estimate(sentence.index(), holder, span, sentence.token(figure).text(), counted));
  }

  /** Whether two estimates of the same thing differ. */
  boolean differs(Estimate other) {
    boolean same = counted.equals(other.counted) || counted.isEmpty() || other.counted.isEmpty();
    return same && !figure.equals(other.figure) && Math.abs(sentence - other.sentence) <= 2;
  }
}
