package org.smartlibrary.starter.inbox.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A dead letter as an operator sees it; a list leaves the data out. */
record DeadLetterView(
    String id,
    String topic,
    int partition,
    long offset,
    String group,
    @Nullable String key,
    String reason,
    Instant at,
    int attempts,
    boolean replayRequested,
    @Nullable Map<String, String> headers,
    @Nullable String data) {

  static DeadLetterView brief(DeadLetter letter) {
    return view(letter, null, null);
  }

  static DeadLetterView full(DeadLetter letter) {
    return view(letter, headers(letter.heard()), text(letter.heard().value()));
  }

  private static DeadLetterView view(
      DeadLetter letter, @Nullable Map<String, String> headers, @Nullable String data) {
    var heard = letter.heard();
    return new DeadLetterView(
        letter.id(),
        heard.topic(),
        heard.partition(),
        heard.offset(),
        letter.group(),
        heard.key(),
        letter.reason(),
        letter.at(),
        letter.attempts(),
        letter.replayRequested(),
        headers,
        data);
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> heard) {
    return Arrays.stream(heard.headers().toArray())
        .filter(header -> header.value() != null)
        .collect(
            Collectors.toMap(
                header -> header.key(), header -> text(header.value()), (_, last) -> last));
  }

  private static String text(byte @Nullable [] bytes) {
    return bytes == null ? "" : new String(bytes, UTF_8);
  }
}
