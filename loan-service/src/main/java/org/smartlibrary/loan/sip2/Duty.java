package org.smartlibrary.loan.sip2;

import java.util.EnumSet;
import java.util.Set;

/** What a terminal may do; looking at accounts and copies is part of each. */
public enum Duty {
  LEND,
  TAKE_BACK,
  RENEW,
  HOLD,
  TAKE_MONEY,
  BLOCK_CARDS,
  UNBLOCK_CARDS,
  REMARK;

  /** What a self-check machine does that nobody said more of. */
  public static Set<Duty> usual() {
    return EnumSet.of(LEND, TAKE_BACK, RENEW, HOLD, TAKE_MONEY, BLOCK_CARDS);
  }
}
