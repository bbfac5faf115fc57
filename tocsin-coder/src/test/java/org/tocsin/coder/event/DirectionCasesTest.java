package org.tocsin.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.data.YamlFile;
import org.tocsin.model.Article;
import org.tocsin.model.Participant;
import org.tocsin.model.Role;

/** Who does it and to whom it is done, through the whole coder, for every sentence of the cases. */
class DirectionCasesTest {
  /** Who did it to whom must hardly ever be turned round. */
  private static final double TURNED_ROUND_THAT_MAY_BE = 0.02;

  /** Trees, names and triggers go wrong at times. */
  private static final double AGENTS_THAT_MAY_BE_MISSED = 0.17;

  /**
   * Targets may be roads, laws and towns, which are no actors; set a little above what was
   * measured.
   */
  private static final double TARGETS_THAT_MAY_BE_MISSED = 0.37;

  private final Coder coder = Coder.load();
  private final List<YamlFile.Value> cases = YamlFile.read("cases/en/direction.yaml").list();

  @Test
  void agentsAreFoundInEveryForm() {
    assertThat(cases).hasSizeGreaterThanOrEqualTo(100);
    List<String> missed = wrong("agent", role -> role == Role.AGENT, false);
    assertThat(missed.size() / (double) cases.size())
        .as(String.join("\n", missed))
        .isLessThanOrEqualTo(AGENTS_THAT_MAY_BE_MISSED);
  }

  @Test
  void targetsThatAreActorsAreFoundInEveryForm() {
    List<String> missed = wrong("target", role -> role != Role.AGENT, false);
    assertThat(missed.size() / (double) cases.size())
        .as(String.join("\n", missed))
        .isLessThanOrEqualTo(TARGETS_THAT_MAY_BE_MISSED);
  }

  @Test
  void whoDidItToWhomIsNotTurnedRound() {
    List<String> turned = wrong("agent", role -> role == Role.TARGET, true);
    turned.addAll(wrong("target", role -> role == Role.AGENT, true));
    assertThat(turned.size() / (double) cases.size())
        .as(String.join("\n", turned))
        .isLessThanOrEqualTo(TURNED_ROUND_THAT_MAY_BE);
  }

  /** The cases in which the words that the case gives do, or do not, play such a role. */
  private List<String> wrong(String part, Predicate<Role> role, boolean plays) {
    List<String> wrong = new ArrayList<>();
    for (YamlFile.Value entry : cases) {
      Map<String, YamlFile.Value> wanted = entry.map(Set.of("text", "type", "agent", "target"));
      if (wanted.containsKey(part)) {
        String text = entry.at("text").text();
        List<Participant> found = participants(text, entry.at("type").text());
        String words = wanted.get(part).text();
        if (plays
            == found.stream().anyMatch(one -> role.test(one.role()) && same(one, words, text))) {
          wrong.add(part + " " + words + ": " + text);
        }
      }
    }
    return wrong;
  }

  private List<Participant> participants(String text, String type) {
    return coder.code(Article.ofText("direction", text)).events().stream()
        .filter(event -> event.type().equals(type))
        .flatMap(event -> event.participants().stream())
        .toList();
  }

  private static boolean same(Participant participant, String words, String text) {
    String said = participant.span().of(text);
    return said.contains(words) || words.contains(said);
  }
}
