package org.tocsin.coder.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.coder.mention.PeopleKinds;
import org.tocsin.knowledge.actor.People;
import org.tocsin.knowledge.ontology.EventType;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.knowledge.pattern.Pattern;
import org.tocsin.knowledge.pattern.Patterns;
import org.tocsin.language.English;
import org.tocsin.model.Article;
import org.tocsin.model.Document;

/** Every sentence of every pattern file. */
class PatternsTest {
  private static final Ontology ONTOLOGY = Ontology.load();
  private static List<Pattern> patterns = List.of();
  private static English english = English.load();
  private static Kinds kinds = (sentence, head) -> java.util.Optional.empty();

  @BeforeAll
  static void load() {
    patterns = Patterns.load(ONTOLOGY);
    kinds = new PeopleKinds(People.load());
  }

  static Stream<String> types() {
    return ONTOLOGY.types().stream().map(EventType::name);
  }

  @Test
  void everyTypeHasAPatternThatCodes() {
    for (EventType type : ONTOLOGY.types()) {
      assertThat(patterns)
          .as(type.name())
          .anyMatch(p -> p.type().equals(type.name()) && p.refuse().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void patternsMatchWhatTheyShouldAndMissWhatTheyShould(String type) {
    List<String> faults = new ArrayList<>();
    for (Pattern pattern : patterns) {
      if (pattern.type().equals(type)) {
        for (String sentence : pattern.matches()) {
          if (!fires(pattern, sentence)) {
            faults.add(pattern.id() + " does not match: " + sentence);
          }
        }
        for (String sentence : pattern.misses()) {
          if (fires(pattern, sentence)) {
            faults.add(pattern.id() + " matches: " + sentence);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static boolean fires(Pattern pattern, String text) {
    Document document = english.read(Article.ofText("case", text));
    TriggerFinder.Result found = new TriggerFinder(List.of(pattern), kinds).find(document);
    return pattern.refuse().isPresent()
        ? !found.rejections().isEmpty()
        : !found.triggers().isEmpty();
  }
}
