package org.smartlibrary.loan.hold;

import org.smartlibrary.loan.stock.ItemKey;

/**
 * What a decision about a hold still owes to other documents. It is written with the decision, done
 * at once, and done again by the clock when somebody died in between; each does no harm twice.
 */
public sealed interface Errand {

  /** Somebody has to see whether a copy stands free on a shelf. */
  record Look() implements Errand {}

  /** The reader's place is to be given back. */
  record LeaveAccount() implements Errand {}

  /** The copy is to be kept for this hold no longer, and goes to the next in line. */
  record FreeCopy(ItemKey item) implements Errand {}
}
