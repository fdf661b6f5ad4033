package org.smartlibrary.loan.interlending;

/** What comes of a happening. */
public sealed interface Decision {

  /** The request moved on. */
  record Moved(InterlibraryRequest request) implements Decision {}

  /** It was so already: a repetition changes nothing. */
  record AsBefore(InterlibraryRequest request) implements Decision {}

  /** It does not fit where the request is. */
  record NotNow(Refusal refusal, Progress.Name state, String help) implements Decision {}

  /** The desk does not let the copy go that way. */
  record DeskRefuses(org.smartlibrary.loan.circulation.Refusal why) implements Decision {}

  /** Why not. */
  enum Refusal {
    NOT_YOUR_TURN,
    NOT_IN_THIS_STATE,
    NO_MORE_RENEWALS,
    NOT_ASKED_FOR
  }
}
