package org.smartlibrary.gateway.resilience;

import java.io.IOException;
import org.springframework.util.unit.DataSize;

/** The request's body cannot be read to its end, and no service is to blame. */
public abstract sealed class CallersFault extends IOException {

  private CallersFault(String message) {
    super(message);
  }

  /** The same failure when it is one already, else a connection that ended. */
  public static CallersFault of(IOException failure) {
    return failure instanceof CallersFault known ? known : new Gone(failure);
  }

  /** The body has passed the route's limit. */
  static final class TooLarge extends CallersFault {

    private final DataSize limit;

    TooLarge(DataSize limit) {
      super("More than " + limit.toBytes() + " bytes");
      this.limit = limit;
    }

    DataSize limit() {
      return limit;
    }
  }

  /** The caller stopped sending before the body was complete. */
  static final class Gone extends CallersFault {

    Gone(IOException cause) {
      super("The request ended before its body was complete");
      initCause(cause);
    }
  }
}
