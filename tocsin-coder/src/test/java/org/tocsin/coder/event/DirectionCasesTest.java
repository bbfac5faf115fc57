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
  /** Trees, names and triggers go wrong at times; no more often than this. */
  private static final double AGENTS_THAT_MAY_BE_MISSED = 0.05;

  private static final double TARGETS_THAT_MAY_BE_MISSED = 0.06;

  private final Coder coder = Coder.load();
  private final List<YamlFile.Value> cases = YamlFile.read("cases/en/direction.yaml").list();

  @Test
  void agentsAreFoundInEveryForm() {
    assertThat(cases).hasSizeGreaterThanOrEqualTo(100);
    assertThat(missed("agent", role -> role == Role.AGENT))
        .isLessThanOrEqualTo(AGENTS_THAT_MAY_BE_MISSED);
  }

  @Test
  void targetsAreFoundInEveryForm() {
    assertThat(missed("target", role -> role != Role.AGENT))
        .isLessThanOrEqualTo(TARGETS_THAT_MAY_BE_MISSED);
  }

  @Test
  void whoDidItToWhomIsNeverTurnedRound() {
    assertThat(wrong("agent", role -> role == Role.TARGET, true)).isEmpty();
    assertThat(wrong("target", role -> role == Role.AGENT, true)).isEmpty();
  }

  /** The share of the cases with such a part in which it is not found. */
  private double missed(String part, Predicate<Role> role) {
    List<String> missed = wrong(part, role, false);
    long all =
        cases.stream()
            .filter(entry -> entry.map(Set.of("text", "type", "agent", "target")).containsKey(part))
            .count();
    assertThat(all).isGreaterThanOrEqualTo(70);
    return missed.size() / (double) all;
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
