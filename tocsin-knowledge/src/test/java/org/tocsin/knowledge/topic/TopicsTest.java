package org.tocsin.knowledge.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tocsin.knowledge.KnowledgeException;
import org.tocsin.knowledge.data.TableFile;

class TopicsTest {
  @Test
  void findsTheTopicsOfAWord() {
    Topics topics = Topics.load("en");

    assertThat(topics.of("demonstrator"))
        .extracting(topic -> topics.names().get(topic))
        .containsExactly("protest");
    assertThat(topics.of("teacher"))
        .extracting(topic -> topics.names().get(topic))
        .contains("labour", "town");
    assertThat(topics.of("xylophone")).isEmpty();
  }

  @Test
  void namesTheLineOfAWordThatStandsTwice() {
    assertThatThrownBy(
            () -> Topics.of(TableFile.parse("t.tsv", "# own\nsport\tgoal cup goal\n", 2)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("t.tsv:2: \"goal\" stands twice. Leave one of them out.");
  }

  @Test
  void namesTheLineOfATopicThatStandsTwice() {
    assertThatThrownBy(() -> Topics.of(TableFile.parse("t.tsv", "a\tx\na\ty\n", 2)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("t.tsv:2: topic a stands twice");
  }
}
