package org.smartlibrary.starter.event;

/** An event that no broker of the network would take. */
public final class EventTooLargeException extends RuntimeException {

  EventTooLargeException(int size) {
    super(
        "An event of %d bytes is larger than one may be (%d)"
            .formatted(size, EventSize.LARGEST_DATA));
  }
}
