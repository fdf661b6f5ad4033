package org.smartlibrary.loan.delivery;

/** What comes of what was wanted of an order. */
public sealed interface OrderDecision {

  /** It is written down; {@code created} when it was not before. */
  record Placed(Order order, boolean created) implements OrderDecision {}

  /** It is as it was wanted. */
  record Changed(Order order) implements OrderDecision {}

  /** A rule stands against it. */
  record Against(Refused refused) implements OrderDecision {}

  /** The key was used for another basket. */
  record KeyUsed() implements OrderDecision {}

  /** There is none. */
  record Unknown() implements OrderDecision {}
}
