package org.tocsin.coder.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.coder.mention.ActorMention;
import org.tocsin.coder.mention.Cast;
import org.tocsin.coder.score.Candidate;
import org.tocsin.coder.score.Mention;
import org.tocsin.model.Sentence;
import org.tocsin.model.Tag;
import org.tocsin.model.Token;

/** Observes how an actor's mentions stand beside the words of an event. */
final class Beside {
  private Beside() {}

  /**
   * Adds what is seen.
   *
   * @param rule the part that the rules give the actor
   * @return "same" where actor and event share a sentence, else "before", "after" or "far"
   */
  static String add(
      Set<String> names, Scene scene, Candidate candidate, String actor, String rule) {
    int nearest = Integer.MAX_VALUE;
    boolean before = false;
    boolean after = false;
    for (Mention word : candidate.mentions()) {
      int here = word.sentence().index();
      for (ActorMention mention : scene.mentions(actor)) {
        if (mention.sentence() == here) {
          nearest = Math.min(nearest, Math.abs(mention.head() - word.trigger().head()));
          together(names, scene.cast(), word, mention, rule);
        }
        before |= mention.sentence() == here - 1;
        after |= mention.sentence() == here + 1;
      }
    }
    if (nearest == Integer.MAX_VALUE) {
      return before ? "before" : after ? "after" : "far";
    }
    String distance = nearest <= 2 ? "2" : nearest <= 5 ? "5" : nearest <= 10 ? "10" : "more";
    names.add("rule+distance=" + rule + "/" + distance);
    return "same";
  }

  private static void together(
      Set<String> names, Cast cast, Mention word, ActorMention mention, String rule) {
    Sentence sentence = word.sentence();
    Tag tag = sentence.token(word.trigger().head()).tag();
    names.add(
        "rule+word=" + rule + (tag == Tag.VERB ? "/verb" : tag == Tag.NOUN ? "/noun" : "/other"));
    names.add("form=" + form(sentence, mention));
    if (word.trigger().span().overlaps(mention.span())) {
      names.add("covers");
    }
    places(cast, word, mention).forEach(place -> names.add("place=" + place));
    Token token = sentence.token(mention.head());
    if (!token.root()
        && token.baseRelation().equals("nsubj")
        && sentence.child(token.head(), "ccomp").isPresent()) {
      names.add("says");
    }
  }

  /** The grammatical places beside the event's word at which a mention stands. */
  private static List<String> places(Cast cast, Mention word, ActorMention mention) {
    List<String> keys = new ArrayList<>(List.of("subject", "object"));
    keys.addAll(word.arguments().phrases().keySet());
    return keys.stream()
        .filter(
            key ->
                word.arguments().at(key).stream()
                    .anyMatch(
                        head ->
                            cast.headedBy(mention.sentence(), head)
                                .filter(mention::equals)
                                .isPresent()))
        .toList();
  }

  private static String form(Sentence sentence, ActorMention mention) {
    Token head = sentence.token(mention.head());
    return switch (head.tag()) {
      case PRON -> "pronoun";
      case PROPN -> "name";
      case NUM -> "number";
      default ->
          sentence.child(head.index(), "det").map(det -> "noun-" + det.lemma()).orElse("noun");
    };
  }
}
