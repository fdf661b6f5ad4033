package org.smartlibrary.starter.inbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How many events came in lately, those that are handled already among them. */
final class Inflow {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Deque<Mark> marks = new ArrayDeque<>();
  private Mark oldest;
  private long handled;

  /** How many had come in all by then. */
  private record Mark(long nanos, long events) {}

  Inflow(long nanos) {
    this.oldest = new Mark(nanos, 0);
  }

  void handled(int events) {
    handled += events;
  }

  /** Counts from here on; {@code waiting} events are known and not handled yet. */
  void begin(long waiting, long nanos) {
    marks.clear();
    oldest = new Mark(nanos, handled + waiting);
  }

  /** How many came in within the last minute, or since the look before it. */
  long recent(long waiting, long nanos) {
    while (!marks.isEmpty() && nanos - marks.getFirst().nanos() >= WINDOW.toNanos()) {
      oldest = marks.removeFirst();
    }
    Mark now = new Mark(nanos, handled + waiting);
    marks.add(now);
    return now.events() - oldest.events();
  }
}
