package org.smartlibrary.starter.event;

/**
 * How large an event may be, in bytes. A broker's {@code message.max.bytes} must not be below
 * {@link #LARGEST_BATCH}; topics that are declared here get it by themselves.
 */
final class EventSize {

  static final int LARGEST_MESSAGE = 16 << 20;

  /** Key and headers need the rest, in a message as in the document of a dead letter. */
  static final int LARGEST_DATA = LARGEST_MESSAGE - (64 << 10);

  /** What a batch adds to its only message. */
  static final int LARGEST_BATCH = LARGEST_MESSAGE + (64 << 10);

  private EventSize() {}
}
