package org.smartlibrary.starter.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with its identity and its data as JSON in UTF-8: sent once or many times, it stays the
 * same event.
 *
 * @param traceparent of the request that caused it (W3C Trace Context)
 */
@SuppressWarnings("ArrayRecordComponent")
public record WrittenEvent(
    String id,
    String topic,
    String key,
    String type,
    Instant time,
    byte[] data,
    @Nullable String traceparent) {

  /** Refuses what no broker would take: it must never wait in an outbox that others wait behind. */
  public WrittenEvent {
    if (data.length > EventSize.LARGEST_DATA) {
      throw new EventTooLargeException(data.length);
    }
  }

  /** Gives the event its identity and writes its data. */
  public static WrittenEvent of(OutgoingEvent event, @Nullable String traceparent) {
    return new WrittenEvent(
        EventIds.next(),
        event.topic(),
        event.key(),
        event.type(),
        event.time(),
        EventJson.write(event.data()),
        traceparent);
  }
}
