package org.smartlibrary.catalog.intake;

import org.smartlibrary.catalog.record.ReadOptions;

/** What a sender says of a file, so that whoever finds it in the spool can read it. */
public record Shipment(SyncMode mode, ReadOptions options, boolean gzip, GuardLimits limits) {

  /** Changes, sent as they are. */
  public static Shipment delta(ReadOptions options) {
    return new Shipment(SyncMode.DELTA, options, false, GuardLimits.NONE);
  }

  boolean isWhole() {
    return mode == SyncMode.FULL;
  }
}
