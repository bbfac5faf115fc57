package org.tocsin.model;

import java.util.Locale;

/** The speech act of a statement. */
public enum StatementType {
  STATEMENT,
  DEMAND,
  CALL_TO_ACTION,
  REFUSAL,
  OFFER,
  THREAT,
  PLEDGE,
  CONDEMNATION,
  ENDORSEMENT,
  CLAIM_ASSERTION;

  /** The name used in records and data files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
