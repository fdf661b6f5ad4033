package org.smartlibrary.catalog.store;

import java.util.concurrent.CompletableFuture;

/** Tells the network, the catalogue itself included, what became of a record. */
public interface RecordEvents {

  /**
   * Sends in the order of the calls; completes with the event's place when it is safe. The caller
   * bounds what is under way.
   */
  CompletableFuture<Position> publish(RecordEvent event);

  /** Returns when all that was published before is safe or has failed. */
  void flush();
}
