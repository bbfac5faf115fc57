package org.tocsin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tocsin.coder.Coder;
import org.tocsin.knowledge.ontology.Ontology;

class PloverScoreTest {
  private static final String SENTENCES =
      """
      [{"id": "own-0", "event": "DOCUMENT"},
       {"id": "own-1", "event": "PROTEST", "text": "Teachers marched through Varn on Monday.",
        "source": [{"actorText": "Teachers"}]},
       {"id": "own-2", "event": "COERCE", "text": "Police arrested forty marchers in Orlen.",
        "source": [{"actorText": "Police"}], "target": [{"actorText": "marchers"}]},
       {"id": "own-3", "event": "AID", "text": "It rained in Varn on Monday."}]
      """;

  @Test
  void countsWhatIsRightAndWhatIsMissed() throws IOException {
    String score =
        new PloverScore(Coder.load(), Ontology.load())
            .score(new ObjectMapper().readTree(SENTENCES));
    assertThat(score)
        .contains("root type right, any of them  0.667  2/3")
        .contains("agent named                   1.000  2/2")
        .contains("target named                  1.000  1/1");
  }
}
