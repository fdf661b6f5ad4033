package org.smartlibrary.catalog.store;

/** An event that is larger than the log takes. */
public final class TooLargeToTell extends RuntimeException {

  public TooLargeToTell(Throwable cause) {
    super(
        "The record is too large to be passed on: with its description it exceeds what one event may hold. "
            + cause.getMessage(),
        cause);
  }
}
