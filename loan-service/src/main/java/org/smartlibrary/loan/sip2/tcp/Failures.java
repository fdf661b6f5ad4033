package org.smartlibrary.loan.sip2.tcp;

/** What a log may say of a failure: where it was, and not with whose card. */
final class Failures {

  private Failures() {}

  static String told(Throwable failure) {
    var trace = failure.getStackTrace();
    var where = trace.length == 0 ? "" : " at " + trace[0];
    var cause = failure.getCause();
    return failure.getClass().getName() + where + (cause == null ? "" : ", from " + told(cause));
  }
}
