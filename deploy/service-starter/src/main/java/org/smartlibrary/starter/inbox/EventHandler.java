package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.smartlibrary.starter.event.IncomingEvent;

/** A consumer group of one topic; every bean of this type is started by the chassis. */
public interface EventHandler {

  String topic();

  /** The consumer group: {@code catalog-store}. */
  String group();

  /**
   * Handles events in the order of their partition, idempotently: each may come again. Offsets are
   * committed after this returned. When it throws, each event is tried alone and the one that fails
   * becomes a dead letter; a transient failure (database or broker away) is retried as a whole.
   */
  void handle(List<IncomingEvent> batch);

  /**
   * The types of events that it reads, so that others are passed over before anything of them is
   * parsed; an event whose type has another version is one of those. Empty when it reads them all.
   */
  default Set<String> types() {
    return Set.of();
  }

  default int maxBatch() {
    return 500;
  }

  /** In a stream of events it looks for more no sooner than this after it looked last. */
  default Duration apart() {
    return Duration.ofMillis(15);
  }

  /** How many bytes are fetched of one partition at once, packed as they are. */
  default int readAhead() {
    return 4 << 20;
  }

  /**
   * True when it lets a flood of events gather, since many at once cost it less than one after the
   * other, or since nobody waits for it before it has heard them all.
   */
  default boolean letsGather() {
    return false;
  }

  /** True when one instance reads all partitions, since only one may write what comes of them. */
  default boolean readsAlone() {
    return false;
  }

  /** True for a view in memory: nothing is committed, every start reads from the beginning. */
  default boolean replayFromStart() {
    return false;
  }

  /** Called once when a replay has reached the end that the topic had at start. */
  default void caughtUp() {}
}
