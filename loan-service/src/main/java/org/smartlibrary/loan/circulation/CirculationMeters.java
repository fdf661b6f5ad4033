package org.smartlibrary.loan.circulation;

/** What is counted at the desk. */
public interface CirculationMeters {

  /**
   * Something was asked of the desk.
   *
   * @param action lend, renew, return …
   * @param outcome done, or the rule that refused
   */
  void acted(String action, String outcome);

  /** Places on accounts were given back that no copy confirmed. */
  void repaired(int places);

  /** Copies whose follow-ups were done by the sweeper. */
  void completed(int copies);

  /** Loans whose links to their readers were cut. */
  void cut(int loans);
}
