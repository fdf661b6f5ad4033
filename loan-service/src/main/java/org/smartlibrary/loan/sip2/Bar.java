package org.smartlibrary.loan.sip2;

/** What a reader may not do at the moment and why, in the order of the protocol's patron status. */
public enum Bar {
  NO_LOANS,
  NO_RENEWALS,
  NO_RECALLS,
  NO_HOLDS,
  CARD_LOST,
  TOO_MANY_LOANS,
  TOO_MANY_OVERDUE,
  TOO_MANY_RENEWALS,
  TOO_MANY_CLAIMS,
  TOO_MANY_LOST,
  TOO_HIGH_FINES,
  TOO_HIGH_FEES,
  RECALL_OVERDUE,
  TOO_MANY_BILLED
}
