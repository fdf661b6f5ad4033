package org.smartlibrary.catalog.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.smartlibrary.catalog.store.Position;

/** Counts what becomes of a file's records, from several threads. */
final class Tally {

  /** What became of a record. */
  enum Fate {
    ADDED,
    REVISED,
    UNCHANGED,
    WITHDRAWN,
    REJECTED
  }

  private final Consumer<String> meter;
  private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
  private final Map<Integer, Span> spans = new HashMap<>();
  private long received;
  private long repeated;
  private long overtaken;

  /** What {@code meter} hears is the name of each fate. */
  Tally(Consumer<String> meter) {
    this.meter = meter;
  }

  synchronized void received() {
    received++;
  }

  /** A control number came again with other content. */
  synchronized void repeated() {
    repeated++;
  }

  /** What was written later than this stands. */
  synchronized void overtaken() {
    overtaken++;
    count(Fate.UNCHANGED);
  }

  synchronized void count(Fate fate) {
    fates.merge(fate, 1L, Long::sum);
    meter.accept(fate.name());
  }

  /** An event of that fate is safe in the log. */
  synchronized void told(Fate fate, Position position) {
    count(fate);
    spans.merge(
        position.partition(), Span.at(position.offset()), (known, one) -> known.with(one.first()));
  }

  synchronized Counts counts() {
    return new Counts(
        received,
        of(Fate.ADDED),
        of(Fate.REVISED),
        of(Fate.UNCHANGED),
        of(Fate.WITHDRAWN),
        of(Fate.REJECTED),
        repeated,
        overtaken);
  }

  synchronized Map<Integer, Span> spans() {
    return Map.copyOf(spans);
  }

  private long of(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }
}
