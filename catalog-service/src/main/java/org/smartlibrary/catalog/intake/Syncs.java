package org.smartlibrary.catalog.intake;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The syncs of all libraries. What is written to one that is over is not written. */
public interface Syncs {

  void add(Sync sync);

  Optional<Sync> find(SyncId id);

  /** A library's syncs, the latest first. */
  Page<Sync> page(Isil isil, PageRequest request);

  /** Those that are received, judged, told or processed. */
  List<Sync> unfinished();

  /** Those for which somebody has to act. */
  List<Sync> waiting();

  /** Those of a library for which somebody has to act. */
  List<Sync> waiting(Isil isil);

  /**
   * Replaces the sync if it still is in the expected state and nobody else has claimed it; false
   * when it is not.
   */
  default boolean replace(Sync sync, SyncState expected) {
    return replace(sync, expected, sync.attempt());
  }

  /** Writes a {@linkplain Sync#claimed claim}; of several only one gets true. */
  default boolean claim(Sync claimed, SyncState expected) {
    return replace(claimed, expected, claimed.attempt() - 1);
  }

  /** Replaces the sync if it still is in this state and at this attempt. */
  boolean replace(Sync sync, SyncState expected, int attempt);
}
