package org.smartlibrary.loan.hold;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.ItemKey;

/** What is told of a hold. */
public sealed interface HoldActivity {

  /** It stands in line. */
  record Placed() implements HoldActivity {}

  /** The copy can be collected. */
  record Ready(ItemKey item) implements HoldActivity {}

  /** It is over; with the copy that it had, when it had one. */
  record Ended(Outcome outcome, @Nullable ItemKey item) implements HoldActivity {}

  /** How a hold ended. */
  enum Outcome {
    FULFILLED,
    NO_LONGER_WANTED,
    NOT_COLLECTED,
    CANCELLED,
    TITLE_GONE
  }
}
