package org.smartlibrary.catalog.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.starter.security.Isil;

/**
 * What a library's catalogue held at one moment.
 *
 * @param sequence the newest of all its changes, withdrawals among them
 * @param through by partition of catalog.record the offset before which everything is in it
 * @param count how many records it holds
 * @param ranges they follow each other without a gap; the last one goes on to the end
 */
public record Inventory(
    Isil isil,
    Instant takenAt,
    Sequence sequence,
    Map<Integer, Long> through,
    long count,
    List<Range> ranges) {

  public Inventory {
    through = Map.copyOf(through);
    ranges = List.copyOf(ranges);
  }

  /**
   * The records behind those of the range before.
   *
   * @param to the last control number that belongs to it; null in the last range
   * @param digest the first 32 digits of the SHA-256 of a line {@code controlNumber SP digest LF}
   *     for each record, of its digest the first 16 digits
   */
  public record Range(@Nullable String to, long count, String digest) {}
}
