package org.tocsin.coder.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.Sentence;
import org.tocsin.model.Token;

/**
 * Who is held to have done what a word says: "accused of shelling a market", "charged with the
 * murder", "the suspect in a shooting". Whether they did it is for others to say.
 */
final class Blame {
  /** Verbs and adjectives, and the prepositions behind them. Source: our own list. */
  private static final Map<String, Set<String>> WORDS =
      Map.ofEntries(
          Map.entry("accuse", Set.of("of")),
          Map.entry("suspect", Set.of("of", "in")),
          Map.entry("convict", Set.of("of", "for")),
          Map.entry("guilty", Set.of("of")),
          Map.entry("charge", Set.of("with", "in", "over")),
          Map.entry("blame", Set.of("for")),
          Map.entry("responsible", Set.of("for")),
          Map.entry("involve", Set.of("in")),
          Map.entry("involved", Set.of("in")),
          Map.entry("implicate", Set.of("in")),
          Map.entry("indict", Set.of("for", "over")),
          Map.entry("sentence", Set.of("for", "over")),
          Map.entry("jail", Set.of("for", "over")));

  /** Nouns for those who do. Source: our own list. */
  private static final Set<String> DOERS =
      Set.of("suspect", "perpetrator", "mastermind", "culprit", "attacker", "gunman", "organiser",
          "organizer", "participant", "leader", "author");

  private Blame() {}

  /** Their heads; none where the word is governed in another way. */
  static List<Integer> of(Sentence sentence, int happening) {
    Token token = sentence.token(happening);
    if (token.root()) {
      return List.of();
    }
    String preposition = marker(sentence, happening);
    int governor = token.head();
    Token holder = sentence.token(governor);
    if (DOERS.contains(holder.lemma())
        && Set.of("in", "of", "behind").contains(preposition)
        && token.baseRelation().equals("nmod")) {
      return List.of(governor);
    }
    if (!blames(holder, preposition) && !holder.root()) {
      governor = holder.head(); // "accused by the army of shelling", hung on the army
    }
    return blames(sentence.token(governor), preposition)
        ? held(sentence, governor)
        : List.of();
  }

  private static boolean blames(Token word, String preposition) {
    return WORDS.getOrDefault(word.lemma(), Set.of()).contains(preposition);
  }

  private static List<Integer> held(Sentence sentence, int word) {
    Token token = sentence.token(word);
    List<Integer> objects = new ArrayList<>();
    for (int i : sentence.children(word)) {
      if (sentence.token(i).baseRelation().equals("obj")) {
        objects.addAll(ArgumentFinder.resolved(sentence, i));
      }
    }
    if (!objects.isEmpty()) {
      return objects;
    }
    boolean modifier = token.baseRelation().equals("amod") || token.baseRelation().equals("acl");
    boolean passive = Voice.passive(sentence, word) || !ArgumentFinder.verbal(token);
    if (!modifier && !passive && !token.fine().equals("VBN")) {
      return List.of();
    }
    List<Integer> subjects = ArgumentFinder.surfaceSubjects(sentence, word, 4);
    return subjects.isEmpty() && modifier ? List.of(token.head()) : subjects;
  }

  private static String marker(Sentence sentence, int happening) {
    for (int i : sentence.children(happening)) {
      Token child = sentence.token(i);
      if ((child.baseRelation().equals("case") || child.baseRelation().equals("mark"))
          && i < happening) {
        return child.lemma();
      }
    }
    return "";
  }
}
