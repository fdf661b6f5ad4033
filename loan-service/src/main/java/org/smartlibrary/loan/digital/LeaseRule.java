package org.smartlibrary.loan.digital;

/** The name of a regulation that may stand against a digital loan. */
public enum LeaseRule {
  CARD_BLOCKED,
  CARD_EXPIRED,
  DEBT_TOO_HIGH,
  LIMIT_REACHED,
  ALREADY_LENT,
  ALL_LENT,
  LEASE_OVER,
  STALE_TOKEN,
  WAITED_FOR
}
