package org.tocsin.coder.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.coder.syntax.ArgumentFinder;
import org.tocsin.coder.syntax.Arguments;
import org.tocsin.knowledge.pattern.Choice;
import org.tocsin.knowledge.pattern.Element;
import org.tocsin.knowledge.pattern.Pattern;
import org.tocsin.model.ActorKind;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Fills the slots of a pattern from the arguments of its head. */
final class SlotMatcher {
  private static final List<String> NOUN_SUBJECTS =
      List.of("subject", "possessor", "by", "of", "compound");
  private static final List<String> NOUN_OBJECTS =
      List.of("object", "against", "of", "on", "over", "for", "with", "to", "compound");

  private final Sentence sentence;
  private final WordMatcher words;
  private final Kinds kinds;

  SlotMatcher(Sentence sentence, WordMatcher words, Kinds kinds) {
    this.sentence = sentence;
    this.words = words;
    this.kinds = kinds;
  }

  /** Role to token, or nothing if a slot that must be filled is not. */
  Optional<Map<String, Integer>> fill(
      Pattern pattern, List<Integer> tokens, int head, Arguments arguments) {
    Map<String, Integer> slots = new LinkedHashMap<>();
    boolean verb = sentence.token(head).tag() == Tag.VERB || sentence.token(head).tag() == Tag.AUX;
    List<Element> elements = pattern.elements();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Element.Slot slot) {
        Optional<Integer> filler =
            filler(slot, candidates(elements, i, tokens, head, verb, arguments));
        if (filler.isPresent()) {
          slots.put(slot.role().id(), filler.get());
        } else if (slot.choice().isPresent()) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(slots);
  }

  private Optional<Integer> filler(Element.Slot slot, List<List<Integer>> candidates) {
    for (List<Integer> heads : candidates) {
      for (int token : heads) {
        if (slot.choice().isEmpty() || chosen(slot.choice().get(), token)) {
          return Optional.of(token);
        }
      }
    }
    return Optional.empty();
  }

  private List<List<Integer>> candidates(
      List<Element> elements,
      int slot,
      List<Integer> tokens,
      int head,
      boolean verb,
      Arguments arguments) {
    Optional<Integer> preposition = prepositionBefore(elements, slot, tokens);
    if (preposition.isPresent()) {
      Token token = sentence.token(preposition.get());
      List<Integer> governed = governed(token);
      List<Integer> phrase = arguments.at(token.lemma());
      return verb && particle(token)
          ? List.of(governed, phrase, arguments.at("object"))
          : List.of(governed, phrase);
    }
    boolean before = noWordBefore(elements, slot);
    if (verb) {
      return before
          ? List.of(arguments.at("subject"), doer(head))
          : List.of(arguments.at("object"), arguments.at(""), done(head));
    }
    List<List<Integer>> heads = new ArrayList<>();
    if (!before && sentence.token(head).tag() == Tag.ADJ) {
      heads.add(done(head));
    }
    (before ? NOUN_SUBJECTS : NOUN_OBJECTS).forEach(place -> heads.add(arguments.at(place)));
    return heads;
  }

  /** "Gunmen massacred villagers": trees may take such a verb for a participle of its object. */
  List<Integer> doer(int verb) {
    Token token = sentence.token(verb);
    if (token.fine().equals("VBG") && token.baseRelation().equals("amod")) {
      return List.of(token.head());
    }
    boolean reduced = token.baseRelation().equals("amod") || token.baseRelation().equals("acl");
    if (!reduced || verb == 0 || ArgumentFinder.beside(sentence, verb).isEmpty()) {
      return List.of(); // "the people arrested in Varn" arrest nobody
    }
    int before = verb - 1;
    while (before > 0 && sentence.token(before).tag() == Tag.ADV) {
      before--;
    }
    return nominal(before) ? List.of(whole(before)) : List.of();
  }

  private boolean nominal(int token) {
    Tag tag = sentence.token(token).tag();
    return tag == Tag.NOUN || tag == Tag.PROPN;
  }

  /** The head of the phrase that ends with a noun: "hundreds" of "hundreds of workers". */
  private int whole(int noun) {
    int at = noun;
    while (sentence.token(at).baseRelation().equals("nmod") && sentence.token(at).head() < at) {
      at = sentence.token(at).head();
    }
    return at;
  }

  /** What a participle describes, such as the leaders of "jailed leaders". */
  List<Integer> done(int verb) {
    Token token = sentence.token(verb);
    return token.baseRelation().equals("amod") && !token.fine().equals("VBG")
        ? List.of(token.head())
        : List.of();
  }

  /** The noun that a preposition stands with, however the tree attaches their phrase. */
  List<Integer> governed(Token preposition) {
    if (preposition.baseRelation().equals("fixed") && !preposition.root()) {
      return governed(sentence.token(preposition.head()));
    }
    return preposition.baseRelation().equals("case") && !preposition.root()
        ? ArgumentFinder.withConjuncts(sentence, preposition.head())
        : List.of();
  }

  /** In "break up the rally" the words are the verb's own, and what follows is its object. */
  private static boolean particle(Token token) {
    return token.baseRelation().equals("compound")
        || switch (token.lemma()) {
          case "up", "down", "out", "off", "away", "back" -> true;
          default -> false;
        };
  }

  /** The preposition or particle that stands right before a slot, as the text has it. */
  private Optional<Integer> prepositionBefore(
      List<Element> elements, int slot, List<Integer> tokens) {
    if (slot == 0 || !(elements.get(slot - 1) instanceof Element.Word word)) {
      return Optional.empty();
    }
    for (int token : tokens) {
      Tag tag = sentence.token(token).tag();
      if ((tag == Tag.ADP || tag == Tag.SCONJ) && words.matchAt(word.words(), token) > 0) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static boolean noWordBefore(List<Element> elements, int slot) {
    for (int i = 0; i < slot; i++) {
      if (elements.get(i) instanceof Element.Word) {
        return false;
      }
    }
    return true;
  }

  /** Whether the head word of a phrase, or what it counts, is one of the choice. */
  boolean chosen(Choice choice, int token) {
    return named(choice, token) || counted(token).stream().anyMatch(c -> chosen(choice, c));
  }

  /** The refugees of "scores of refugees". */
  private List<Integer> counted(int token) {
    if (sentence.token(token).tag() == Tag.NUM) {
      return of(token);
    }
    return switch (sentence.token(token).lemma()) {
      case "score",
          "dozen",
          "ten",
          "hundred",
          "thousand",
          "million",
          "scores",
          "dozens",
          "tens",
          "hundreds",
          "thousands",
          "millions",
          "number",
          "group",
          "handful",
          "couple",
          "half",
          "third",
          "majority",
          "some",
          "many",
          "most",
          "series" ->
          of(token);
      default -> List.of();
    };
  }

  private List<Integer> of(int token) {
    return Arrays.stream(sentence.children(token))
        .filter(c -> c > token && sentence.token(c).baseRelation().equals("nmod"))
        .boxed()
        .toList();
  }

  private boolean named(Choice choice, int token) {
    if (words.matchAt(choice.words(), token) > 0) {
      return true;
    }
    for (int back = 1; back < choice.words().longest() && token - back >= 0; back++) {
      if (words.matchAt(choice.words(), token - back) > back) {
        return true;
      }
    }
    if (!choice.people() && choice.kinds().isEmpty()) {
      return false;
    }
    Optional<ActorKind> kind = kinds.of(sentence, token);
    return kind.isPresent() && (choice.people() || choice.kinds().contains(kind.get()));
  }
}
