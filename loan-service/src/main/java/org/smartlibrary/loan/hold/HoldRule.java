package org.smartlibrary.loan.hold;

/** The name of a regulation that may stand against something that is wanted of a hold. */
public enum HoldRule {
  CARD_BLOCKED,
  CARD_EXPIRED,
  DEBT_TOO_HIGH,
  PICKUP_CLOSED,
  LAST_DAY_OVER,
  NO_COPY_IN_REACH,
  ALREADY_WAITING,
  LIMIT_REACHED,
  COPY_UNDER_WAY,
  HOLD_OVER,
  NOT_TO_BE_FETCHED
}
