package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.smartlibrary.starter.inbox.deadletter.DeadLetter;
import org.smartlibrary.starter.inbox.deadletter.DeadLetters;

/** Replays the dead letters that an operator asked for, in the handler's own thread. */
final class ReplayRequests {

  private static final Logger log = LoggerFactory.getLogger(ReplayRequests.class);
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final EventHandler handler;
  private final DeadLetters letters;
  private final BatchProcessing processing;
  private final HandlerProgress progress;
  private long due = System.nanoTime();

  ReplayRequests(
      EventHandler handler,
      DeadLetters letters,
      BatchProcessing processing,
      HandlerProgress progress) {
    this.handler = handler;
    this.letters = letters;
    this.processing = processing;
    this.progress = progress;
  }

  /** Looks once a second; the letters of other partitions are their owners'. */
  void serve(Set<TopicPartition> owned) {
    if (System.nanoTime() - due < 0) {
      return;
    }
    due = System.nanoTime() + EVERY.toNanos();
    try {
      letters.eachRequested(handler.topic(), handler.group(), letter -> replayOwned(letter, owned));
      progress.deadLetters(letters.count(handler.topic(), handler.group()));
    } catch (RuntimeException e) {
      log.warn("The dead letters of {} cannot be seen: {}", handler.group(), Reasons.of(e));
    }
  }

  private void replayOwned(DeadLetter letter, Set<TopicPartition> owned) {
    if (owned.contains(new TopicPartition(handler.topic(), letter.heard().partition()))) {
      replay(letter);
    }
  }

  private void replay(DeadLetter letter) {
    try {
      processing.replay(letter.heard());
      letters.replayed(letter);
      log.info("{} is replayed", letter.id());
    } catch (RuntimeException | StackOverflowError e) {
      if (TransientFailures.isTransient(e)) {
        throw e;
      }
      letters.failedAgain(letter, Reasons.of(e));
    }
  }
}
