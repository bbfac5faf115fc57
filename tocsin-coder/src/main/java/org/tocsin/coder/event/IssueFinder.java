package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static void add(Sentence sentence, int head, Cast cast, Map<Span, Issue> issues) {
    if (cast.headedBy(sentence.index(), head).isPresent() || number(sentence.token(head))) {
      return;
    }
    Span span = Phrase.of(sentence, head);
    StringBuilder label = new StringBuilder();
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span())) {
        label.append(label.isEmpty() ? "" : " ").append(token.text());
      }
    }
    issues.put(span, new Issue(label.toString(), span));
  }

  /** "For six hours", "for 12 days". */
  private static boolean number(Token token) {
    return switch (token.lemma()) {
      case "hour", "day", "week", "month", "year", "minute", "time", "decade" -> true;
      default -> token.tag() == org.tocsin.model.Tag.NUM;
    };
  }
}
