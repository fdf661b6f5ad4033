package org.smartlibrary.starter.inbox;

/** Why something failed, in one line for an operator. */
final class Reasons {

  private static final int LONGEST = 500;

  private Reasons() {}

  static String of(Throwable failure) {
    var message = failure.getMessage();
    var reason = failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    return reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason;
  }
}
