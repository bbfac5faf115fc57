package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.coder.cause.Cause;
import org.tocsin.coder.cause.CauseFinder;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.coder.syntax.Phrase;
import org.tocsin.coder.trigger.Trigger;
import org.tocsin.model.Issue;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Token;

/** What a protest is about: "over wages", "against the cuts", "demanding a recount". */
final class IssueFinder {
  private static final List<String> PREPOSITIONS = List.of("over", "against", "for", "about");

  /** Verbs whose object, or "for" phrase, is what is wanted or opposed. */
  private static final Set<String> WANTING =
      Set.of("demand", "call", "seek", "oppose", "denounce", "protest", "press", "push", "want");

  /** From where on a trained guess is good enough to stand in a record. */
  static final double SURE = 0.5;

  /** A cause of more words than this is a story. */
  private static final int LONGEST = 15;

  private final CauseFinder causes;

  IssueFinder(CauseFinder causes) {
    this.causes = causes;
  }

  List<Issue> find(Sentence sentence, Trigger trigger, Arguments arguments, Cast cast) {
    Map<Span, Issue> issues = new LinkedHashMap<>();
    for (String preposition : PREPOSITIONS) {
      for (int head : arguments.at(preposition)) {
        add(sentence, head, cast, issues);
      }
    }
    for (int governor : governors(sentence, trigger.head())) {
      for (int i : sentence.children(governor)) {
        Token child = sentence.token(i);
        boolean clause =
            child.baseRelation().equals("advcl")
                || child.baseRelation().equals("conj")
                || child.relation().equals("acl")
                || child.baseRelation().equals("xcomp");
        if (clause && WANTING.contains(child.lemma())) {
          wanted(sentence, i, cast, issues);
        }
      }
    }
    if (issues.isEmpty()) {
      for (Cause cause : causes.find(sentence)) {
        boolean its = governors(sentence, trigger.head()).contains(cause.effectHead());
        if (its && cause.probability() > SURE && !cause.cause().overlaps(trigger.span())) {
          because(sentence, cause, cast, issues);
        }
      }
    }
    return List.copyOf(issues.values());
  }

  /** The event's word and the verb that carries it. */
  private static List<Integer> governors(Sentence sentence, int head) {
    List<Integer> governors = new ArrayList<>();
    governors.add(head);
    Token token = sentence.token(head);
    if (!token.root() && !token.baseRelation().equals("conj")) {
      governors.add(token.head());
    }
    return governors;
  }

  private static void wanted(Sentence sentence, int verb, Cast cast, Map<Span, Issue> issues) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      switch (child.baseRelation()) {
        case "obj", "ccomp" -> add(sentence, i, cast, issues);
        case "obl" -> {
          if (sentence.child(i, "case").map(c -> c.lemma().equals("for")).orElse(false)) {
            add(sentence, i, cast, issues);
          }
        }
        default -> {}
      }
    }
  }

  private static void because(Sentence sentence, Cause cause, Cast cast, Map<Span, Issue> issues) {
    boolean somebody = cast.headedBy(sentence.index(), cause.causeHead()).isPresent();
    String label = label(sentence, cause.cause());
    String first = label.toLowerCase(Locale.ROOT).split(" ")[0];
    // What merely went before or beside it is not what it is about.
    boolean time =
        switch (first) {
          case "when", "while", "as", "after", "before", "since", "until" -> true;
          default -> false;
        };
    if (!somebody
        && !time
        && !number(sentence.token(cause.causeHead()))
        && label.split(" ").length <= LONGEST) {
      issues.put(cause.cause(), new Issue(label, cause.cause()));
    }
  }

  private static void add(Sentence sentence, int head, Cast cast, Map<Span, Issue> issues) {
    if (cast.headedBy(sentence.index(), head).isPresent() || number(sentence.token(head))) {
      return;
    }
    Span span = Phrase.of(sentence, head);
    issues.put(span, new Issue(label(sentence, span), span));
  }

  private static String label(Sentence sentence, Span span) {
    StringBuilder label = new StringBuilder();
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span())) {
        label.append(label.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return label.toString();
  }

  /** "For six hours", "for 12 days". */
  private static boolean number(Token token) {
    return switch (token.lemma()) {
      case "hour", "day", "week", "month", "year", "minute", "time", "decade" -> true;
      default -> token.tag() == org.tocsin.model.Tag.NUM;
    };
  }
}
