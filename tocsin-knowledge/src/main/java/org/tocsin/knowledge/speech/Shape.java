package org.tocsin.knowledge.speech;

import java.util.Locale;

/** What a reporting word takes as its complement. */
public enum Shape {
  /** "said that they would stay" */
  CLAUSE,
  /** "continued that they would stay", never without "that" */
  THAT,
  /** "said: 'We will stay'" */
  QUOTE,
  /** "vowed to stay" */
  INFINITIVE,
  /** "denied taking part" */
  GERUND,
  /** "demanded a recount" */
  NOUN,
  /** "called for a recount" */
  FOR,
  /** "urged the crew to stay" */
  OBJECT,
  /** "warned against a strike" */
  AGAINST;

  /** The name used in data files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
