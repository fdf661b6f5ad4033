package org.smartlibrary.starter.event;

import org.jspecify.annotations.Nullable;

/** An event that no number of attempts makes readable: it belongs among the dead letters. */
public final class UnreadableEventException extends RuntimeException {

  public UnreadableEventException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
