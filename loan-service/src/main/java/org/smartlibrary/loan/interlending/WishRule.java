package org.smartlibrary.loan.interlending;

/** The name of a regulation that may stand against a reader's own wish. */
public enum WishRule {
  CARD_BLOCKED,
  CARD_EXPIRED,
  DEBT_TOO_HIGH,
  PICKUP_CLOSED,
  PICKUP_TOO_FAR,
  COPY_IN_REACH,
  ALREADY_ASKED,
  LIMIT_REACHED
}
