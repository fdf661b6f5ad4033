package org.smartlibrary.catalog.store;

import java.time.Instant;

/** How far the catalogue can be trusted to be complete, although it follows many partitions. */
@FunctionalInterface
public interface Horizon {

  /** Every change that was told before this time is in the catalogue; it only moves on. */
  Instant completeBefore();
}
