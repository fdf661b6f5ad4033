package org.smartlibrary.federation.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.ShownRecord;
import org.smartlibrary.federation.union.ShownRecords;

/** Divides what is shown as the inventory divides what is held, and compares range by range. */
final class InventoryComparison {

  private final Inventory inventory;
  private final Digester digester = new Digester();
  private final List<Drift.Differing> differing = new ArrayList<>();
  private int place;
  private @Nullable String behind;
  private long shown;

  private InventoryComparison(Inventory inventory) {
    this.inventory = inventory;
  }

  static Drift of(Inventory inventory, ShownRecords shown, Instant now) {
    return shown.now(moment -> new InventoryComparison(inventory).compare(moment, now));
  }

  private Drift compare(ShownRecords.Moment moment, Instant now) throws IOException {
    moment.visit(new ShownRecords.Stretch(inventory.isil(), null, null), this::take);
    while (place < inventory.ranges().size()) {
      end();
    }
    return drift(now);
  }

  private void take(ShownRecord record) {
    while (isBehind(record.controlNumber(), inventory.ranges().get(place).to())) {
      end();
    }
    digester.take(record);
    shown++;
  }

  private static boolean isBehind(String number, @Nullable String to) {
    return to != null && Arrays.compareUnsigned(number.getBytes(UTF_8), to.getBytes(UTF_8)) > 0;
  }

  private void end() {
    Inventory.Held held = inventory.ranges().get(place);
    RangeDigest digest = digester.end(new Range(behind, held.to()));
    if (!digest.digest().equals(held.digest())) {
      differing.add(new Drift.Differing(digest.range(), held.count(), digest.count()));
    }
    behind = held.to();
    place++;
  }

  private Drift drift(Instant now) {
    return new Drift(
        inventory.isil(),
        inventory.takenAt(),
        now,
        inventory.count(),
        shown,
        differing.stream().mapToLong(Drift.Differing::atLeast).sum(),
        differing.size(),
        differing.stream().mapToLong(Drift.Differing::held).sum(),
        differing.stream().limit(Drift.NAMED).toList());
  }
}
