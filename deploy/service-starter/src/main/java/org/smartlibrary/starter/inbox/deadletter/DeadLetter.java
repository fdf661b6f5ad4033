package org.smartlibrary.starter.inbox.deadletter;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event that a group could not handle, as Kafka delivered it.
 *
 * @param reason in words for an operator
 * @param attempts how often its replay was tried in vain
 */
public record DeadLetter(
    ConsumerRecord<String, byte[]> heard,
    String group,
    String reason,
    Instant at,
    int attempts,
    boolean replayRequested) {

  public static DeadLetter of(
      ConsumerRecord<String, byte[]> heard, String group, String reason, Instant at) {
    return new DeadLetter(heard, group, reason, at, 0, false);
  }

  /** The same event of the same group is the same letter, however often it fails. */
  public String id() {
    return "%s-%d-%d@%s".formatted(heard.topic(), heard.partition(), heard.offset(), group);
  }
}
