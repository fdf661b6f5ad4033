package org.smartlibrary.starter.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The Kafka protocol binding of CloudEvents 1.0 in binary mode, both ways. */
public final class CloudEvents {

  public static final String TRACEPARENT = "traceparent";
  private static final String ID = "ce_id";
  private static final String TYPE = "ce_type";
  private static final String TIME = "ce_time";
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

  /**
   * The same for this partition; null leaves it to the key. What every reader looks for stands
   * first and last: a header's name becomes a string only when it is come by.
   */
  ProducerRecord<String, byte[]> write(WrittenEvent event, @Nullable Integer partition) {
    var sent =
        new ProducerRecord<String, byte[]>(
            event.topic(), partition, event.time().toEpochMilli(), event.key(), event.data());
    sent.headers()
        .add(TYPE, event.type().getBytes(UTF_8))
        .add(ID, event.id().getBytes(UTF_8))
        .add(TIME, event.time().toString().getBytes(UTF_8))
        .add("ce_specversion", VERSION)
        .add("ce_source", source)
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
    @Nullable Header id = null;
    @Nullable Header type = null;
    @Nullable Header time = null;
    for (var header : heard.headers()) {
      switch (header.key()) {
        case ID -> id = header;
        case TYPE -> type = header;
        case TIME -> time = header;
        default -> {
          // Others' concern.
        }
      }
      if (id != null && type != null && time != null) {
        break;
      }
    }
    return new IncomingEvent(
        heard.topic(),
        heard.partition(),
        heard.offset(),
        heard.key() == null ? "" : heard.key(),
        required(id, ID),
        required(type, TYPE),
        time(required(time, TIME)),
        heard.headers(),
        heard.value());
  }

  /** Whether it says that it is of another type than these; nothing else of it is read for that. */
  public static boolean isOfAnotherType(ConsumerRecord<?, ?> heard, byte[]... types) {
    for (var header : heard.headers()) {
      if (header.key().equals(TYPE)) {
        return header.value() != null && isNone(header.value(), types);
      }
    }
    return false;
  }

  private static boolean isNone(byte[] type, byte[]... types) {
    return Arrays.stream(types).noneMatch(one -> Arrays.equals(one, type));
  }

  private static String required(@Nullable Header header, String name) {
    if (header == null || header.value() == null) {
      throw new UnreadableEventException("The header " + name + " is missing", null);
    }
    return new String(header.value(), UTF_8);
  }

  private static Instant time(String text) {
    try {
      return EventTime.parse(text);
    } catch (DateTimeException e) {
      throw new UnreadableEventException("The header ce_time is no RFC 3339 time: " + text, e);
    }
  }
}
