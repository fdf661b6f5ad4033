package org.smartlibrary.loan.sip2;

import java.time.Duration;
import java.time.Instant;

/** Tells what is asked again from what is asked anew, also after a machine has connected again. */
public interface Repeats {

  /**
   * The key of a transaction: that of the terminal's last one about the same subject when its
   * message was the same and it was not long ago; a new one otherwise. So a book that was returned
   * in between can be lent again even by a machine whose clock stands still.
   *
   * @param subject what the transaction changes, such as a copy
   * @param message what was asked, without sequence and sum
   * @param memory how long ago is not long
   */
  String key(TerminalLogin terminal, String subject, String message, Instant now, Duration memory);
}
