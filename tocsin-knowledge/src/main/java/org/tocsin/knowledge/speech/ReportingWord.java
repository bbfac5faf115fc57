package org.tocsin.knowledge.speech;

import java.util.Set;
import org.tocsin.model.Certainty;
import org.tocsin.model.StatementType;

/**
 * A verb or noun that reports what someone says.
 *
 * @param lemma dictionary form
 * @param shapes what it takes
 * @param act the speech act it names
 * @param certainty of what is said, as far as the word tells
 * @param stance whether the article vouches for it
 */
public record ReportingWord(
    String lemma, Set<Shape> shapes, StatementType act, Certainty certainty, Stance stance) {
  public ReportingWord {
    shapes = Set.copyOf(shapes);
  }

  public boolean takes(Shape shape) {
    return shapes.contains(shape);
  }
}
