package org.smartlibrary.federation.union;

/** A cursor that this index did not give out, or gave out for another order. */
public final class UnreadableCursorException extends RuntimeException {

  public UnreadableCursorException(String message) {
    super(message);
  }
}
