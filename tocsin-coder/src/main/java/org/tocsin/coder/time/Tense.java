package org.tocsin.coder.time;

/** When, seen from the telling, a clause happens; UNTOLD where no verb says. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNTOLD
}
