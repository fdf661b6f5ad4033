package org.smartlibrary.loan.interlending;

/** What is counted. */
public interface InterlendingMeters {

  /** A request came to this state. */
  void moved(Progress.Name state);

  /** A message went out: {@code confirmed}, {@code rejected}, {@code failed}, {@code given-up}. */
  void told(String outcome);
}
