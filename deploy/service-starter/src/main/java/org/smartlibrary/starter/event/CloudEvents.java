package org.smartlibrary.starter.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The Kafka protocol binding of CloudEvents 1.0 in binary mode, both ways. */
public final class CloudEvents {

  public static final String TRACEPARENT = "traceparent";
  private static final byte[] VERSION = "1.0".getBytes(UTF_8);
  private static final byte[] JSON = "application/json".getBytes(UTF_8);
  private final byte[] source;

  /** What is written names this source: {@code /catalog-service}. */
  public CloudEvents(String source) {
    this.source = source.getBytes(UTF_8);
  }

  public ProducerRecord<String, byte[]> write(WrittenEvent event) {
    return write(event, null);
  }

  /** The same for this partition; null leaves it to the key. */
  ProducerRecord<String, byte[]> write(WrittenEvent event, @Nullable Integer partition) {
    var sent =
        new ProducerRecord<String, byte[]>(
            event.topic(), partition, event.time().toEpochMilli(), event.key(), event.data());
    sent.headers()
        .add("ce_specversion", VERSION)
        .add("ce_id", event.id().getBytes(UTF_8))
        .add("ce_source", source)
        .add("ce_type", event.type().getBytes(UTF_8))
        .add("ce_time", event.time().toString().getBytes(UTF_8))
        .add("ce_subject", event.key().getBytes(UTF_8))
        .add("content-type", JSON);
    if (event.traceparent() != null) {
      sent.headers().add(TRACEPARENT, event.traceparent().getBytes(UTF_8));
    }
    return sent;
  }

  /**
   * What a record of Kafka says.
   *
   * @throws UnreadableEventException when it is no CloudEvent of version 1.0, or has no data
   */
  public static IncomingEvent read(ConsumerRecord<String, byte[]> heard) {
    if (heard.value() == null) {
      throw new UnreadableEventException("The event has no data", null);
    }
    return new IncomingEvent(
        heard.topic(),
        heard.partition(),
        heard.offset(),
        heard.key() == null ? "" : heard.key(),
        required(heard.headers(), "ce_id"),
        required(heard.headers(), "ce_type"),
        time(required(heard.headers(), "ce_time")),
        heard.headers(),
        heard.value());
  }

  private static String required(Headers headers, String name) {
    var header = headers.lastHeader(name);
    if (header == null || header.value() == null) {
      throw new UnreadableEventException("The header " + name + " is missing", null);
    }
    return new String(header.value(), UTF_8);
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new UnreadableEventException("The header ce_time is no RFC 3339 time: " + text, e);
    }
  }
}
