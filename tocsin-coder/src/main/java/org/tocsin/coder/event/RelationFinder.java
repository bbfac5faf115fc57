package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.coder.cause.Cause;
import org.tocsin.coder.cause.CauseFinder;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.model.Claim;
import org.tocsin.model.Event;
import org.tocsin.model.Relation;
import org.tocsin.model.RelationType;
import org.tocsin.model.Sentence;
import org.tocsin.model.Span;
import org.tocsin.model.Statement;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** How the events, statements and claims of a document relate. */
final class RelationFinder {
  /** Prepositions and conjunctions that relate what they hang on to what they govern. */
  private static final Map<String, RelationType> LINKS =
      Map.of(
          "after", RelationType.AFTER,
          "following", RelationType.AFTER,
          "since", RelationType.AFTER,
          "because", RelationType.CAUSED_BY,
          "due", RelationType.CAUSED_BY,
          "over", RelationType.IN_RESPONSE_TO,
          "against", RelationType.IN_RESPONSE_TO,
          "during", RelationType.PART_OF,
          "amid", RelationType.PART_OF);

  private final CauseFinder causes;

  RelationFinder(CauseFinder causes) {
    this.causes = causes;
  }

  List<Relation> find(List<Built> built, List<Statement> statements, List<Claim> claims) {
    Set<Relation> relations = new LinkedHashSet<>();
    for (Built one : built) {
      for (Built other : built) {
        if (one != other) {
          between(one, other).or(() -> caused(one, other)).ifPresent(relations::add);
        }
      }
    }
    for (Statement statement : statements) {
      said(statement, built, relations);
    }
    for (Claim claim : claims) {
      for (String other : claim.contradicts()) {
        relations.add(
            new Relation(RelationType.CONTRADICTS, claim.id(), other, Optional.of(claim.span())));
      }
    }
    return List.copyOf(relations);
  }

  private static Optional<Relation> between(Built one, Built other) {
    for (Draft a : one.drafts()) {
      for (Draft b : other.drafts()) {
        if (a.sentence() == b.sentence()) {
          Optional<Relation> relation = between(one.event(), a, other.event(), b);
          if (relation.isPresent()) {
            return relation;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Where no word that is known tells how they relate, trained weights may tell a cause. */
  private Optional<Relation> caused(Built one, Built other) {
    for (Draft a : one.drafts()) {
      for (Draft b : other.drafts()) {
        if (a.sentence() == b.sentence() && a.happened() && b.happened()) {
          for (Cause cause : causes.find(a.sentence())) {
            boolean both =
                heads(a, cause.effectHead())
                    && heads(b, cause.causeHead())
                    && !cause.cause().overlaps(a.trigger().span());
            if (both && cause.probability() > IssueFinder.SURE && !timely(cause.link())) {
              return Optional.of(
                  new Relation(
                      RelationType.CAUSED_BY,
                      one.event().id(),
                      other.event().id(),
                      Optional.of(cause.cause())));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean heads(Draft draft, int token) {
    return token == draft.trigger().head()
        || carries(draft.sentence(), token, draft.trigger().head());
  }

  /** What only follows is not caused, and what is meant has not happened. */
  private static boolean timely(String link) {
    return switch (link) {
      case "to", "for", "in order to", "until", "before", "when", "while", "-" -> true;
      default -> LINKS.get(link) == RelationType.AFTER;
    };
  }

  private static Optional<Relation> between(Event one, Draft a, Event other, Draft b) {
    Sentence sentence = a.sentence();
    Token head = sentence.token(b.trigger().head());
    int at = head.index();
    for (int steps = 0; steps < 3; steps++) {
      Token token = sentence.token(at);
      if (token.root()) {
        return Optional.empty();
      }
      Optional<Token> link = link(sentence, token);
      if (link.isPresent() && carries(sentence, token.head(), a.trigger().head())) {
        return relation(one, a, other, b, link.get());
      }
      boolean passes =
          token.baseRelation().equals("nsubj")
              || token.baseRelation().equals("obj")
              || token.baseRelation().equals("xcomp");
      if (!passes) {
        return Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  private static Optional<Relation> relation(Event one, Draft a, Event other, Draft b, Token link) {
    Span span = new Span(link.start(), Math.max(link.end(), b.trigger().span().end()));
    String lemma = link.lemma();
    if (lemma.equals("under")
        || lemma.equals("if")
        || lemma.equals("once")
        || lemma.equals("unless")) {
      return a.happened()
          ? Optional.empty()
          : Optional.of(
              new Relation(RelationType.PRECONDITION_OF, other.id(), one.id(), Optional.of(span)));
    }
    return Optional.ofNullable(LINKS.get(lemma))
        .map(type -> new Relation(type, one.id(), other.id(), Optional.of(span)));
  }

  /** The word that ties a phrase or a clause to what governs it. */
  private static Optional<Token> link(Sentence sentence, Token token) {
    return switch (token.baseRelation()) {
      case "obl", "nmod" -> first(sentence, token, "case");
      case "advcl" -> first(sentence, token, "mark");
      default -> Optional.empty();
    };
  }

  private static Optional<Token> first(Sentence sentence, Token token, String relation) {
    for (int i : sentence.children(token.index())) {
      if (sentence.token(i).baseRelation().equals(relation)) {
        return Optional.of(sentence.token(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a governor is an event's word, or the verb that carries it. */
  private static boolean carries(Sentence sentence, int governor, int head) {
    if (governor == head) {
      return true;
    }
    Token token = sentence.token(head);
    return !token.root()
        && token.head() == governor
        && sentence.token(governor).tag() == Tag.VERB
        && (token.baseRelation().equals("obj")
            || token.baseRelation().equals("nsubj")
            || token.baseRelation().equals("obl")
                && ArgumentFinder.preposition(sentence, head).equals("on"));
  }

  private static void said(Statement statement, List<Built> built, Set<Relation> relations) {
    Span span = statement.cue().map(statement.content()::cover).orElse(statement.content());
    for (Built one : built) {
      if (!inside(one, span)) {
        continue;
      }
      boolean happened =
          one.drafts().stream()
              .filter(draft -> draft.trigger().span().overlaps(span))
              .anyMatch(Draft::happened);
      relations.add(
          new Relation(
              type(statement, happened),
              statement.id(),
              one.event().id(),
              Optional.of(statement.content())));
    }
  }

  private static boolean inside(Built one, Span span) {
    return one.drafts().stream().anyMatch(draft -> span.contains(draft.trigger().span()));
  }

  private static RelationType type(Statement statement, boolean happened) {
    return switch (statement.type()) {
      case DEMAND -> happened ? RelationType.ABOUT : RelationType.DEMANDS;
      case CALL_TO_ACTION -> happened ? RelationType.ABOUT : RelationType.CALLS_FOR;
      case REFUSAL -> happened ? RelationType.ABOUT : RelationType.REFUSES;
      case OFFER -> happened ? RelationType.ABOUT : RelationType.OFFERS;
      case THREAT -> happened ? RelationType.ABOUT : RelationType.THREATENS;
      case CONDEMNATION -> RelationType.CONDEMNS;
      case ENDORSEMENT -> RelationType.SUPPORTS;
      case STATEMENT, PLEDGE, CLAIM_ASSERTION -> RelationType.ABOUT;
    };
  }

  /** The statements with the events that each speaks of. */
  List<Statement> withEvents(List<Statement> statements, List<Relation> relations) {
    List<Statement> told = new ArrayList<>();
    for (Statement statement : statements) {
      List<String> about =
          relations.stream()
              .filter(relation -> relation.from().equals(statement.id()))
              .map(Relation::to)
              .distinct()
              .toList();
      told.add(
          new Statement(
              statement.id(),
              statement.direct(),
              statement.type(),
              statement.content(),
              statement.cue(),
              statement.speaker(),
              statement.speakerSpan(),
              statement.addressee(),
              statement.date(),
              statement.sources(),
              about,
              statement.because()));
    }
    return told;
  }
}
