package org.smartlibrary.starter.event;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;

/**
 * What a service hears, with the place it was heard at.
 *
 * @param headers as Kafka delivered them
 * @param data JSON in UTF-8
 */
// The bytes are as large as the record: they are shared, not copied, and nobody writes to them.
@SuppressWarnings("ArrayRecordComponent")
public record IncomingEvent(
    String topic,
    int partition,
    long offset,
    String key,
    String id,
    String type,
    Instant time,
    Headers headers,
    byte[] data) {

  /**
   * The data as the reader's own small record; properties that it does not name are ignored.
   *
   * @throws UnreadableEventException when the data are not JSON or not of this shape
   */
  public <T> T as(Class<T> type) {
    return EventJson.read(data, type);
  }
}
