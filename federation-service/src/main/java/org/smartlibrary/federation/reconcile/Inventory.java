package org.smartlibrary.federation.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a library's catalogue held at one moment.
 *
 * @param sequence the newest of all its changes
 * @param through by partition of catalog.record the offset before which everything is in it
 * @param ranges they follow each other without a gap
 */
public record Inventory(
    String isil,
    Instant takenAt,
    long sequence,
    Map<Integer, Long> through,
    long count,
    List<Held> ranges) {

  public Inventory {
    through = Map.copyOf(through);
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty() || ranges.getLast().to() != null) {
      throw new IllegalArgumentException("the ranges of " + isil + " do not go on to the end");
    }
  }

  /**
   * The records behind those of the range before.
   *
   * @param to the last that belongs to it; null in the last range
   * @param digest as of {@link RangeDigest}
   */
  public record Held(@Nullable String to, long count, String digest) {}
}
