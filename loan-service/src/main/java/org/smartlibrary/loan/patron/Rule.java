package org.smartlibrary.loan.patron;

/** Why a reader is not registered, changed or erased. */
public enum Rule {
  NOT_YOURS,
  HOME_UNKNOWN,
  ELSEWHERE,
  CARD_TAKEN,
  CARD_DEAD,
  LOGIN_TAKEN,
  GUARDIAN_UNKNOWN,
  OWN_GUARDIAN,
  BEING_ERASED,
  STILL_TIED,
  KEY_REUSED
}
