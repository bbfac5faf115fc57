package org.tocsin.coder.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tocsin.model.NameType;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/**
 * Reads the arguments of a word off the tree: passives, relative clauses, participles, shared
 * subjects of coordinated verbs, control of infinitives, possessors, and verbs that only carry a
 * noun ("hold a rally", "go on strike").
 */
public final class ArgumentFinder {
  /** Verbs whose subject does what their noun says. Source: our own list. */
  private static final Set<String> CARRIERS =
      Set.of(
          "hold",
          "stage",
          "launch",
          "begin",
          "start",
          "carry",
          "organise",
          "organize",
          "mount",
          "conduct",
          "make",
          "give",
          "impose",
          "lead",
          "join",
          "continue",
          "end",
          "go",
          "take",
          "participate",
          "resume",
          "call",
          "plan",
          "announce",
          "declare",
          "order",
          "wage",
          "be",
          "stay",
          "remain",
          "enter",
          "suspend",
          "extend",
          "prepare",
          "sign",
          "reach",
          "attend",
          "hit",
          "do",
          "have",
          "pursue",
          "intensify",
          "issue",
          "agree",
          "unleash",
          "perpetrate",
          "commit",
          "deliver",
          "file",
          "submit",
          "win",
          "cast",
          "host",
          "set",
          "engage",
          "open",
          "attempt",
          "promise",
          "vow",
          "pledge",
          "threaten",
          "propose",
          "approve",
          "schedule",
          "repeat",
          "renew",
          "escalate",
          "undertake",
          "sponsor",
          "coordinate",
          "oversee",
          "convene",
          "chair",
          "abandon",
          "halt",
          "lift",
          "ease",
          "cancel",
          "postpone",
          "expand",
          "withdraw",
          "drop");

  /** Verbs whose subject undergoes what their noun says. Source: our own list. */
  private static final Set<String> UNDERGOING =
      Set.of(
          "die", "perish", "suffer", "survive", "undergo", "endure", "face", "receive", "escape");

  /** Prepositions that tie such a noun to its verb: "went on strike", "began with a march". */
  private static final Set<String> CARRYING = Set.of("on", "in", "with", "to", "into", "out", "");

  private static final int DEPTH = 6;

  private ArgumentFinder() {}

  /** The arguments of the token. */
  public static Arguments of(Sentence sentence, int head) {
    Arguments.Builder builder = new Arguments.Builder();
    Token token = sentence.token(head);
    if (verbal(token)) {
      verb(sentence, head, builder);
    } else {
      noun(sentence, head, builder);
    }
    return builder.build();
  }

  static boolean verbal(Token token) {
    return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
  }

  private static void verb(Sentence sentence, int verb, Arguments.Builder builder) {
    boolean passive = Voice.passive(sentence, verb);
    boolean agent = false;
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      switch (child.baseRelation()) {
        case "obj", "iobj" -> builder.objects(resolved(sentence, i));
        case "obl" -> {
          String preposition = preposition(sentence, i);
          if (passive && (child.relation().equals("obl:agent") || preposition.equals("by"))) {
            builder.subjects(resolved(sentence, i));
            agent = true;
          } else {
            builder.phrase(preposition, resolved(sentence, i));
          }
        }
        default -> {}
      }
    }
    List<Integer> blamed = Blame.of(sentence, verb);
    List<Integer> surface =
        blamed.isEmpty() || passive ? surfaceSubjects(sentence, verb, DEPTH) : blamed;
    if (passive || dies(sentence.token(verb))) {
      builder.objects(surface);
    } else if (!agent) {
      builder.subjects(surface);
    }
    Token token = sentence.token(verb);
    if (token.relation().equals("acl:relcl")) {
      relative(sentence, verb, passive, builder);
    }
    beside(sentence, verb, passive, builder);
    if (CARRIERS.contains(token.lemma())) {
      sentence.child(verb, "obj").ifPresent(noun -> ofCarried(sentence, noun.index(), builder));
    }
  }

  /** The head of the noun phrase that begins right behind a verb, whatever the tree makes of it. */
  public static OptionalInt beside(Sentence sentence, int verb) {
    return Neighbours.object(sentence, verb);
  }

  /** Fills what the tree leaves open with what stands right beside the verb. */
  private static void beside(
      Sentence sentence, int verb, boolean passive, Arguments.Builder builder) {
    if (passive) {
      if (builder.noSubjects()) {
        Neighbours.by(sentence, verb)
            .ifPresent(head -> builder.subjects(withConjuncts(sentence, head)));
      }
      return;
    }
    boolean undergoes = dies(sentence.token(verb));
    if (undergoes ? builder.noObjects() : builder.noSubjects()) {
      Neighbours.subject(sentence, verb)
          .ifPresent(
              head -> {
                if (undergoes) {
                  builder.objects(List.of(head));
                } else {
                  builder.subjects(List.of(head));
                }
              });
    }
    if (builder.noObjects()
        && sentence.child(verb, "ccomp").isEmpty()
        && sentence.child(verb, "xcomp").isEmpty()) {
      Neighbours.object(sentence, verb).ifPresent(head -> builder.objects(List.of(head)));
    }
    Neighbours.phraseBehind(sentence, verb).forEach(builder::phrase);
  }

  /** "Held talks with the union": the phrase hangs on the noun that the verb carries. */
  private static void ofCarried(Sentence sentence, int noun, Arguments.Builder builder) {
    for (int i : sentence.children(noun)) {
      String preposition = preposition(sentence, i);
      if (sentence.token(i).relation().equals("nmod") && !preposition.isEmpty()) {
        builder.phrase(preposition, withConjuncts(sentence, i));
      }
    }
  }

  /** The antecedent fills the place that the relative clause leaves open. */
  private static void relative(
      Sentence sentence, int verb, boolean passive, Arguments.Builder builder) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    List<Integer> antecedent = List.of(antecedent(sentence, sentence.token(verb).head(), subject));
    if (subject.isEmpty()) {
      if (passive) {
        builder.objects(antecedent);
      } else {
        builder.subjects(antecedent);
      }
    } else if (!passive
        && builder.noObjects()
        && !relativizer(subject.get())
        && sentence.child(verb, "xcomp").isEmpty()
        && sentence.child(verb, "ccomp").isEmpty()
        && noStrandedPhrase(sentence, verb)) {
      builder.objects(antecedent);
    }
  }

  /** "Who" stands for people: not for the place or body whose name stands nearest. */
  private static int antecedent(Sentence sentence, int nearest, Optional<Token> relativizer) {
    if (relativizer.isEmpty() || !relativizer.get().lemma().equals("who")) {
      return nearest;
    }
    int at = nearest;
    while (nameless(sentence, at) && sentence.token(at).baseRelation().equals("nmod")) {
      at = sentence.token(at).head();
    }
    return at;
  }

  private static boolean nameless(Sentence sentence, int token) {
    return sentence
        .nameAt(token)
        .map(name -> name.type() != NameType.PERSON)
        .orElse(sentence.token(token).tag() == Tag.PROPN);
  }

  private static boolean noStrandedPhrase(Sentence sentence, int verb) {
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("obl") && relativizer(child)
          || child.baseRelation().equals("advmod") && child.fine().startsWith("W")) {
        return false;
      }
    }
    return true;
  }

  private static boolean relativizer(Token token) {
    return switch (token.lemma()) {
      case "who", "whom", "which", "that", "whose" -> true;
      default -> false;
    };
  }

  /** The grammatical subjects, stated or understood. */
  static List<Integer> surfaceSubjects(Sentence sentence, int verb, int depth) {
    if (depth == 0) {
      return List.of();
    }
    for (int i : sentence.children(verb)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("nsubj")) {
        return resolved(sentence, i);
      }
    }
    if (sentence.child(verb, "expl").isPresent()) {
      return List.of();
    }
    Token token = sentence.token(verb);
    if (token.root()) {
      return List.of();
    }
    int governor = token.head();
    return switch (token.baseRelation()) {
      case "conj" ->
          verbal(sentence.token(governor)) || sentence.child(governor, "nsubj").isPresent()
              ? surfaceSubjects(sentence, governor, depth - 1)
              : List.of();
      case "xcomp" -> Control.controller(sentence, governor, depth);
      case "advcl" ->
          Control.ordered(sentence, verb, governor)
              ? Control.controller(sentence, governor, depth)
              : understood(sentence, verb)
                  ? surfaceSubjects(sentence, governor, depth - 1)
                  : List.of();
      case "acl" -> clausal(sentence, verb, governor, depth);
      case "amod" -> {
        if (perfect(sentence, verb)) {
          yield surfaceSubjects(sentence, verb - 1, depth - 1);
        }
        yield token.tag() == Tag.VERB ? List.of(governor) : List.of();
      }
      case "ccomp" ->
          sentence.child(verb, "mark").map(m -> m.lemma().equals("to")).orElse(false)
              ? Control.controller(sentence, governor, depth)
              : List.of();
      default -> List.of();
    };
  }

  /** Verbs that say what befalls their subject, or what becomes of it. */
  private static boolean dies(Token verb) {
    return switch (verb.lemma()) {
      case "die", "perish", "survive", "undergo", "endure", "become", "appear" -> true;
      default -> false;
    };
  }

  /** "Have massacred villagers", where the tree takes the verb for an adjective. */
  static boolean perfect(Sentence sentence, int verb) {
    return verb > 0
        && sentence.token(verb - 1).tag() == Tag.AUX
        && sentence.token(verb - 1).lemma().equals("have");
  }

  /** Participles and infinitives share the subject of the clause they hang on. */
  private static boolean understood(Sentence sentence, int verb) {
    String fine = sentence.token(verb).fine();
    return fine.equals("VBG") || fine.equals("VBN") || fine.equals("VB");
  }

  private static List<Integer> clausal(Sentence sentence, int verb, int noun, int depth) {
    Token token = sentence.token(verb);
    if (token.relation().equals("acl:relcl")) {
      return List.of();
    }
    boolean infinitive =
        sentence.child(verb, "mark").map(m -> m.lemma().equals("to")).orElse(false);
    if (!infinitive) {
      return withConjuncts(sentence, noun);
    }
    List<Integer> possessors = possessors(sentence, noun);
    if (!possessors.isEmpty()) {
      return possessors;
    }
    Token governed = sentence.token(noun);
    return governed.root() || governed.baseRelation().equals("nsubj")
        ? List.of()
        : surfaceSubjects(sentence, governed.head(), depth - 1);
  }

  private static void noun(Sentence sentence, int noun, Arguments.Builder builder) {
    for (int i : sentence.children(noun)) {
      Token child = sentence.token(i);
      switch (child.relation()) {
        case "nmod:poss" -> builder.phrase("possessor", withConjuncts(sentence, i));
        case "compound", "amod", "nmod" -> {
          String preposition = preposition(sentence, i);
          if (preposition.isEmpty()) {
            builder.phrase("compound", List.of(i));
          } else {
            builder.phrase(preposition, withConjuncts(sentence, i));
          }
        }
        case "obl" -> builder.phrase(preposition(sentence, i), withConjuncts(sentence, i));
        case "acl" -> {
          if (Voice.passive(sentence, i)) {
            byPhrase(sentence, i, builder);
          }
        }
        case "acl:relcl" -> {
          if (Voice.passive(sentence, i)) {
            byPhrase(sentence, i, builder);
          }
        }
        case "nsubj" -> builder.subjects(resolved(sentence, i));
        default -> {}
      }
    }
    Neighbours.phrases(sentence, noun).forEach(builder::phrase);
    builder.subjects(Blame.of(sentence, noun));
    carried(sentence, noun, builder, DEPTH);
  }

  private static void byPhrase(Sentence sentence, int verb, Arguments.Builder builder) {
    for (int i : sentence.children(verb)) {
      if (sentence.token(i).baseRelation().equals("obl") && preposition(sentence, i).equals("by")) {
        builder.subjects(withConjuncts(sentence, i));
      }
    }
  }

  /** "Teachers held a rally", "teachers went on strike", "a rally was held by teachers". */
  private static void carried(Sentence sentence, int noun, Arguments.Builder builder, int depth) {
    Token token = sentence.token(noun);
    if (token.root() || depth == 0) {
      return;
    }
    int verb = token.head();
    Token governor = sentence.token(verb);
    switch (token.baseRelation()) {
      case "conj" -> carried(sentence, verb, builder, depth - 1);
      case "nmod" -> {
        if (governor.tag() == Tag.NOUN && PARTITIVES.contains(governor.lemma())) {
          carried(sentence, verb, builder, depth - 1);
        }
      }
      case "obj", "obl" -> {
        boolean loose =
            token.baseRelation().equals("obl") && !CARRYING.contains(preposition(sentence, noun))
                || beginsClause(sentence, noun);
        if (UNDERGOING.contains(governor.lemma())) {
          builder.objects(surfaceSubjects(sentence, verb, DEPTH));
          return;
        }
        if (loose || !CARRIERS.contains(governor.lemma())) {
          return;
        }
        if (Voice.passive(sentence, verb)) {
          byPhrase(sentence, verb, builder);
        } else {
          builder.subjects(logicalSubjects(sentence, verb));
        }
        phrases(sentence, verb, noun, builder);
      }
      case "nsubj" -> {
        if (Voice.passive(sentence, verb) && CARRIERS.contains(governor.lemma())) {
          byPhrase(sentence, verb, builder);
        }
        if (verbal(governor)) {
          phrases(sentence, verb, noun, builder);
        }
      }
      default -> {}
    }
  }

  /** "After the protests began", where the tree hangs the protests on the verb before. */
  private static boolean beginsClause(Sentence sentence, int noun) {
    return noun + 1 < sentence.size()
        && sentence.token(noun + 1).tag() == Tag.VERB
        && sentence.token(noun + 1).fine().equals("VBD");
  }

  private static final Set<String> PARTITIVES =
      Set.of("series", "day", "week", "wave", "round", "number", "spate", "string", "kind", "form");

  private static List<Integer> logicalSubjects(Sentence sentence, int verb) {
    Arguments.Builder builder = new Arguments.Builder();
    verb(sentence, verb, builder);
    return builder.build().subjects();
  }

  /** Phrases of the carrying verb belong to the noun too: "held a rally against the ministry". */
  private static void phrases(Sentence sentence, int verb, int except, Arguments.Builder builder) {
    for (int i : sentence.children(verb)) {
      if (i != except && sentence.token(i).baseRelation().equals("obl")) {
        builder.phrase(preposition(sentence, i), withConjuncts(sentence, i));
      }
    }
  }

  /** Whose a thing is: the possessor or modifier of a noun that passes the test. */
  public static Optional<Integer> holder(
      Sentence sentence, int noun, BiPredicate<Integer, Integer> known) {
    for (int i : sentence.children(noun)) {
      String relation = sentence.token(i).relation();
      boolean holds = relation.equals("nmod:poss") || relation.equals("compound");
      if (holds && known.test(sentence.index(), i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  static List<Integer> possessors(Sentence sentence, int noun) {
    Optional<Token> possessor = sentence.child(noun, "nmod:poss");
    return possessor.map(token -> withConjuncts(sentence, token.index())).orElse(List.of());
  }

  /** The preposition of a phrase, or "" where it has none. */
  public static String preposition(Sentence sentence, int head) {
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      if (child.baseRelation().equals("case") && !child.fine().equals("POS")) {
        return child.lemma();
      }
    }
    return "";
  }

  /** A word and those coordinated with it; a relative pronoun gives its antecedent. */
  static List<Integer> resolved(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (token.tag() == Tag.ADJ && head > 0 && sentence.token(head - 1).tag() == Tag.NOUN) {
      return withConjuncts(sentence, head - 1); // "soldiers loyal to the general"
    }
    if (relativizer(token)) {
      int at = token.head();
      for (int steps = 0; steps < DEPTH; steps++) {
        Token governor = sentence.token(at);
        if (governor.relation().equals("acl:relcl")) {
          return List.of(antecedent(sentence, governor.head(), Optional.of(token)));
        }
        if (governor.root()) {
          break;
        }
        at = governor.head();
      }
    }
    return withConjuncts(sentence, head);
  }

  /** A word and those coordinated with it. */
  public static List<Integer> withConjuncts(Sentence sentence, int head) {
    List<Integer> all = new ArrayList<>();
    all.add(head);
    for (int i : sentence.children(head)) {
      Token child = sentence.token(i);
      if (child.relation().equals("conj") && !verbal(child)) {
        all.add(i);
      }
    }
    return all;
  }
}
