package org.smartlibrary.catalog.inventory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.store.AppliedPositions;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.ChangedRecords;
import org.smartlibrary.catalog.store.Horizon;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.starter.security.Isil;

/**
 * Takes the inventory of a library while nothing of it changes: of what changes meanwhile no two
 * could say the same.
 */
public final class InventoryTaker {

  private static final int PAGE = 1000;

  /** So many records make a range, in a library that is not large. */
  private static final int USUAL = 64;

  /** About so many ranges make an inventory, however large the library is. */
  private static final int MOST = 512;

  private final Catalogue catalogue;
  private final ChangedRecords changes;
  private final Horizon horizon;
  private final AppliedPositions applied;
  private final Clock clock;

  public InventoryTaker(
      Catalogue catalogue,
      ChangedRecords changes,
      Horizon horizon,
      AppliedPositions applied,
      Clock clock) {
    this.catalogue = catalogue;
    this.changes = changes;
    this.horizon = horizon;
    this.applied = applied;
    this.clock = clock;
  }

  /** Nothing when the library has changed within the horizon, or changes while it is read. */
  public Optional<Inventory> take(Isil isil) {
    Instant takenAt = clock.instant();
    Instant complete = horizon.completeBefore();
    Optional<Instant> before = changes.newest(isil).filter(newest -> newest.isBefore(complete));
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Long> through = applied.before();
    Stocktaking taken = read(isil, USUAL);
    if (taken.count() > (long) USUAL * MOST) {
      taken = read(isil, (taken.count() + MOST - 1) / MOST);
    }
    return changes.newest(isil).equals(before)
        ? Optional.of(taken.end(isil, takenAt, through))
        : Optional.empty();
  }

  private Stocktaking read(Isil isil, long size) {
    Stocktaking stocktaking = new Stocktaking(size);
    @Nullable RecordKey behind = null;
    List<Catalogue.Known> page;
    do {
      page = catalogue.known(isil, behind, PAGE);
      page.forEach(stocktaking::take);
      behind = page.isEmpty() ? behind : page.getLast().key();
    } while (page.size() == PAGE);
    return stocktaking;
  }
}
