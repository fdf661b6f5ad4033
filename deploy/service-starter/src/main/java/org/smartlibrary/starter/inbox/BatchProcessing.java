package org.smartlibrary.starter.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.starter.event.CloudEvents;
import org.smartlibrary.starter.event.EventTraces;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.UnreadableEventException;
import org.smartlibrary.starter.inbox.deadletter.DeadLetter;
import org.smartlibrary.starter.inbox.deadletter.DeadLetters;

/**
 * Gives a batch to its handler. What fails as a whole is tried one by one, and what fails alone
 * becomes a dead letter; transient failures go back to the caller, who tries the batch again.
 */
final class BatchProcessing {

  private static final Logger log = LoggerFactory.getLogger(BatchProcessing.class);
  private static final int ATTEMPTS = 3;
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

  private record Understood(ConsumerRecord<String, byte[]> heard, IncomingEvent event) {}

  private final EventHandler handler;
  private final byte[][] types;
  private final DeadLetters deadLetters;
  private final EventTraces traces;
  private final Clock clock;
  private final Backoff backoff;

  BatchProcessing(
      EventHandler handler,
      DeadLetters deadLetters,
      EventTraces traces,
      Clock clock,
      Backoff backoff) {
    this.handler = handler;
    this.types = handler.types().stream().map(type -> type.getBytes(UTF_8)).toArray(byte[][]::new);
    this.deadLetters = deadLetters;
    this.traces = traces;
    this.clock = clock;
    this.backoff = backoff;
  }

  /** Returns when every event is handled or among the dead letters. */
  void process(Iterable<ConsumerRecord<String, byte[]>> batch) {
    var readable = readable(batch);
    if (readable.isEmpty()) {
      return;
    }
    try {
      handle(readable.stream().map(Understood::event).toList());
    } catch (RuntimeException | StackOverflowError e) {
      rethrowTransient(e);
      log.warn("{} fails on a batch of {}: {}", handler.group(), readable.size(), e.toString());
      readable.forEach(this::processAlone);
    }
  }

  /** Handles one event; what it throws is the caller's. */
  void replay(ConsumerRecord<String, byte[]> heard) {
    handle(List.of(CloudEvents.read(heard)));
  }

  private List<Understood> readable(Iterable<ConsumerRecord<String, byte[]>> batch) {
    var readable = new ArrayList<Understood>();
    for (var heard : batch) {
      if (types.length > 0 && CloudEvents.isOfAnotherType(heard, types)) {
        continue;
      }
      try {
        readable.add(new Understood(heard, CloudEvents.read(heard)));
      } catch (UnreadableEventException e) {
        bury(heard, e);
      }
    }
    return readable;
  }

  private void processAlone(Understood one) {
    for (var attempt = 1; ; attempt++) {
      try {
        handle(List.of(one.event()));
        return;
      } catch (RuntimeException | StackOverflowError e) {
        rethrowTransient(e);
        if (attempt == ATTEMPTS || e instanceof UnreadableEventException) {
          bury(one.heard(), e);
          return;
        }
        backoff.sleep(BETWEEN_ATTEMPTS.multipliedBy(attempt));
      }
    }
  }

  private void handle(List<IncomingEvent> events) {
    traces.within(handler.group() + " handle", events, () -> handler.handle(events));
  }

  private void bury(ConsumerRecord<String, byte[]> heard, Throwable failure) {
    log.error("{} cannot handle {}", handler.group(), place(heard), failure);
    deadLetters.add(DeadLetter.of(heard, handler.group(), Reasons.of(failure), clock.instant()));
  }

  private static String place(ConsumerRecord<String, byte[]> heard) {
    return "%s-%d at %d".formatted(heard.topic(), heard.partition(), heard.offset());
  }

  private static void rethrowTransient(Throwable failure) {
    if (failure instanceof RuntimeException passing && TransientFailures.isTransient(passing)) {
      throw passing;
    }
  }
}
