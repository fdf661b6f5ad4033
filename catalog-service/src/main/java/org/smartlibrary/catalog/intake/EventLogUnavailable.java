package org.smartlibrary.catalog.intake;

/** The log did not take an event, and no attempt helped. */
public final class EventLogUnavailable extends RuntimeException {

  EventLogUnavailable(Throwable cause) {
    super("The event log did not take an event: " + cause.getMessage(), cause);
  }
}
