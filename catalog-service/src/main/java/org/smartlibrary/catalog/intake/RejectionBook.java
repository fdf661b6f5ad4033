package org.smartlibrary.catalog.intake;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Writes down what of one file was rejected, until too much was. */
final class RejectionBook {

  private final Rejections rejections;
  private final SyncId sync;
  private final BooleanSupplier lost;
  private int room;

  RejectionBook(Rejections rejections, SyncId sync, int room, BooleanSupplier lost) {
    this.rejections = rejections;
    this.sync = sync;
    this.room = room;
    this.lost = lost;
  }

  /** Nothing more is done for a sync that somebody else has ended or gone on with. */
  void checkOwned() {
    if (lost.getAsBoolean()) {
      throw new IllegalStateException("the sync was ended by somebody else");
    }
  }

  void keep(List<Rejection> batch) {
    List<Rejection> kept = batch.subList(0, Math.min(room, batch.size()));
    if (!kept.isEmpty()) {
      rejections.add(sync, kept);
      room -= kept.size();
    }
  }
}
