package org.smartlibrary.loan.sip2.session;

import java.util.Optional;
import org.smartlibrary.loan.sip2.message.MessageType;

/**
 * What goes back for a line that came in.
 *
 * @param line as it is written, with its end; empty when nothing is said
 * @param type what was asked, when it could be understood
 */
public record Reply(byte[] line, Optional<MessageType> type, Result result, boolean hangUp) {

  /** What came of it, for the metrics. */
  public enum Result {
    DONE,
    REFUSED,
    REPEATED,
    DAMAGED,
    MALFORMED,
    NOT_SIGNED_IN
  }

  static Reply nothing(Result result, boolean hangUp) {
    return new Reply(new byte[0], Optional.empty(), result, hangUp);
  }
}
