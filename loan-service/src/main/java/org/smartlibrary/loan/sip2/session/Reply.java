package org.smartlibrary.loan.sip2.session;

import java.util.Optional;
import org.smartlibrary.loan.sip2.message.MessageType;

/** What goes back for a line that came in. */
public final class Reply {

  private final byte[] line;
  private final Optional<MessageType> type;
  private final Result result;
  private final boolean hangUp;

  /** What came of it, for the metrics. */
  public enum Result {
    DONE,
    REFUSED,
    REPEATED,
    DAMAGED,
    MALFORMED,
    NOT_SIGNED_IN
  }

  Reply(byte[] line, Optional<MessageType> type, Result result, boolean hangUp) {
    this.line = line.clone();
    this.type = type;
    this.result = result;
    this.hangUp = hangUp;
  }

  static Reply nothing(Result result, boolean hangUp) {
    return new Reply(new byte[0], Optional.empty(), result, hangUp);
  }

  /** As it is written, with its end; empty when nothing is said. */
  public byte[] line() {
    return line.clone();
  }

  /** What was asked, when it could be understood. */
  public Optional<MessageType> type() {
    return type;
  }

  public Result result() {
    return result;
  }

  /** Whether nothing more is heard on this connection. */
  public boolean hangUp() {
    return hangUp;
  }
}
