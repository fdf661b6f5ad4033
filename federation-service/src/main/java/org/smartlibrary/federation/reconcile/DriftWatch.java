package org.smartlibrary.federation.reconcile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.smartlibrary.federation.union.ShownRecords;

/**
 * Compares inventories with what is shown, when both can be of the same moment: searches have
 * followed so far, and the library has told nothing newer. A difference counts when it is seen
 * again a little later, for another instance may show what this one does not yet.
 */
public final class DriftWatch {

  private final Inventories inventories;
  private final Heard heard;
  private final Followed followed;
  private final ShownRecords shown;
  private final Drifts drifts;
  private final Duration confirm;
  private final Clock clock;

  /** What a comparison looks at. */
  public record Sources(
      Inventories inventories, Heard heard, Followed followed, ShownRecords shown) {}

  /**
   * @param confirm so long after a difference was seen it is looked for again
   */
  public DriftWatch(Sources sources, Drifts drifts, Duration confirm, Clock clock) {
    this.inventories = sources.inventories();
    this.heard = sources.heard();
    this.followed = sources.followed();
    this.shown = sources.shown();
    this.drifts = drifts;
    this.confirm = confirm;
    this.clock = clock;
  }

  private enum Standing {
    /** Searches have not come so far yet. */
    LATE,
    /** The library has changed since. */
    OVERTAKEN,
    /** Both are of the same moment. */
    LEVEL
  }

  public void look() {
    for (String isil : inventories.waiting()) {
      Inventories.Waiting waiting = inventories.find(isil);
      if (waiting != null) {
        look(waiting);
      }
    }
  }

  private void look(Inventories.Waiting waiting) {
    Inventory inventory = waiting.inventory();
    switch (standing(inventory)) {
      case LATE -> {}
      case OVERTAKEN -> inventories.done(inventory);
      case LEVEL -> compare(waiting);
    }
  }

  private Standing standing(Inventory inventory) {
    if (heard.newest(inventory.isil()) > inventory.sequence()) {
      return Standing.OVERTAKEN;
    }
    Map<Integer, Long> before = followed.before();
    return inventory.through().entrySet().stream()
            .allMatch(each -> before.getOrDefault(each.getKey(), 0L) >= each.getValue())
        ? Standing.LEVEL
        : Standing.LATE;
  }

  private void compare(Inventories.Waiting waiting) {
    Inventory inventory = waiting.inventory();
    Instant now = clock.instant();
    Drift drift = InventoryComparison.of(inventory, shown, now);
    if (standing(inventory) != Standing.LEVEL) {
      return;
    }
    if (drift.isNone() || isConfirmed(waiting, now)) {
      drifts.put(drift);
      inventories.done(inventory);
    } else if (waiting.suspectedAt() == null) {
      inventories.suspect(inventory, now);
    }
  }

  private boolean isConfirmed(Inventories.Waiting waiting, Instant now) {
    Instant since = waiting.suspectedAt();
    return since != null && !since.plus(confirm).isAfter(now);
  }
}
