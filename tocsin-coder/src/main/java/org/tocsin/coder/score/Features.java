package org.tocsin.coder.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is observed of a candidate: named values, in the order in which they were observed. */
public final class Features {
  private final Map<String, Double> values = new LinkedHashMap<>();

  /** It has this. */
  public void add(String name) {
    add(name, 1);
  }

  /** It has this so much more; 0 adds nothing. */
  public void add(String name, double value) {
    if (value != 0) {
      values.merge(name, value, Double::sum);
    }
  }

  /** Name to value, in order. */
  public Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}
