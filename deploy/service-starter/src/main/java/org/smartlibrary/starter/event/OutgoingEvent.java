package org.smartlibrary.starter.event;

import java.time.Instant;

/**
 * What a service wants to tell; becomes a CloudEvents 1.0 Kafka record in binary mode with JSON
 * data.
 *
 * @param key decides the partition and so the order; it is the event's {@code subject} too
 * @param type ends in its version: {@code org.smartlibrary.catalog.record-revised.v1}
 * @param data whatever Jackson writes; absent values are left out
 */
public record OutgoingEvent(String topic, String key, String type, Instant time, Object data) {}
