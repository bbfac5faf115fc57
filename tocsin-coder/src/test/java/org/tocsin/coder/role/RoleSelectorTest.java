package org.tocsin.coder.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Coder;
import org.tocsin.coder.event.EventBuilder;
import org.tocsin.coder.score.Candidate;
import org.tocsin.coder.score.Weights;
import org.tocsin.knowledge.ontology.Ontology;
import org.tocsin.model.Article;
import org.tocsin.model.Document;
import org.tocsin.model.Event;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;

class RoleSelectorTest {
  private static final String REPORT =
      "Police in Varn arrested nine dockers on Monday. Union leaders watched from the gate.";

  private final Coder coder = Coder.load();

  @Test
  void whoeverTheModelHoldsForUnlikelyLosesThePartAndItsEvidence() {
    Event event = select(weights(1, 1, 0), weights(1, 1, 0));

    assertThat(event.participants()).isEmpty();
    assertThat(event.because()).noneMatch(evidence -> evidence.field().startsWith("participants."));
  }

  @Test
  void whoeverARuleGivesOnePartIsNotGivenAnother() {
    Event event = select(weights(0, 0, 5), weights(0, 0, 4));

    assertThat(event.participants()).filteredOn(one -> one.role() == Role.AGENT).isNotEmpty();
    assertThat(event.participants().stream().map(Participant::actor)).doesNotHaveDuplicates();
  }

  @Test
  void whoeverIsAddedIsExplainedByFeatures() {
    Event event = select(weights(0, 0.5, 5), weights(0, 1, 0));

    assertThat(words(event, Role.AGENT)).contains("Police", "Union leaders");
    assertThat(event.because())
        .anyMatch(
            evidence ->
                evidence.field().equals("participants.agent")
                    && evidence.rule().startsWith("likely 0.99: rule=none")
                    && evidence.span().orElseThrow().of(REPORT).equals("Union leaders"));
  }

  @Test
  void whoActsIsShownByTheWordsOfTheirNameNotByAPronoun() {
    String text = "Dockers gathered in Varn. On Monday they blocked the road to Halm.";
    List<Event> events = coder.code(Article.ofText("blockade", text)).events();

    assertThat(events).anyMatch(event -> event.type().equals("blockade"));
    assertThat(events.stream().flatMap(event -> event.participants().stream()))
        .isNotEmpty()
        .noneMatch(one -> one.span().of(text).equals("they"));
  }

  @Test
  void shippedWeightsKeepThoseWhomGrammarNames() {
    Event event = coder.code(Article.ofText("arrest", REPORT)).events().get(0);

    assertThat(words(event, Role.AGENT)).containsExactly("Police");
    assertThat(words(event, Role.TARGET)).containsExactly("nine dockers");
  }

  private static List<String> words(Event event, Role role) {
    return event.participants().stream()
        .filter(one -> one.role() == role)
        .map(one -> one.span().of(REPORT))
        .toList();
  }

  private Event select(Weights agents, Weights targets) {
    Article article = Article.ofText("arrest", REPORT);
    Document document = coder.read(article);
    List<Candidate> candidates =
        coder.parts(article).stream()
            .map(EventBuilder.Parts::verdict)
            .map(verdict -> verdict.candidate())
            .toList();
    return new RoleSelector(new RoleFeatures(Ontology.load()), agents, targets)
        .select(document, coder.cast(document), candidates, candidates)
        .get(0)
        .event();
  }

  /** A model in which all that no rule proposes get the same log-odds. */
  private static Weights weights(double threshold, double addition, double unruled) {
    return Weights.parse(
        "weights",
        ":threshold\t%s\t0\n:addition\t%s\t0\n:slope\t1\t0\n:offset\t0\t0\n:bias\t0\t0\nrule=none\t%s\t0\n"
            .formatted(threshold, addition, unruled));
  }
}
