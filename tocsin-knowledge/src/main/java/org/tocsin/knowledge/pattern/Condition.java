package org.tocsin.knowledge.pattern;

import java.util.List;

/**
 * Tests on the surroundings of a trigger.
 *
 * @param tests in file order
 */
public record Condition(List<Test> tests) {
  public Condition {
    tests = List.copyOf(tests);
  }

  /**
   * One test.
   *
   * @param where the key: sentence, document, report, near, before, after, subject, object, modifier,
   *     governor, or a preposition
   * @param negated whether it must fail
   * @param choice what to look for
   */
  public record Test(String where, boolean negated, Choice choice) {}
}
