package org.smartlibrary.federation.availability.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.availability.ItemState;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.federation.availability.ItemStatus;
import org.smartlibrary.starter.event.UnreadableEventException;

/** What the federation needs of {@code org.smartlibrary.loan.item-changed.v1}. */
record ItemChanged(
    @Nullable String isil,
    @Nullable String barcode,
    @Nullable String status,
    @Nullable String at,
    @Nullable Instant due,
    long version,
    @Nullable Instant changedAt) {

  static final String TYPE = "org.smartlibrary.loan.item-changed.v1";

  /** Whether it was news. */
  boolean tell(ItemStates states) {
    if (isil == null || barcode == null || status == null || changedAt == null || version < 1) {
      throw new UnreadableEventException(
          "An item's owner, barcode, status or time is missing", null);
    }
    ItemStatus told = ItemStatus.of(status);
    Instant back = told == ItemStatus.ON_LOAN ? due : null;
    return states.tell(isil, barcode, new ItemState(told, at, back, version, changedAt));
  }
}
