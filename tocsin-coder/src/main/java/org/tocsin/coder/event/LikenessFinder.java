package org.tocsin.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Count;
import org.tocsin.model.SegmentKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/** Compares two mentions of events. */
final class LikenessFinder {
  private static final int FAR = 8;
  private static final int OPENING = 2;

  private final Ontology ontology;
  private final PlayerLikeness players;
  private final SettingLikeness settings = new SettingLikeness();

  LikenessFinder(Ontology ontology) {
    this.ontology = ontology;
    this.players = new PlayerLikeness(ontology);
  }

  /** Whether the two can be one happening at all: they are of one family. */
  boolean comparable(Draft one, Draft other) {
    return type(one).family() == type(other).family();
  }

  /** What holds of an earlier and a later mention. */
  Likeness of(Draft one, Draft other, Calendar calendar) {
    List<String> features = new ArrayList<>();
    features.add("any-pair");
    features.add("family-" + type(one).family());
    words(one, other, features);
    NominalLikeness.add(one, other, features);
    order(one, other, features);
    ContextLikeness.add(one, other, features);
    settings.add(one, other, local(one), calendar, features);
    players.add(one, other, features);
    StanceLikeness.add(one, other, calendar, features);
    figures(one, other, features);
    if (features.contains("verb-and-verb") && features.contains("place-differs")) {
      features.add("done-elsewhere");
    }
    return new Likeness(one.trigger().span(), other.trigger().span(), features);
  }

  private EventType type(Draft draft) {
    return ontology.type(draft.trigger().type());
  }

  /** Protest, response and violence lie where they happen; institutions and diplomacy do not. */
  private boolean local(Draft draft) {
    return switch (type(draft).family()) {
      case A, B, C -> true;
      case D, E, F -> false;
    };
  }

  private void words(Draft one, Draft other, List<String> features) {
    EventType.Family family = type(one).family();
    boolean alike = one.trigger().type().equals(other.trigger().type());
    features.add(alike ? "type-same" : "type-differs");
    features.add((alike ? "type-same-in-family-" : "type-differs-in-family-") + family);
    if (alike && one.trigger().mode().isPresent() && other.trigger().mode().isPresent()) {
      features.add(
          one.trigger().mode().equals(other.trigger().mode()) ? "mode-same" : "mode-differs");
    }
    if (NominalLikeness.lemma(one).equals(NominalLikeness.lemma(other))) {
      features.add("word-same");
    }
  }

  private static void order(Draft one, Draft other, List<String> features) {
    int apart = other.sentence().index() - one.sentence().index();
    boolean title = one.sentence().kind() == SegmentKind.TITLE;
    if (title && apart > 0 && apart <= OPENING) {
      features.add("title-and-opening");
    }
    if (apart == 0) {
      features.add("sentence-same");
      if (one.trigger().span().overlaps(other.trigger().span())) {
        features.add("words-shared");
      } else if (serves(one, other) || serves(other, one)) {
        features.add("one-serves-other");
      } else if (modifies(one, other) || modifies(other, one)) {
        features.add("one-modifies-other");
      } else if (coordinated(one, other) || coordinated(other, one)) {
        features.add("coordinated");
      }
    } else if (apart == 1) {
      features.add("sentence-next");
    } else if (apart >= FAR) {
      features.add("sentence-far");
    }
  }

  /** "Announced sanctions", "a bomb killed": one word hangs on the other. */
  private static boolean modifies(Draft one, Draft other) {
    Token token = one.sentence().token(one.trigger().head());
    if (token.head() != other.trigger().head() || token.root()) {
      return false;
    }
    return switch (token.baseRelation()) {
      case "amod", "acl", "compound", "obj", "appos", "nsubj" -> true;
      default -> false;
    };
  }

  /** "Blocked the road to protest": one is what the other is done for. */
  private static boolean serves(Draft one, Draft other) {
    Token token = one.sentence().token(one.trigger().head());
    return token.baseRelation().equals("advcl") && token.head() == other.trigger().head();
  }

  private static boolean coordinated(Draft one, Draft other) {
    Sentence sentence = one.sentence();
    Token token = sentence.token(one.trigger().head());
    return token.baseRelation().equals("conj") && token.head() == other.trigger().head();
  }

  /** The same figure of the same thing, or figures that cannot both be right. */
  private static void figures(Draft one, Draft other, List<String> features) {
    boolean same = false;
    boolean differ = false;
    for (Count a : one.counts()) {
      for (Count b : other.counts()) {
        if (a.of() == b.of() && a.low().isPresent() && b.low().isPresent()) {
          boolean equal = equal(a.low(), b.low());
          same |= equal;
          differ |= !equal;
        }
      }
    }
    if (same) {
      features.add("figure-same");
    } else if (differ) {
      features.add("figure-differs");
    }
  }

  private static boolean equal(OptionalLong one, OptionalLong other) {
    return one.equals(other);
  }
}
