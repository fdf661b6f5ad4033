package org.smartlibrary.loan.hold;

/** What became of something that was wanted of a hold. */
public sealed interface HoldDecision {

  /**
   * It stands.
   *
   * @param again whether the same had been asked under the same key before
   */
  record Placed(Hold hold, boolean again) implements HoldDecision {}

  /** It is as it was wanted. */
  record Changed(Hold hold) implements HoldDecision {}

  /** A rule stands against it. */
  record Refused(Refusal refusal) implements HoldDecision {}

  /** The key was used for something else before. */
  record KeyUsed() implements HoldDecision {}

  /** There is no such reader, title, copy or hold. */
  record Unknown(String what) implements HoldDecision {}
}
