package org.smartlibrary.catalog.inventory;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.starter.security.Isil;

/** Takes the inventories that are due, one library after the other. */
public final class InventoryWatch {

  private final Catalogue catalogue;
  private final Inventories inventories;
  private final InventoryTaker taker;
  private final InventoryEvents events;
  private final InventorySettings settings;
  private final Clock clock;

  public InventoryWatch(
      Catalogue catalogue,
      Inventories inventories,
      InventoryTaker taker,
      InventoryEvents events,
      InventorySettings settings,
      Clock clock) {
    this.catalogue = catalogue;
    this.inventories = inventories;
    this.taker = taker;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
  }

  /** Returns how many were taken. */
  public int look() {
    int taken = 0;
    Optional<Isil> next = catalogue.libraryBehind(null);
    while (next.isPresent()) {
      Isil isil = next.get();
      Instant now = clock.instant();
      if (inventories.claim(isil, now, now.plus(settings.lease())) && take(isil)) {
        taken++;
      }
      next = catalogue.libraryBehind(isil);
    }
    return taken;
  }

  /** One that cannot be taken now is tried again soon. */
  private boolean take(Isil isil) {
    Optional<Inventory> taken = taker.take(isil);
    taken.ifPresent(events::tell);
    inventories.next(
        isil, clock.instant().plus(taken.isPresent() ? settings.every() : settings.again()));
    return taken.isPresent();
  }
}
