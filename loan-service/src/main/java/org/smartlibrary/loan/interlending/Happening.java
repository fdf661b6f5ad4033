package org.smartlibrary.loan.interlending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;

/** What somebody did, or the clock. */
public sealed interface Happening {

  /** What only the supplier can say whose turn it is, or whose copy it is. */
  sealed interface BySupplier extends Happening {

    Party by();
  }

  /** The supplier promises; null when it does not say until when. */
  record Promised(Party by, @Nullable Instant expected) implements BySupplier {}

  /** The supplier cannot. */
  record Declined(Party by, String reason) implements BySupplier {}

  /** The supplier could later, or on other terms. */
  record RetryOffered(Party by, String reason, @Nullable Instant after) implements BySupplier {}

  /** The supplier sent it. */
  record Sent(Party by, @Nullable String item, @Nullable Instant due, Money cost)
      implements BySupplier {}

  /** The supplier delivered a copy that stays: nothing comes back. */
  record Copied(Party by, Money cost) implements BySupplier {}

  /** The supplier has it back, or does not want it back. */
  record Home(Party by) implements BySupplier {}

  /** The supplier lends it longer. */
  record Prolonged(Party by, Instant due) implements BySupplier {}

  /** The supplier was written to in vain. */
  record Unreachable(Party by, String why) implements BySupplier {}

  /** The first in the rota is asked. */
  record Opened() implements Happening {}

  /** A deadline is over. */
  record TimeIsUp() implements Happening {}

  /** It came to the library that asked. */
  record Arrived() implements Happening {}

  /** The reader has it. */
  record HandedOut() implements Happening {}

  /** The library that asked sent it home. */
  record SentBack() implements Happening {}

  /** The library that asked wants it longer. */
  record ProlongationWanted() implements Happening {}

  /** The library that asked does not want it any more. */
  record Withdrawn() implements Happening {}

  /** The library that asked takes the terms, or does not want to wait longer. */
  record TryAgain() implements Happening {}

  /** The library that asked wants the next in the rota. */
  record PassedOver() implements Happening {}

  /** The agency that asked asked anew under another number. */
  record Superseded() implements Happening {}
}
