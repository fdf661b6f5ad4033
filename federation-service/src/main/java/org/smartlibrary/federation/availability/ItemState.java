package org.smartlibrary.federation.availability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an item stands.
 *
 * @param at the ISIL of the library where it is or last was, when it is told
 * @param due when it has to be back, to the second
 * @param version of two states of an item the one with the larger version counts
 * @param changedAt when the desk made it so, to the millisecond
 */
public record ItemState(
    ItemStatus status,
    @Nullable String at,
    @Nullable Instant due,
    long version,
    Instant changedAt) {

  public ItemState {
    if (version < 1) {
      throw new IllegalArgumentException("an item's first version is 1, not " + version);
    }
  }

  /** The library on whose shelf it stands to be taken home: its owner's, unless it strayed. */
  public String shelf(String owner) {
    return status == ItemStatus.AVAILABLE && at != null ? at : owner;
  }
}
